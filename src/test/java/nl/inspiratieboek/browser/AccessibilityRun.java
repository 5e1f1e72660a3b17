package nl.inspiratieboek.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A look at every page of the shipped book, and the row that the book's accessibility statement has for it: what that says comes
 * from here alone.
 *
 * @param width how wide the window is
 * @param scheme light or dark
 */
record AccessibilityRun(int width, ColorScheme scheme) {

    /** In the order of the statement's table. */
    static final List<AccessibilityRun> ALL = List.of(
            new AccessibilityRun(320, ColorScheme.LIGHT),
            new AccessibilityRun(320, ColorScheme.DARK),
            new AccessibilityRun(1280, ColorScheme.LIGHT),
            new AccessibilityRun(1280, ColorScheme.DARK));

    private static final Path STATEMENT = Path.of("content", "paginas", "toegankelijkheid.md");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| \\d+ pixels \\|.*\\n");

    private static final Pattern VERSION = Pattern.compile("axe(?:-core| v)\\s?(\\d+(?:\\.\\d+)+)");

    /** All looks, for a test that takes each. */
    static List<AccessibilityRun> all() {
        return ALL;
    }

    /** The version of axe that the looks are taken with, from its own first line. */
    static String version() {
        return version(AccessibilityTest.AXE.substring(0, 200));
    }

    private static String version(String text) {
        Matcher version = VERSION.matcher(text);
        return version.find() ? version.group(1) : "none";
    }

    /** The version that the statement names. */
    static String statedVersion() throws IOException {
        return version(Files.readString(STATEMENT));
    }

    /** The rows of the statement's table. */
    static List<String> statedRows() throws IOException {
        return ROW.matcher(Files.readString(STATEMENT)).results()
                .map(MatchResult::group)
                .map(String::strip)
                .toList();
    }

    /** How the row begins: what is looked at, and how many pages of it. */
    String row(int pages) {
        return start() + pages + " |";
    }

    /** The row with what was found. */
    String row(int pages, int found) {
        return row(pages) + " " + found + " |";
    }

    private String start() {
        return "| " + width + " pixels | " + (scheme == ColorScheme.DARK ? "donker" : "licht") + " | ";
    }

    /** Puts the row into the statement in the place of the one that it has, and the version of axe with it. */
    void state(int pages, int found) throws IOException {
        String text = Files.readString(STATEMENT);
        Predicate<String> isMine = row -> row.startsWith(start());
        String rows = ROW.matcher(text).replaceAll(row -> Matcher.quoteReplacement(
                isMine.test(row.group()) ? row(pages, found) + "\n" : row.group()));
        Files.writeString(STATEMENT, rows.replaceAll("axe-core \\d+(?:\\.\\d+)+", "axe-core " + version()));
    }
}
