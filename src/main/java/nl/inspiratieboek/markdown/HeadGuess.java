package nl.inspiratieboek.markdown;

import nl.inspiratieboek.source.LineMap;

/**
 * Guesses where a head ends that its author did not close: at a line of dashes that is not exactly three, or where the text
 * begins. A line {@code ---} that divides the text further down would else close it, and take the text with it.
 */
final class HeadGuess {

    private HeadGuess() {}

    /**
     * The line at which a head ends.
     *
     * @param closing the line that closes it as typed, or the one after the last
     * @return {@code closing} unless the head surely ended before it, or nothing closes it
     */
    static int bodyLine(LineMap lines, int closing) {
        boolean closed = closing <= lines.count();
        boolean blank = false;
        boolean quoted = false;
        for (int line = 2; line < closing; line++) {
            String text = lines.line(line).stripTrailing();
            boolean sure = !closed || !quoted && text.equals(text.strip());
            if (isNearlyClosing(text) && sure) {
                return line;
            }
            boolean heading = blank && isHeading(text);
            boolean sentence = !isHead(text);
            if (!closed && (heading || sentence)) {
                return line;
            }
            // Below a line that looks like YAML's own, only a heading with a sentence under it is surely text.
            if (closed && heading && !quoted && hasSentence(lines, line + 1, closing)) {
                return line;
            }
            quoted = isKey(text) ? opensQuote(text) : quoted;
            blank = text.isBlank();
        }
        return closed ? closing : lines.count() + 1;
    }

    /** A line of dashes, short or long, other than three. */
    static boolean isNearlyClosing(String line) {
        String text = line.strip();
        boolean dashes = text.length() >= 2 && text.chars().allMatch(letter -> "-\u2013\u2014\u2212".indexOf(letter) >= 0);
        boolean one = text.equals("\u2014") || text.equals("\u2014-") || text.equals("-\u2014");
        return (dashes || one) && !line.stripTrailing().equals("---");
    }

    private static boolean hasSentence(LineMap lines, int from, int to) {
        for (int line = from; line < to; line++) {
            String text = lines.line(line);
            if (!isHead(text) && !isHeading(text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeading(String text) {
        int marks = 0;
        while (marks < text.length() && text.charAt(marks) == '#') {
            marks++;
        }
        return marks >= 1 && marks <= 6 && marks < text.length() && text.charAt(marks) == ' ';
    }

    /** Whether a line may stand in a head: empty, indented, a comment, an item of a list, or a key. */
    private static boolean isHead(String text) {
        return text.isBlank()
                || " \t\u00A0#-}]\"'?{[&*!%@`|>\uFFFD".indexOf(text.charAt(0)) >= 0
                || isKey(text)
                || text.indexOf(' ') < 0;
    }

    private static boolean isKey(String text) {
        int colon = text.indexOf(':');
        String key = colon > 0 ? text.substring(0, colon).strip() : "";
        return !key.isEmpty() && key.chars().filter(letter -> letter == ' ').count() <= 1;
    }

    private static boolean opensQuote(String text) {
        String value = text.substring(text.indexOf(':') + 1).strip();
        boolean quote = value.startsWith("\"") || value.startsWith("'");
        return quote && (value.length() < 2 || value.charAt(value.length() - 1) != value.charAt(0));
    }
}
