package nl.inspiratieboek.offline;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import nl.inspiratieboek.site.Fingerprint;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.SitePath;

/** A file of a site, packed, and what is told of it: read once, for the zip file and for the list of what a browser keeps. */
public final class PackedFile {

    private static final int LEVEL = 6;
    private static final int LARGEST_WINDOW = 15;

    private final SitePath path;
    private final byte[] packed;
    private final boolean smaller;
    private final int size;
    private final int check;
    private final Fingerprint fingerprint;

    private PackedFile(SitePath path, byte[] bytes, byte[] packed) {
        this.path = path;
        this.smaller = packed.length < bytes.length;
        this.packed = smaller ? packed : bytes;
        this.size = bytes.length;
        this.fingerprint = Fingerprint.of(bytes);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        this.check = (int) sum.getValue();
    }

    /**
     * Packs a file.
     *
     * @throws IOException if its bytes come from a disk that fails
     */
    public static PackedFile of(OutputFile file) throws IOException {
        byte[] bytes = file.bytes();
        return new PackedFile(file.path(), bytes, pack(bytes));
    }

    /**
     * A file that is left as it is, for programs that read it without unpacking.
     *
     * @throws IOException if its bytes come from a disk that fails
     */
    public static PackedFile stored(OutputFile file) throws IOException {
        byte[] bytes = file.bytes();
        return new PackedFile(file.path(), bytes, bytes);
    }

    private static byte[] pack(byte[] bytes) throws GZIPException {
        Deflater deflater = new Deflater(LEVEL, LARGEST_WINDOW, true);
        // What cannot be packed grows by five bytes in each block of sixteen thousand; it is then not used.
        byte[] packed = new byte[Math.addExact(bytes.length, bytes.length / 8 + 128)];
        deflater.setInput(bytes);
        deflater.setOutput(packed);
        if (deflater.deflate(JZlib.Z_FINISH) != JZlib.Z_STREAM_END) {
            throw new IllegalStateException("a file was not packed to its end: " + deflater.getMessage());
        }
        int length = Math.toIntExact(deflater.getTotalOut());
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    /** Where the file stands in its site. */
    public SitePath path() {
        return path;
    }

    /** How many bytes it has. */
    public int size() {
        return size;
    }

    /** What its bytes are known by. */
    Fingerprint fingerprint() {
        return fingerprint;
    }

    /** Its bytes as they stand in a zip file. */
    byte[] packed() {
        return packed;
    }

    /** Whether these are packed: what does not get smaller is left as it is. */
    boolean isPacked() {
        return smaller;
    }

    /** The CRC-32 of its bytes. */
    int check() {
        return check;
    }
}
