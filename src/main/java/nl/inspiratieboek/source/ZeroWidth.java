package nl.inspiratieboek.source;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;

/**
 * Takes the letters without width out of a text: programs leave them behind, and no reader would find a word with one in
 * it. Once for a file that is said; in a key or an anchor each one is an error, for it makes two names of one.
 */
final class ZeroWidth {

    /** What may stand before such a letter on its line if it is part of a key. */
    private static final Pattern KEY_BEFORE = Pattern.compile("[\\s-]*+[\\p{L}\\p{N}\\p{M}\\p{Cf}_.-]*+");

    /** What follows it then. */
    private static final Pattern KEY_AFTER = Pattern.compile("[\\p{L}\\p{N}\\p{M}\\p{Cf}_.-]*+:(?:\\s|$)");

    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}[ \\t]");

    private final SourcePath path;
    private final String text;
    private final LineMap lines;
    private final ProblemList problems;
    private final StringBuilder kept = new StringBuilder();
    private int copied;
    private int first = -1;
    private int count;
    private int headEnd = -1;

    ZeroWidth(SourcePath path, String text, LineMap lines, ProblemList problems) {
        this.path = path;
        this.text = text;
        this.lines = lines;
        this.problems = problems;
    }

    /** Leaves out the letter at a position, which comes after those of earlier calls. */
    void leaveOut(int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        if (isInName(at)) {
            String number = InvisibleCharacters.number(text.codePointAt(at));
            problems.add(Problem.of(Code.ZERO_WIDTH_IN_NAME, lines.place(path, at, end), number)
                    .replacing(text.substring(at, end), Optional.of("")));
        } else {
            first = count == 0 ? at : first;
            count++;
        }
        kept.append(text, copied, at);
        copied = end;
    }

    /** The text without what was left out. */
    String finish() {
        if (count > 0) {
            problems.add(Code.ZERO_WIDTH_CHARACTER, lines.place(path, first, first + 1), Integer.toString(count));
        }
        return kept.append(text, copied, text.length()).toString();
    }

    private boolean isInName(int at) {
        int line = lines.lineAt(at);
        int start = lines.startOf(line);
        // A name is short: of a long line no more is looked at, for each letter again.
        int from = Math.max(start, at - 200);
        int to = Math.min(text.length(), at + 200);
        if (isYaml(at)) {
            return from == start
                    && KEY_BEFORE.matcher(text).region(start, at).matches()
                    && KEY_AFTER.matcher(text).region(at, to).lookingAt();
        }
        int brace = text.substring(from, at).lastIndexOf('{');
        String after = text.substring(at, to);
        int close = after.indexOf('}');
        return brace >= 0
                && close >= 0
                && after.lastIndexOf('\n', close) < 0
                && HEADING.matcher(text).region(start, from + brace).lookingAt();
    }

    private boolean isYaml(int at) {
        boolean yaml = path.extension().equals("yaml") || path.extension().equals("yml");
        return yaml || at < headEnd();
    }

    /** Where the head of a markdown file ends. */
    private int headEnd() {
        if (headEnd < 0) {
            int end = text.startsWith("---") ? text.indexOf("\n---", 3) : -1;
            headEnd = Math.max(0, end);
        }
        return headEnd;
    }
}
