package nl.inspiratieboek.media;

import java.util.Optional;

/**
 * Reads the size of a picture from its header: PNG (ISO 15948, IHDR), GIF89a (logical screen), WebP (RFC 9649: VP8, VP8L,
 * VP8X) and JPEG (ITU T.81: the frame header), the last turned as its Exif orientation says.
 */
final class PictureHeader {

    private final byte[] bytes;

    private PictureHeader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The size; empty when the file ends before its header does, or says nothing sensible. */
    static Optional<PictureSize> size(PictureType type, byte[] bytes) {
        PictureHeader header = new PictureHeader(bytes);
        return switch (type) {
            case PNG -> header.has(24) ? PictureSize.of(header.big(16, 4), header.big(20, 4)) : Optional.empty();
            case GIF -> header.has(10) ? PictureSize.of(header.little(6, 2), header.little(8, 2)) : Optional.empty();
            case WEBP -> header.webp();
            case JPEG -> header.jpeg();
            case SVG -> Optional.empty();
        };
    }

    private Optional<PictureSize> webp() {
        if (!has(30)) {
            return Optional.empty();
        }
        if (PictureType.starts(bytes, 12, 'V', 'P', '8', 'X')) {
            return PictureSize.of(little(24, 3) + 1, little(27, 3) + 1);
        }
        if (PictureType.starts(bytes, 12, 'V', 'P', '8', 'L')) {
            long bits = little(21, 4);
            return PictureSize.of((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
        }
        if (PictureType.starts(bytes, 12, 'V', 'P', '8', ' ')) {
            return PictureSize.of(little(26, 2) & 0x3FFF, little(28, 2) & 0x3FFF);
        }
        return Optional.empty();
    }

    /** Walks the segments up to the frame header; an Exif segment before it may say that the picture lies on its side. */
    private Optional<PictureSize> jpeg() {
        boolean onItsSide = false;
        int at = 2;
        while (has(at + 4)) {
            int marker = (int) big(at, 2);
            if (marker >> 8 != 0xFF) {
                return Optional.empty();
            }
            if (marker == 0xFFFF) {
                at++;
                continue;
            }
            int length = (int) big(at + 2, 2);
            if (isFrame(marker & 0xFF)) {
                Optional<PictureSize> size =
                        has(at + 9) ? PictureSize.of(big(at + 7, 2), big(at + 5, 2)) : Optional.empty();
                return onItsSide ? size.map(PictureSize::turned) : size;
            }
            if (marker == 0xFFE1) {
                onItsSide |= ExifOrientation.isOnItsSide(bytes, at + 4, Math.min(bytes.length, at + 2 + length));
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    /** Start-of-frame markers: C0 to CF without the tables C4, C8 and CC. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private boolean has(int length) {
        return bytes.length >= length;
    }

    private long big(int at, int count) {
        long value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | bytes[at + i] & 0xFF;
        }
        return value;
    }

    private long little(int at, int count) {
        long value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = value << 8 | bytes[at + i] & 0xFF;
        }
        return value;
    }
}
