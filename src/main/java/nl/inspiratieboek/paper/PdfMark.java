package nl.inspiratieboek.paper;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** By what a PDF is known as one that was made here, and of which book: a remark near its beginning, which readers' programs skip. */
public final class PdfMark {

    private static final int LONGEST = 1000;

    private static final byte[] BEGINNING = beginning();

    private PdfMark() {}

    private static byte[] beginning() {
        // The second line tells programs that move files that the file is not text.
        return "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n% inspiratieboek: ".getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What a file of a book begins with. */
    static byte[] of(String book) {
        byte[] title = book.replaceAll("\\R", " ").getBytes(StandardCharsets.UTF_8);
        byte[] shown = Arrays.copyOf(title, Math.min(title.length, LONGEST));
        byte[] mark = Arrays.copyOf(BEGINNING, BEGINNING.length + shown.length + 1);
        System.arraycopy(shown, 0, mark, BEGINNING.length, shown.length);
        mark[mark.length - 1] = '\n';
        return mark;
    }

    /** How many of a file's first bytes {@link #isOf} asks for. */
    public static int lengthOf(String book) {
        return of(book).length;
    }

    /** Whether a file is a PDF of a book, as made here. */
    public static boolean isOf(byte[] beginning, String book) {
        return Arrays.equals(beginning, of(book));
    }

    /** How many of a file's first bytes {@link #begins} asks for. */
    public static int length() {
        return BEGINNING.length;
    }

    /** Whether a file is a PDF of any book, as made here. */
    public static boolean begins(byte[] beginning) {
        return Arrays.equals(beginning, BEGINNING);
    }
}
