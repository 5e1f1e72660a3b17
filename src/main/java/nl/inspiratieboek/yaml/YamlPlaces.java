package nl.inspiratieboek.yaml;

import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.source.InvisibleCharacters;
import nl.inspiratieboek.source.LineMap;
import nl.inspiratieboek.source.SourceFile;

/** Turns the library's positions (code points from the start of the stretch) into places in the file. */
final class YamlPlaces {

    private static final String REPLACED = "\uFFFD";

    private final SourceFile file;
    private final LineMap lines;
    private final int start;
    private final String text;
    private final String readable;
    private final boolean altered;
    private final int[] units;

    YamlPlaces(SourceFile file, int start, int end) {
        this.file = file;
        this.lines = file.lines();
        this.start = start;
        this.text = file.text().substring(start, end);
        this.readable = readable(text);
        // Once: it is asked for every value, and a comparison goes over the whole text.
        this.altered = !readable.equals(text);
        int points = text.codePointCount(0, text.length());
        // Only a text with pairs needs a table from code points to units.
        this.units = points == text.length() ? new int[0] : new int[points + 1];
        if (units.length > 0) {
            int unit = 0;
            for (int point = 0; point < points; point++) {
                units[point] = unit;
                unit += Character.charCount(text.codePointAt(unit));
            }
            units[points] = text.length();
        }
    }

    /** The stretch that is read. */
    String text() {
        return text;
    }

    /**
     * The stretch for the library, which refuses some letters that nobody sees: each is replaced, so that all places stay
     * right. They were reported with the file.
     */
    String readable() {
        return readable;
    }

    /** What the library read, without the letters that were replaced. */
    String withoutUnreadable(String value) {
        return altered ? value.replace(REPLACED, "") : value;
    }

    /** Whether a line of the file holds a letter that was replaced. */
    boolean hasUnreadable(int line) {
        if (!altered) {
            return false;
        }
        int from = Math.max(0, lines.startOf(line) - start);
        int end = Math.min(readable.length(), Math.max(from, lineEnd(from)));
        return from < readable.length() && readable.substring(from, end).contains(REPLACED);
    }

    private static String readable(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean plain = letter >= ' ' && letter < 0x7F || letter == '\n' || letter == '\r' || letter == '\t';
            if (!plain && !Character.isSurrogate(letter) && InvisibleCharacters.judge(text, i).isPresent()) {
                out.setCharAt(i, REPLACED.charAt(0));
            }
        }
        return out.toString();
    }

    /** A position of the library in UTF-16 units of the stretch. */
    int unit(int point) {
        if (units.length == 0) {
            return Math.max(0, Math.min(point, text.length()));
        }
        return units[Math.max(0, Math.min(point, units.length - 1))];
    }

    /** The place from one unit of the stretch to another. */
    Place place(int from, int to) {
        return lines.place(file.path(), start + from, start + Math.max(from, to));
    }

    /** Where the line of a unit starts, in units of the stretch. */
    int lineStart(int unit) {
        return Math.max(0, lines.startOf(lines.lineAt(start + unit)) - start);
    }

    /** Where the line after that of a unit starts, in units of the stretch; the unit itself on the last line. */
    int nextLine(int unit) {
        int line = lines.lineAt(start + unit);
        int next = line < lines.count() ? lines.startOf(line + 1) - start : unit;
        return next > text.length() ? unit : next;
    }

    /** Where the line of a unit ends, without its end and the spaces before it, in units of the stretch. */
    int lineEnd(int unit) {
        int line = lines.lineAt(start + unit);
        int end = lines.startOf(line) + lines.line(line).stripTrailing().length() - start;
        return Math.max(0, Math.min(text.length(), end));
    }

    /** The text of a unit's line within the stretch, without its end and the spaces before it. */
    String line(int unit) {
        int from = lineStart(unit);
        return text.substring(from, Math.max(from, lineEnd(unit)));
    }
}
