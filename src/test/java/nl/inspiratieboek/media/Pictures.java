package nl.inspiratieboek.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Small pictures made on the spot. */
final class Pictures {

    private Pictures() {}

    /** A whole picture as the JDK writes it: png, jpg or gif. */
    static byte[] drawn(String format, int width, int height) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A PNG that says in its header to be this large, and holds nothing. */
    static byte[] pngOfSize(int width, int height) {
        byte[] png = drawn("png", 1, 1);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        return png;
    }

    /** A JPEG with an Exif orientation before its frame, whose start-of-frame marker is given. */
    static byte[] jpeg(int width, int height, int orientation, int frame) {
        ByteBuffer tiff = ByteBuffer.allocate(32).order(ByteOrder.BIG_ENDIAN);
        tiff.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        ByteBuffer file = ByteBuffer.allocate(80);
        file.putShort((short) 0xFFD8).putShort((short) 0xFFE1).putShort((short) 34).put(tiff.array());
        file.put((byte) 0xFF).put((byte) frame).putShort((short) 8).put((byte) 8);
        file.putShort((short) height).putShort((short) width).put((byte) 0);
        file.putShort((short) 0xFFDA).putShort((short) 2).putShort((short) 0xFFD9);
        return file.array();
    }

    /** A WebP of one chunk with this name and data; its container says how long it is. */
    static byte[] webp(String chunk, int... data) {
        ByteBuffer file = ByteBuffer.allocate(20 + data.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(12 + data.length);
        file.put(("WEBP" + chunk).getBytes(StandardCharsets.US_ASCII)).putInt(data.length);
        for (int value : data) {
            file.put((byte) value);
        }
        return file.array();
    }

    /** A box of an AVIF: its length, its name, its data. */
    static byte[] box(String name, byte[]... data) {
        int length = 8;
        for (byte[] part : data) {
            length += part.length;
        }
        ByteBuffer box = ByteBuffer.allocate(length);
        box.putInt(length).put(name.getBytes(StandardCharsets.US_ASCII));
        for (byte[] part : data) {
            box.put(part);
        }
        return box.array();
    }

    /** An AVIF without pixels: a small picture, and one of this size that is turned so many quarters. */
    static byte[] avif(int width, int height, int quarters) {
        byte[] small = ByteBuffer.allocate(12).putInt(4, 16).putInt(8, 16).array();
        byte[] large = ByteBuffer.allocate(12).putInt(4, width).putInt(8, height).array();
        byte[] properties = box("ipco", box("ispe", small), box("ispe", large), box("irot", new byte[] {(byte) quarters}));
        byte[] start = "avif\0\0\0\0mif1avif".getBytes(StandardCharsets.US_ASCII);
        byte[] meta = box("meta", new byte[4], box("iprp", properties));
        byte[] whole = box("all.", box("ftyp", start), meta, box("mdat", new byte[40]));
        return java.util.Arrays.copyOfRange(whole, 8, whole.length);
    }
}
