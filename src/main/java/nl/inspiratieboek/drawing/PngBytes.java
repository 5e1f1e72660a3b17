package nl.inspiratieboek.drawing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * A picture of at most 256 colours as PNG (W3C, third edition). Each row is written as its difference from the one above, so
 * that flat shapes become long runs of one value, and runs are all that is packed (RFC 1951, the fixed codes): the platform's
 * own packing library gives other bytes in other versions.
 */
final class PngBytes {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int LONGEST_RUN = 258;

    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private int bits;
    private int held;

    private PngBytes() {}

    static byte[] of(int width, int height, int[] pixels) {
        Map<Integer, Integer> colours = new LinkedHashMap<>();
        byte[] rows = new byte[(width + 1) * height];
        byte[] above = new byte[width];
        // Neighbours are mostly alike: the colour is looked up where it changes.
        int last = -1;
        byte index = 0;
        for (int row = 0; row < height; row++) {
            int begin = row * (width + 1) + 1;
            rows[begin - 1] = 2;
            for (int column = 0; column < width; column++) {
                int colour = pixels[row * width + column];
                if (colour != last) {
                    last = colour;
                    index = (byte) (int) colours.computeIfAbsent(colour, unused -> colours.size());
                }
                rows[begin + column] = (byte) (index - above[column]);
                above[column] = index;
            }
        }
        if (colours.size() > 256) {
            throw new IllegalStateException("a drawing of ours has few colours, not " + colours.size());
        }
        byte[] palette = new byte[3 * colours.size()];
        colours.forEach((colour, place) -> {
            palette[3 * place] = (byte) (colour >> 16);
            palette[3 * place + 1] = (byte) (colour >> 8);
            palette[3 * place + 2] = (byte) (int) colour;
        });
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        byte[] head = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 3, 0, 0, 0}).array();
        chunk(png, "IHDR", head);
        chunk(png, "PLTE", palette);
        chunk(png, "IDAT", new PngBytes().pack(rows));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        png.writeBytes(name);
        png.writeBytes(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }

    /** A zlib stream (RFC 1950) of one block. */
    private byte[] pack(byte[] data) {
        packed.write(0x78);
        packed.write(0x01);
        put(1, 1);
        put(1, 2);
        int at = 0;
        while (at < data.length) {
            int value = data[at] & 0xFF;
            literal(value);
            int end = at + 1;
            while (end < data.length && data[end] == data[at]) {
                end++;
            }
            int run = end - at - 1;
            while (run >= 3) {
                int length = Math.min(run, LONGEST_RUN);
                // No rest may be too short for a run of its own.
                length = run - length > 0 && run - length < 3 ? length - 3 : length;
                repeat(length);
                run -= length;
            }
            for (; run > 0; run--) {
                literal(value);
            }
            at = end;
        }
        code(0, 7);
        if (bits > 0) {
            packed.write(held);
        }
        Adler32 check = new Adler32();
        check.update(data);
        packed.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
        return packed.toByteArray();
    }

    private void literal(int value) {
        if (value < 144) {
            code(0x30 + value, 8);
        } else {
            code(0x190 + value - 144, 9);
        }
    }

    /** The last byte so many times more: a length, and the distance 1. */
    private void repeat(int length) {
        if (length == LONGEST_RUN) {
            lengthCode(285);
        } else if (length < 11) {
            lengthCode(257 + length - 3);
        } else {
            int extra = 29 - Integer.numberOfLeadingZeros(length - 3);
            int group = length - 3 >> extra & 3;
            lengthCode(261 + 4 * extra + group);
            put(length - 3 & (1 << extra) - 1, extra);
        }
        code(0, 5);
    }

    private void lengthCode(int code) {
        if (code < 280) {
            code(code - 256, 7);
        } else {
            code(0xC0 + code - 280, 8);
        }
    }

    /** A code goes in with its highest bit first. */
    private void code(int code, int length) {
        put(Integer.reverse(code) >>> 32 - length, length);
    }

    private void put(int value, int length) {
        held |= value << bits;
        bits += length;
        while (bits >= 8) {
            packed.write(held & 0xFF);
            held >>>= 8;
            bits -= 8;
        }
    }
}
