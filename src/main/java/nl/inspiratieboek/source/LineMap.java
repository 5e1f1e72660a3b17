package nl.inspiratieboek.source;

import java.util.Arrays;
import nl.inspiratieboek.problem.Place;

/** Turns positions in a text (UTF-16 units, from 0) into places (lines and characters, from 1): the only spot where. */
public final class LineMap {

    private static final int BLOCK = 256;

    private static final int[] NO_PAIRS = {};

    private final String text;
    private final int[] starts;
    private final int[] pairs;
    private final int[] leftOut;

    /**
     * @param pairs how many pairs of units (letters above the basic plane) end before each block of units; empty for none at all
     * @param leftOut for each character that was left out the position at which it would stand, ascending
     */
    private LineMap(String text, int[] starts, int[] pairs, int[] leftOut) {
        this.text = text;
        this.starts = starts;
        this.pairs = pairs;
        this.leftOut = leftOut;
    }

    /**
     * The lines of a text out of which characters were taken that an editor counts.
     *
     * @param typed the text with them
     */
    static LineMap of(String text, String typed) {
        LineMap lines = of(text);
        int left = typed.codePointCount(0, typed.length()) - text.codePointCount(0, text.length());
        int[] leftOut = new int[left];
        int count = 0;
        int at = 0;
        for (int i = 0; i < typed.length() && count < left; i += Character.charCount(typed.codePointAt(i))) {
            int letter = typed.codePointAt(i);
            if (at < text.length() && text.codePointAt(at) == letter) {
                at += Character.charCount(letter);
            } else {
                leftOut[count++] = at;
            }
        }
        return left == 0 ? lines : new LineMap(text, lines.starts, lines.pairs, leftOut);
    }

    /** The lines of a text; a line ends with {@code \n}, {@code \r\n} or {@code \r}. */
    public static LineMap of(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean ends = letter == '\n' || letter == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new LineMap(text, Arrays.copyOf(starts, count), pairs(text), new int[0]);
    }

    /** Without this table, a line of ten million characters would be counted anew for each place in it. */
    private static int[] pairs(String text) {
        int[] pairs = new int[text.length() / BLOCK + 1];
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i % BLOCK == 0) {
                pairs[i / BLOCK] = seen;
            }
            seen += Character.isLowSurrogate(text.charAt(i)) ? 1 : 0;
        }
        if (text.length() % BLOCK == 0) {
            pairs[text.length() / BLOCK] = seen;
        }
        // hardly any text has some
        return seen == 0 ? NO_PAIRS : pairs;
    }

    /** How many characters lie between two positions. */
    private int characters(int from, int to) {
        return to - from - (pairsBefore(to) - pairsBefore(from));
    }

    private int pairsBefore(int position) {
        if (pairs.length == 0) {
            return 0;
        }
        int count = pairs[position / BLOCK];
        for (int i = position - position % BLOCK; i < position; i++) {
            count += Character.isLowSurrogate(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    /** How many lines there are; an empty text has one. */
    public int count() {
        return starts.length;
    }

    /** Where a line starts, in UTF-16 units from 0. @param line from 1 */
    public int startOf(int line) {
        return starts[line - 1];
    }

    /** The line, from 1, in which a position lies. */
    public int lineAt(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** A line without its end. @param line from 1 */
    public String line(int line) {
        return text.substring(startOf(line), endOf(line));
    }

    /**
     * The place of a stretch of text; one that runs over several lines is underlined to the end of its first.
     *
     * @param start where it starts, in UTF-16 units from 0
     * @param end where it ends, exclusive
     */
    public Place place(SourcePath path, int start, int end) {
        int from = Math.max(0, Math.min(start, text.length()));
        int line = lineAt(from);
        int lineEnd = Math.max(from, endOf(line));
        int to = Math.max(from, Math.min(end, lineEnd));
        int before = leftOutBefore(startOf(line));
        int column = characters(startOf(line), from) + 1 + leftOutBefore(from + 1) - before;
        int length = characters(from, to) + leftOutBefore(to) - leftOutBefore(from + 1);
        return new Place(path.value(), line, column, Math.max(1, length));
    }

    /** The position at which a place of this text begins, in UTF-16 units from 0; of a text out of which nothing was left. */
    public int position(Place place) {
        int line = Math.min(place.line(), starts.length);
        int position = startOf(line);
        int end = endOf(line);
        for (int column = 1; column < place.column() && position < end; column++) {
            position += Character.charCount(text.codePointAt(position));
        }
        return position;
    }

    /** How many characters that were left out would stand before a position. */
    private int leftOutBefore(int position) {
        int from = 0;
        int to = leftOut.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (leftOut[middle] < position) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private int endOf(int line) {
        int end = line == starts.length ? text.length() : starts[line];
        while (end > startOf(line) && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }
}
