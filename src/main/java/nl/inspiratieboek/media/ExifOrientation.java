package nl.inspiratieboek.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The orientation in a picture's Exif data (Exif 2.3, tag 0x0112): 1 is upright, 2 to 8 are the other ways to turn and mirror
 * it; 5 to 8 mean that width and height change places.
 */
final class ExifOrientation {

    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final String SIGN = "Exif\0\0";

    private ExifOrientation() {}

    /** Whether an orientation makes height of width. */
    static boolean isOnItsSide(int orientation) {
        return orientation >= 5;
    }

    /** What the data of a JPEG's segment say, 1 to 8; 0 when they say nothing, or are damaged. */
    static int ofSegment(byte[] segment) {
        boolean exif = segment.length > 6
                && new String(segment, 0, 6, StandardCharsets.ISO_8859_1).equals(SIGN);
        return exif ? of(Arrays.copyOfRange(segment, 6, segment.length)) : 0;
    }

    /** The same of Exif data by themselves, as a TIFF. */
    static int of(byte[] data) {
        if (data.length < 8 || data[0] != data[1] || data[0] != 'I' && data[0] != 'M') {
            return 0;
        }
        ByteBuffer tiff = ByteBuffer.wrap(data).order(data[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return 0;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (entry > tiff.limit() - 12) {
                return 0;
            }
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int orientation = tiff.getShort(entry + 8) & 0xFFFF;
                return orientation >= 1 && orientation <= 8 ? orientation : 0;
            }
        }
        return 0;
    }

    /** Exif data that say an orientation and nothing else. */
    static byte[] alone(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(26);
        tiff.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 1);
        tiff.putShort((short) ORIENTATION).putShort((short) SHORT).putInt(1).putShort((short) orientation);
        return tiff.array();
    }

    /** A whole segment of a JPEG that says an orientation and nothing else; nothing for a picture that stands upright. */
    static byte[] segment(int orientation) {
        if (orientation < 2) {
            return new byte[0];
        }
        byte[] data = alone(orientation);
        ByteBuffer segment = ByteBuffer.allocate(4 + SIGN.length() + data.length);
        segment.putShort((short) 0xFFE1).putShort((short) (segment.capacity() - 2));
        return segment.put(SIGN.getBytes(StandardCharsets.ISO_8859_1)).put(data).array();
    }
}
