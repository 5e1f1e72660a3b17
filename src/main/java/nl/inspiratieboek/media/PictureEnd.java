package nl.inspiratieboek.media;

import java.io.IOException;

/**
 * Whether the end of a picture is there: a file that was cut off while it was copied shows half a picture. The blocks
 * of the file are counted, never unpacked.
 */
final class PictureEnd {

    private PictureEnd() {}

    /** Whether a picture of this type ends as such a picture does. */
    static boolean isThere(PictureType type, PictureBytes bytes) throws IOException {
        return switch (type) {
            case PNG -> png(bytes);
            case GIF -> bytes.at(lastByte(bytes)) == 0x3B;
            // The length in the container's header counts what follows it.
            case WEBP -> bytes.little(4, 4) + 8 <= bytes.size();
            case JPEG -> jpeg(bytes);
            case AVIF -> Avif.isWhole(bytes);
            case SVG -> true;
        };
    }

    /** Walks the chunks (length, type, data, check sum) to IEND; what follows it is nobody's. */
    private static boolean png(PictureBytes bytes) throws IOException {
        long at = 8;
        while (at + 12 <= bytes.size()) {
            long length = bytes.big(at, 4);
            if (bytes.has(at + 4, 'I', 'E', 'N', 'D')) {
                return true;
            }
            at += 12 + length;
        }
        return false;
    }

    /** Cameras write more after the picture, so an end marker anywhere behind its start will do. */
    private static boolean jpeg(PictureBytes bytes) throws IOException {
        long last = lastByte(bytes);
        if (bytes.has(last - 1, 0xFF, 0xD9)) {
            return true;
        }
        for (long at = startOfScan(bytes); at < last; at++) {
            if (bytes.at(at) == 0xFF && bytes.at(at + 1) == 0xD9) {
                return true;
            }
        }
        return false;
    }

    /** Where the first scan begins, behind a small picture that an Exif segment may hold; else the file's end. */
    private static long startOfScan(PictureBytes bytes) throws IOException {
        long at = 2;
        while (at + 4 <= bytes.size() && bytes.at(at) == 0xFF && bytes.at(at + 1) != 0xDA) {
            at += bytes.at(at + 1) == 0xFF ? 1 : 2 + Math.max(2, bytes.big(at + 2, 2));
        }
        return at;
    }

    /** Some programs fill a file up with zeros. */
    private static long lastByte(PictureBytes bytes) throws IOException {
        long last = bytes.size() - 1;
        while (last > 0 && bytes.at(last) == 0) {
            last--;
        }
        return last;
    }
}
