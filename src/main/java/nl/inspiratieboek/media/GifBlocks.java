package nl.inspiratieboek.media;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A GIF (GIF89a) without remarks and what programs leave in it beside the pictures; how often it repeats is kept. */
final class GifBlocks {

    private static final int HEAD = 13;
    private static final int EXTENSION = 0x21;
    private static final int PICTURE = 0x2C;
    private static final int END = 0x3B;
    private static final int TEXT = 0x01;
    private static final int CONTROL = 0xF9;
    private static final int APPLICATION = 0xFF;
    private static final Set<String> KEPT = Set.of("NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012");

    private final byte[] file;
    private final ByteArrayOutputStream out;

    private GifBlocks(byte[] file) {
        this.file = file;
        this.out = new ByteArrayOutputStream(file.length);
    }

    static byte[] withoutData(byte[] file) {
        return file.length < HEAD ? file : new GifBlocks(file).rewritten();
    }

    private byte[] rewritten() {
        int at = HEAD + colours(file[10]);
        out.write(file, 0, Math.min(at, file.length));
        while (at < file.length && at(at) != END) {
            int end = at(at) == PICTURE && at + 10 < file.length
                    ? subBlocks(at + 11 + colours(file[at + 9]))
                    : at(at) == EXTENSION ? subBlocks(at + 2) : -1;
            if (end < 0 || end > file.length) {
                // Decoders stop here too.
                break;
            }
            if (at(at) == PICTURE || isKept(at)) {
                out.write(file, at, end - at);
            }
            at = end;
        }
        out.write(END);
        return out.toByteArray();
    }

    private boolean isKept(int at) {
        int label = at(at + 1);
        return label == CONTROL
                || label == TEXT
                || label == APPLICATION
                        && at(at + 2) == 11
                        && at + 14 <= file.length
                        && KEPT.contains(new String(file, at + 3, 11, StandardCharsets.ISO_8859_1));
    }

    /** Where the blocks that begin here end: each says its length, and an empty one is the last. */
    private int subBlocks(int from) {
        int at = from;
        while (at < file.length && at(at) != 0) {
            at += 1 + at(at);
        }
        return at + 1;
    }

    /** How many bytes a table of colours takes. */
    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private int at(int position) {
        return position < file.length ? file[position] & 0xFF : 0;
    }
}
