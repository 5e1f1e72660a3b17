package nl.inspiratieboek.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * A WebP (RFC 9649) without what it tells beside the picture: of its chunks only those remain that draw it, and which way is
 * up. The length of the whole is written anew.
 */
final class WebpChunks {

    private static final int HEAD = 12;
    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

    /** The bits of VP8X that say that Exif and XMP data follow. */
    private static final int EXIF_FOLLOWS = 0x08;

    private static final int XMP_FOLLOWS = 0x04;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int flagsAt;
    private boolean turned;

    private WebpChunks() {}

    static byte[] withoutData(byte[] file) {
        return new WebpChunks().rewritten(file);
    }

    private byte[] rewritten(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        long whole = 8 + (bytes.getInt(4) & 0xFFFFFFFFL);
        int last = (int) Math.min(file.length, whole);
        out.write(file, 0, HEAD);
        int at = HEAD;
        while (at + 8 <= last) {
            int length = bytes.getInt(at + 4);
            if (length < 0 || length > last - at - 8) {
                break;
            }
            chunk(new String(file, at, 4, StandardCharsets.ISO_8859_1), Arrays.copyOfRange(file, at + 8, at + 8 + length));
            at += 8 + length + length % 2;
        }
        byte[] result = out.toByteArray();
        ByteBuffer.wrap(result).order(ByteOrder.LITTLE_ENDIAN).putInt(4, result.length - 8);
        if (flagsAt > 0) {
            result[flagsAt] &= (byte) ~(EXIF_FOLLOWS | XMP_FOLLOWS);
            result[flagsAt] |= (byte) (turned ? EXIF_FOLLOWS : 0);
        }
        return result;
    }

    private void chunk(String name, byte[] data) {
        if (name.equals("VP8X") && data.length > 0) {
            flagsAt = out.size() + 8;
        }
        if (KEPT.contains(name)) {
            write(name, data);
        } else if (name.equals("EXIF") && !turned) {
            // Some programs put the sign of a JPEG's segment before it.
            int orientation = Math.max(ExifOrientation.of(data), ExifOrientation.ofSegment(data));
            if (orientation > 1) {
                turned = true;
                write(name, ExifOrientation.alone(orientation));
            }
        }
    }

    private void write(String name, byte[] data) {
        ByteBuffer head = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        head.put(name.getBytes(StandardCharsets.ISO_8859_1)).putInt(data.length);
        out.writeBytes(head.array());
        out.writeBytes(data);
        if (data.length % 2 == 1) {
            out.write(0);
        }
    }
}
