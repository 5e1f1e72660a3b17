package nl.inspiratieboek.media;

import java.io.IOException;
import java.util.Optional;

/**
 * Reads the size of a picture from its header: PNG (ISO 15948, IHDR), GIF (logical screen), WebP (RFC 9649: VP8,
 * VP8L, VP8X) and JPEG (ITU T.81: the frame header), the last turned as its Exif orientation says.
 */
final class PictureHeader {

    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;

    private final PictureBytes bytes;

    private PictureHeader(PictureBytes bytes) {
        this.bytes = bytes;
    }

    /** The size; empty when the file ends before its header does, or says nothing sensible. */
    static Optional<PictureSize> size(PictureType type, PictureBytes bytes) throws IOException {
        PictureHeader header = new PictureHeader(bytes);
        return switch (type) {
            case PNG -> header.png();
            case GIF -> header.gif();
            case WEBP -> header.webp();
            case JPEG -> header.jpeg();
            case AVIF -> Avif.size(bytes);
            case SVG -> Optional.empty();
        };
    }

    private Optional<PictureSize> png() throws IOException {
        return bytes.size() >= 33 && bytes.has(8, 0, 0, 0, 13, 'I', 'H', 'D', 'R')
                ? PictureSize.of(bytes.big(16, 4), bytes.big(20, 4))
                : Optional.empty();
    }

    private Optional<PictureSize> gif() throws IOException {
        return bytes.size() >= 13 ? PictureSize.of(bytes.little(6, 2), bytes.little(8, 2)) : Optional.empty();
    }

    private Optional<PictureSize> webp() throws IOException {
        if (bytes.size() < 30) {
            return Optional.empty();
        }
        if (bytes.has(12, 'V', 'P', '8', 'X')) {
            return PictureSize.of(bytes.little(24, 3) + 1, bytes.little(27, 3) + 1);
        }
        if (bytes.has(12, 'V', 'P', '8', 'L') && bytes.has(20, 0x2F)) {
            long bits = bytes.little(21, 4);
            return PictureSize.of((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
        }
        if (bytes.has(12, 'V', 'P', '8', ' ') && bytes.has(23, 0x9D, 0x01, 0x2A)) {
            return PictureSize.of(bytes.little(26, 2) & 0x3FFF, bytes.little(28, 2) & 0x3FFF);
        }
        return Optional.empty();
    }

    /**
     * Walks the segments up to the frame header; an Exif segment before it may say that the picture lies on its
     * side.
     */
    private Optional<PictureSize> jpeg() throws IOException {
        int orientation = 0;
        long at = 2;
        while (at + 4 <= bytes.size() && bytes.at(at) == 0xFF) {
            int marker = bytes.at(at + 1);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (standsAlone(marker)) {
                at += 2;
                continue;
            }
            int length = (int) bytes.big(at + 2, 2);
            if (length < 2 || marker == START_OF_SCAN) {
                return Optional.empty();
            }
            if (isFrame(marker)) {
                if (at + 9 > bytes.size()) {
                    return Optional.empty();
                }
                Optional<PictureSize> size = PictureSize.of(bytes.big(at + 7, 2), bytes.big(at + 5, 2));
                return ExifOrientation.isOnItsSide(orientation) ? size.map(PictureSize::turned) : size;
            }
            if (marker == APP1 && orientation == 0) {
                orientation = ExifOrientation.ofSegment(bytes.copy(at + 4, length - 2));
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    /** Start-of-frame markers: C0 to CF without the tables C4, C8 and CC. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Markers without a length: TEM, and the restarts, which say nothing here. */
    private static boolean standsAlone(int marker) {
        return marker == 0x01 || marker >= 0xD0 && marker <= 0xD7;
    }
}
