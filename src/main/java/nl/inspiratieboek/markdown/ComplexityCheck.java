package nl.inspiratieboek.markdown;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.source.Limits;
import org.commonmark.text.Characters;

/**
 * Looks through a text, once and line by line, for what would make the parser's work or its result grow faster than
 * the text: tables whose rows are filled up, and marks and image brackets of which each is compared with all others.
 * Counts may be too high (in code, for instance), never too low.
 */
final class ComplexityCheck {

    /** A line under the head of a table: hyphens, colons, bars and spaces, in quotes or lists or not. */
    private static final Pattern TABLE_RULE = Pattern.compile("[\\s>*+:|-]*+");

    /** What passes a limit. @param at where, in UTF-16 units */
    record Excess(Code code, int at, int allowed) {}

    private final String text;
    private final Limits limits;
    private final BitSet images = new BitSet();
    private int brackets;
    private int imagesOpen;
    private int marks;
    private int columns;
    private int listIndent = -1;
    private long cells;

    private ComplexityCheck(String text, Limits limits) {
        this.text = text;
        this.limits = limits;
    }

    static Optional<Excess> find(String text, Limits limits) {
        return new ComplexityCheck(text, limits).find();
    }

    private Optional<Excess> find() {
        int start = 0;
        while (start < text.length()) {
            int found = Characters.findLineBreak(text, start);
            int end = found < 0 ? text.length() : found;
            startLine(start, end);
            Optional<Excess> excess = line(start, end);
            if (excess.isPresent()) {
                return excess;
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    /** Forgets what cannot reach over a blank line, or into an item of a list or a row of a table. */
    private void startLine(int start, int end) {
        int at = start;
        while (at < end && (Characters.isSpaceOrTab(text, at) || text.charAt(at) == '>')) {
            at++;
        }
        boolean blank = at == end;
        // An item may be indented by three more than the content of the item before; further it is text.
        int indent = at - start;
        boolean item = !blank && isItem(at, end) && indent <= (listIndent < 0 ? 3 : listIndent + 5);
        if (blank || item || columns > 0) {
            marks = 0;
            brackets = 0;
            imagesOpen = 0;
            images.clear();
        }
        if (item) {
            listIndent = indent;
        }
    }

    private boolean isItem(int at, int end) {
        return "-*+".indexOf(text.charAt(at)) >= 0 && at + 2 < end && Characters.isSpaceOrTab(text, at + 1);
    }

    private Optional<Excess> line(int start, int end) {
        int bars = 0;
        for (int i = start; i < end; i++) {
            char letter = text.charAt(i);
            if (letter == '|') {
                bars++;
            } else if (letter == '\\') {
                i += i + 1 < end && text.charAt(i + 1) != '|' ? 1 : 0;
            } else if (letter == '*' || letter == '_' || letter == '~') {
                i = mark(i, start, end);
                if (marks > limits.marks()) {
                    return Optional.of(new Excess(Code.TOO_MANY_MARKS, i, limits.marks()));
                }
            } else if (letter == '[') {
                boolean image = i > start && text.charAt(i - 1) == '!';
                images.set(brackets++, image);
                imagesOpen += image ? 1 : 0;
            } else if (letter == ']' && brackets > 0) {
                if (imagesOpen > limits.nesting()) {
                    return Optional.of(new Excess(Code.NESTING_TOO_DEEP, i, limits.nesting()));
                }
                imagesOpen -= images.get(--brackets) ? 1 : 0;
            }
        }
        return cells(bars, start, end);
    }

    /** Counts a run of marks that may open or close something; gives its last position. */
    private int mark(int from, int start, int end) {
        int to = from;
        while (to + 1 < end && text.charAt(to + 1) == text.charAt(from)) {
            to++;
        }
        char before = from > start ? text.charAt(from - 1) : ' ';
        char after = to + 1 < end ? text.charAt(to + 1) : ' ';
        boolean inWord = text.charAt(from) == '_' && Character.isLetterOrDigit(before)
                && Character.isLetterOrDigit(after);
        boolean alone = " \t".indexOf(before) >= 0 && " \t".indexOf(after) >= 0;
        marks += inWord || alone ? 0 : 1;
        return to;
    }

    private Optional<Excess> cells(int bars, int start, int end) {
        if (bars == 0) {
            columns = 0;
        } else if (TABLE_RULE.matcher(text).region(start, end).matches()) {
            columns = Math.max(columns, bars + 1);
        }
        cells += columns;
        boolean excess = cells > limits.tableCells();
        return excess ? Optional.of(new Excess(Code.TOO_MANY_CELLS, start, limits.tableCells())) : Optional.empty();
    }
}
