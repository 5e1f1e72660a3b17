package nl.inspiratieboek.offline;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.site.SitePath;

/**
 * A site as one zip file, within a folder of its own: the same bytes wherever and whenever it is made. Files in code point order, names
 * in UTF-8, the first moment that the form knows as the time of each, no extra fields. A remark at its end says which book it is of.
 *
 * <p>Not written with the platform's library: that leaves the packing to whatever version of zlib a Java has.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE, the form of zip files</a>
 */
public final class ZipArchive {

    /** How many of a file's first bytes {@link #begins} asks for. */
    public static final int BEGINNING = Integer.BYTES;

    /** So many files the form holds without its extension for larger ones. */
    private static final int MOST_FILES = 0xFFFF - 1;

    /** As large as an array of bytes may be. */
    private static final long MOST_BYTES = Integer.MAX_VALUE - 64;

    private static final int LOCAL_HEAD = 0x04034b50;
    private static final int CENTRAL_HEAD = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_BYTES = 30;
    private static final int CENTRAL_BYTES = 46;
    private static final int END_BYTES = 22;

    private static final short VERSION = 20;
    private static final short NAMES_IN_UTF_8 = 1 << 11;
    private static final short PACKED = 8;
    private static final short FIRST_OF_JANUARY_1980 = 1 << 5 | 1;
    private static final int LONGEST_REMARK = 1000;

    private final Optional<SitePath> folder;
    private final List<PackedFile> files;
    private final byte[] remark;

    private ZipArchive(Optional<SitePath> folder, List<PackedFile> files, byte[] remark) {
        this.folder = folder;
        this.files = files;
        this.remark = remark;
    }

    /**
     * A zip file of these files, in whatever order they come.
     *
     * @param folder the folder that all of them lie in
     * @param book the title of the book, by which the file is known again
     */
    public static ZipArchive of(SitePath folder, Collection<PackedFile> files, String book) {
        List<PackedFile> sorted = files.stream().sorted(Comparator.comparing(PackedFile::path)).toList();
        return new ZipArchive(Optional.of(folder), sorted, remark(book));
    }

    /**
     * A zip file without a folder around its files, for programs that know what it is by the first of them.
     *
     * @param first the file that opens it
     * @param others the others, in whatever order they come
     * @param book the title of the book, by which the file is known again
     */
    public static ZipArchive opening(PackedFile first, Collection<PackedFile> others, String book) {
        List<PackedFile> files = new ArrayList<>(List.of(first));
        others.stream().sorted(Comparator.comparing(PackedFile::path)).forEach(files::add);
        return new ZipArchive(Optional.empty(), List.copyOf(files), remark(book));
    }

    private static byte[] remark(String book) {
        byte[] remark = ("inspiratieboek: " + book).getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(remark, Math.min(remark.length, LONGEST_REMARK));
    }

    /** How many bytes it has. */
    public long size() {
        return END_BYTES + remark.length + files.stream().mapToLong(this::size).sum();
    }

    private long size(PackedFile file) {
        return LOCAL_BYTES + CENTRAL_BYTES + 2L * name(file).length + file.packed().length;
    }

    /** Whether it is larger than the form, and this program, can hold. */
    public boolean isTooLarge() {
        return files.size() > MOST_FILES || size() > MOST_BYTES;
    }

    private byte[] name(PackedFile file) {
        return folder.map(file.path()::in).orElse(file.path()).value().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The whole file.
     *
     * @throws IllegalStateException if it {@link #isTooLarge}
     */
    public byte[] bytes() {
        if (isTooLarge()) {
            throw new IllegalStateException("too large for a zip file: " + files.size() + " files, " + size() + " bytes");
        }
        ByteBuffer zip = ByteBuffer.allocate((int) size()).order(ByteOrder.LITTLE_ENDIAN);
        int[] places = new int[files.size()];
        for (int i = 0; i < places.length; i++) {
            PackedFile file = files.get(i);
            places[i] = zip.position();
            zip.putInt(LOCAL_HEAD);
            head(zip, file);
            zip.put(name(file)).put(file.packed());
        }
        int central = zip.position();
        for (int i = 0; i < places.length; i++) {
            zip.putInt(CENTRAL_HEAD).putShort(VERSION);
            head(zip, files.get(i));
            // No remark, the first disk, no attributes of a file system.
            zip.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt(places[i]);
            zip.put(name(files.get(i)));
        }
        int end = zip.position();
        zip.putInt(END).putShort((short) 0).putShort((short) 0);
        zip.putShort((short) places.length).putShort((short) places.length);
        zip.putInt(end - central).putInt(central).putShort((short) remark.length).put(remark);
        return zip.array();
    }

    /** What is said of a file both before it and in the list at the end. */
    private void head(ByteBuffer zip, PackedFile file) {
        zip.putShort(VERSION).putShort(NAMES_IN_UTF_8).putShort(file.isPacked() ? PACKED : 0);
        zip.putShort((short) 0).putShort(FIRST_OF_JANUARY_1980);
        zip.putInt(file.check()).putInt(file.packed().length).putInt(file.size());
        zip.putShort((short) name(file).length).putShort((short) 0);
    }

    /** Whether a file begins as zip files do that hold something. */
    public static boolean begins(byte[] beginning) {
        return beginning.length == BEGINNING
                && ByteBuffer.wrap(beginning).order(ByteOrder.LITTLE_ENDIAN).getInt() == LOCAL_HEAD;
    }

    /** How many of a file's last bytes {@link #isOf} asks for. */
    public static int endOf(String book) {
        return END_BYTES + remark(book).length;
    }

    /**
     * Whether a file is a zip file of a book, as made here.
     *
     * @param end the last {@link #endOf} bytes of the file
     */
    public static boolean isOf(byte[] end, String book) {
        byte[] remark = remark(book);
        return end.length == END_BYTES + remark.length
                && ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN).getInt() == END
                && Arrays.equals(end, END_BYTES, end.length, remark, 0, remark.length);
    }
}
