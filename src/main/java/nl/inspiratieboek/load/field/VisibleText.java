package nl.inspiratieboek.load.field;

import java.util.Set;

/** What readers see of a text. */
public final class VisibleText {

    /** Signs that mark up a text and are none themselves; alone they say nothing. */
    private static final String MARKS = "*_~`#>|\\=-\u2013\u2014";

    /** Letters and signs that Unicode counts among the visible ones, though nothing is drawn for them. */
    private static final Set<Integer> BLANKS = Set.of(0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0);

    private VisibleText() {}

    /** Whether a reader sees nothing of a text: spaces of any sort, invisible characters, or marks around nothing. */
    public static boolean isNothing(String text) {
        int i = 0;
        while (i < text.length()) {
            int letter = text.codePointAt(i);
            int nothing = nothingAt(text, i);
            if (nothing > 0) {
                i += nothing;
            } else if (isBlank(letter) || MARKS.indexOf(letter) >= 0) {
                i += Character.charCount(letter);
            } else {
                return false;
            }
        }
        return true;
    }

    /** The text without the spaces around it, those that do not break among them. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static boolean isBlank(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.SURROGATE -> true;
            default -> BLANKS.contains(letter);
        };
    }

    /** The length of an entity for a space, or of a tag for a line end, that starts here; 0 for none. */
    private static int nothingAt(String text, int at) {
        for (String nothing : new String[] {"&nbsp;", "&#160;", "&#xa0;", "&shy;", "&zwnj;", "<br>", "<br/>", "<br />"}) {
            if (text.regionMatches(true, at, nothing, 0, nothing.length())) {
                return nothing.length();
            }
        }
        return 0;
    }
}
