package nl.inspiratieboek.scaffold;

/**
 * The comment by which editors of text find the schema of a file: the one of the YAML language server, which most of them use.
 */
public final class EditorLine {

    /** The folder in a book's folder; it begins with a point, so that nothing in it is taken for the book. */
    public static final String FOLDER = ".schema";

    /** The schema of {@code book.yaml}. */
    public static final String BOOK_SCHEMA = "book.schema.json";

    /** The schema of the head of a case. */
    public static final String CASE_SCHEMA = "case.schema.json";

    private EditorLine() {}

    /** The first line of {@code book.yaml}. */
    public static String ofBook() {
        return line("", BOOK_SCHEMA);
    }

    /** The first line in the head of a case. */
    public static String ofCase() {
        return line("../", CASE_SCHEMA);
    }

    private static String line(String up, String schema) {
        return "# yaml-language-server: $schema=" + up + FOLDER + "/" + schema;
    }
}
