package nl.inspiratieboek.yaml;

import java.util.Optional;

/**
 * One line of a YAML text as an author sees it, without knowing what stands around it.
 *
 * @param start where it starts, in units of the stretch
 * @param text without its end and the spaces before it
 * @param indent how many units stand before its first sign
 * @param valueAt where the value starts that stands behind the first {@code key: }, or behind {@code - }; in units of the
 *     line; its length when nothing stands there
 * @param hasKey whether it has a key with a colon and space
 */
record YamlLine(int start, String text, int indent, int valueAt, boolean hasKey) {

    static YamlLine of(int start, String text) {
        int indent = 0;
        while (indent < text.length() && isSpace(text.charAt(indent))) {
            indent++;
        }
        int at = indent;
        while (text.startsWith("- ", at)) {
            at = skipSpaces(text, at + 1);
        }
        int colon = keyEnd(text, at);
        boolean hasKey = colon > at;
        int value = hasKey ? skipSpaces(text, colon + 1) : at;
        return new YamlLine(start, text, indent, value, hasKey);
    }

    boolean isBlank() {
        return indent == text.length();
    }

    boolean isComment() {
        return text.startsWith("#", indent);
    }

    boolean isItem() {
        return text.startsWith("- ", indent) || text.substring(indent).equals("-");
    }

    /** What stands behind the key, or the whole line when it has none. */
    String value() {
        return text.substring(valueAt);
    }

    /** Where the value starts, in units of the stretch. */
    int valueStart() {
        return start + valueAt;
    }

    int end() {
        return start + text.length();
    }

    /** Whether this opens a block of text on the next lines, with {@code |} or {@code >}. */
    boolean opensText() {
        String value = value();
        return hasKey && !value.isEmpty() && "|>".indexOf(value.charAt(0)) >= 0 && value.length() <= 3;
    }

    /** A quote that opens the value and is not closed on this line: where it stands. */
    Optional<Integer> openQuote() {
        String value = value();
        if (value.isEmpty() || "\"'".indexOf(value.charAt(0)) < 0) {
            return Optional.empty();
        }
        char quote = value.charAt(0);
        for (int i = 1; i < value.length(); i++) {
            if (quote == '"' && value.charAt(i) == '\\') {
                i++;
            } else if (value.charAt(i) == quote) {
                return Optional.empty();
            }
        }
        return Optional.of(valueStart());
    }

    /** {@code key:value}: where the value stands that has no space before it. */
    Optional<Integer> gluedValue() {
        int at = indent;
        while (text.startsWith("- ", at)) {
            at = skipSpaces(text, at + 1);
        }
        int end = at;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        boolean glued = end > at
                && end + 1 < text.length()
                && text.charAt(end) == ':'
                && !Character.isWhitespace(text.charAt(end + 1))
                && !text.startsWith("://", end);
        return glued ? Optional.of(start + end + 1) : Optional.empty();
    }

    /** {@code -item}: where the dash stands that has no space behind it; a negative number is none. */
    Optional<Integer> gluedItem() {
        boolean glued = text.startsWith("-", indent)
                && indent + 1 < text.length()
                && !isSpace(text.charAt(indent + 1))
                && text.charAt(indent + 1) != '-'
                && !Character.isDigit(text.charAt(indent + 1));
        return glued ? Optional.of(start + indent) : Optional.empty();
    }

    /**
     * A {@code #} behind a space that cuts off text which is no comment: {@code Wijk #3}, {@code #samen}. A comment has a
     * space behind its sign and more than a number.
     */
    static Optional<Integer> cuttingSign(String text, int from) {
        int at = text.indexOf('#', from);
        if (at < 0 || at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            return Optional.empty();
        }
        String rest = text.substring(at + 1);
        boolean number = !rest.isBlank() && rest.strip().chars().allMatch(Character::isDigit);
        boolean glued = !rest.isEmpty() && !isSpace(rest.charAt(0)) && rest.charAt(0) != '#';
        return number || glued ? Optional.of(at) : Optional.empty();
    }

    private static int keyEnd(String text, int from) {
        if (from < text.length() && "\"'[{#".indexOf(text.charAt(from)) >= 0) {
            return -1;
        }
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == ':' && (i + 1 == text.length() || isSpace(text.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    private static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || letter == '\t';
    }

    private static boolean isWord(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '-' || letter == '_';
    }
}
