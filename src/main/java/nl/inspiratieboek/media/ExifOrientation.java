package nl.inspiratieboek.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The orientation in a JPEG's Exif segment (Exif 2.3, tag 0x0112): 5 to 8 mean that width and height change places. */
final class ExifOrientation {

    private static final int ORIENTATION = 0x0112;

    private ExifOrientation() {}

    /**
     * Whether a segment says that the picture lies on its side; a damaged one says nothing.
     *
     * @param from where the segment's data begins
     * @param to where it ends, exclusive
     */
    static boolean isOnItsSide(byte[] bytes, int from, int to) {
        if (!PictureType.starts(bytes, from, 'E', 'x', 'i', 'f', 0, 0) || to - from < 14) {
            return false;
        }
        ByteBuffer tiff = ByteBuffer.wrap(bytes, from + 6, to - from - 6).slice();
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
