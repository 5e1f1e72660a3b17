package nl.inspiratieboek.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The pieces that files of pictures are put together from, byte by byte. */
final class PictureParts {

    private PictureParts() {}

    static byte[] segment(int marker, byte[] data) {
        ByteBuffer segment = ByteBuffer.allocate(4 + data.length);
        return segment.putShort((short) (0xFF00 | marker)).putShort((short) (2 + data.length)).put(data).array();
    }

    static byte[] chunk(String name, byte[] data) {
        CRC32 sum = new CRC32();
        sum.update(joined(text(name), data));
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(text(name))
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }

    static byte[] riff(byte[]... chunks) {
        byte[] all = joined(chunks);
        ByteBuffer head = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        return joined(head.put(text("RIFF")).putInt(4 + all.length).put(text("WEBP")).array(), all);
    }

    static byte[] riffChunk(String name, byte[] data) {
        ByteBuffer head = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        return joined(head.put(text(name)).putInt(data.length).array(), data, new byte[data.length % 2]);
    }

    static byte[] block(String text) {
        return joined(new byte[] {(byte) text.length()}, text(text), new byte[1]);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
