package nl.inspiratieboek.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A PNG (ISO 15948) without what it tells beside the picture: of its chunks only those remain that draw it, with their check
 * sums, and which way is up. What stands behind the end goes too.
 */
final class PngChunks {

    private static final int SIGN = 8;

    /** Beside the chunks that every decoder must know: transparency, colours, size, movement. */
    private static final Set<String> KEPT = Set.of(
            "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "cICP", "mDCV", "mDCv", "cLLI", "cLLi", "bKGD", "hIST", "pHYs",
            "sPLT", "acTL", "fcTL", "fdAT");

    private PngChunks() {}

    static byte[] withoutData(byte[] file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, SIGN);
        ByteBuffer bytes = ByteBuffer.wrap(file);
        int at = SIGN;
        while (at + 12 <= file.length) {
            int length = bytes.getInt(at);
            if (length < 0 || length > file.length - at - 12) {
                break;
            }
            String name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            int end = at + 12 + length;
            // A capital at its start says that a picture cannot be drawn without it.
            if (name.charAt(0) >= 'A' && name.charAt(0) <= 'Z' || KEPT.contains(name)) {
                out.write(file, at, end - at);
            } else if (name.equals("eXIf")) {
                out.writeBytes(turn(Arrays.copyOfRange(file, at + 8, end - 4)));
            }
            if (name.equals("IEND")) {
                break;
            }
            at = end;
        }
        return out.toByteArray();
    }

    private static byte[] turn(byte[] exif) {
        int orientation = ExifOrientation.of(exif);
        if (orientation < 2) {
            return new byte[0];
        }
        byte[] data = ExifOrientation.alone(orientation);
        ByteBuffer chunk = ByteBuffer.allocate(12 + data.length);
        chunk.putInt(data.length).put("eXIf".getBytes(StandardCharsets.ISO_8859_1)).put(data);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + data.length);
        return chunk.putInt((int) sum.getValue()).array();
    }
}
