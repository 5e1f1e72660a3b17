package nl.inspiratieboek.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The orientation in a JPEG's Exif segment (Exif 2.3, tag 0x0112): 5 to 8 mean that width and height change places. */
final class ExifOrientation {

    private static final int ORIENTATION = 0x0112;
    private static final String SIGN = "Exif\0\0";

    private ExifOrientation() {}

    /** Whether a segment's data says that the picture lies on its side; a damaged one says nothing. */
    static boolean isOnItsSide(byte[] segment) {
        if (segment.length < 14 || !new String(segment, 0, 6, StandardCharsets.ISO_8859_1).equals(SIGN)) {
            return false;
        }
        ByteBuffer tiff = ByteBuffer.wrap(segment, 6, segment.length - 6).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return false;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (entry > tiff.limit() - 12) {
                return false;
            }
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int orientation = tiff.getShort(entry + 8) & 0xFFFF;
                return orientation >= 5 && orientation <= 8;
            }
        }
        return false;
    }
}
