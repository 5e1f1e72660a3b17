package nl.inspiratieboek.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the marks that a version control system leaves where two people changed one sentence. Seven signs at the very
 * start of a line; in code blocks they are text.
 */
public final class ConflictMarks {

    private static final int LENGTH = 7;

    private ConflictMarks() {}

    /**
     * A conflict that nobody solved.
     *
     * @param at where its first mark starts, in UTF-16 units
     * @param others what does not belong to the first of the two texts: the lines of the marks and the second text, as
     *     pairs of start and end
     */
    public record Conflict(int at, List<int[]> others) {}

    /** All conflicts of a text, in order. */
    public static List<Conflict> find(String text) {
        List<Conflict> found = new ArrayList<>();
        if (text.indexOf("<<<<<<<") < 0 && text.indexOf(">>>>>>>") < 0) {
            return found;
        }
        List<int[]> others = new ArrayList<>();
        int opened = -1;
        int second = -1;
        String fence = "";
        for (int start = 0; start < text.length(); ) {
            int end = lineEnd(text, start);
            int next = Math.min(text.length(), end + 1);
            String ticks = fence(text, start, end);
            if (opened < 0 && (fence.isEmpty() ? !ticks.isEmpty() : ticks.startsWith(fence))) {
                fence = fence.isEmpty() ? ticks : "";
            } else if (!fence.isEmpty()) {
                start = next;
                continue;
            }
            if (isMark(text, start, end, '<') && opened < 0) {
                opened = start;
                others.add(new int[] {start, end});
            } else if (opened >= 0 && second < 0 && (isMark(text, start, end, '=') || isMark(text, start, end, '|'))) {
                second = start;
            } else if (isMark(text, start, end, '>')) {
                others.add(new int[] {second < 0 ? start : second, end});
                found.add(new Conflict(opened < 0 ? start : opened, List.copyOf(others)));
                others.clear();
                opened = -1;
                second = -1;
            }
            start = next;
        }
        if (opened >= 0) {
            if (second >= 0) {
                others.add(new int[] {second, lineEnd(text, second)});
            }
            found.add(new Conflict(opened, List.copyOf(others)));
        }
        return found;
    }

    /** The text with spaces for all but the first of two texts, so that places stay and nothing is said twice. */
    public static String firstTexts(String text, List<Conflict> conflicts) {
        StringBuilder first = new StringBuilder(text);
        for (Conflict conflict : conflicts) {
            for (int[] other : conflict.others()) {
                for (int i = other[0]; i < other[1]; i++) {
                    if (first.charAt(i) != '\n' && first.charAt(i) != '\r') {
                        first.setCharAt(i, ' ');
                    }
                }
            }
        }
        return first.toString();
    }

    private static boolean isMark(String text, int start, int end, char sign) {
        if (end - start < LENGTH) {
            return false;
        }
        for (int i = start; i < start + LENGTH; i++) {
            if (text.charAt(i) != sign) {
                return false;
            }
        }
        return end == start + LENGTH || text.charAt(start + LENGTH) == ' ' || text.charAt(start + LENGTH) == '\t';
    }

    private static String fence(String text, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        int from = at;
        char sign = at < end ? text.charAt(at) : ' ';
        while (at < end && text.charAt(at) == sign && (sign == '`' || sign == '~')) {
            at++;
        }
        return at - from < 3 ? "" : text.substring(from, Math.min(at, from + 100));
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }
}
