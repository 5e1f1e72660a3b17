package nl.inspiratieboek.lunr;

import java.util.Set;

/** Text as JavaScript sees it where Java sees it otherwise: white space and lower case. */
final class JavaScriptText {
    private static final int CAPITAL_I_WITH_DOT = 0x130;
    private static final int CAPITAL_SIGMA = 0x3A3;
    private static final int FINAL_SIGMA = 0x3C2;

    /** Characters with Unicode's Word_Break MidLetter, MidNumLet or Single_Quote: case passes over them. */
    private static final String WITHIN_WORDS =
            "'.:\u00B7\u0387\u055F\u05F4\u2018\u2019\u2024\u2027\uFE13\uFE52\uFE55\uFF07\uFF0E\uFF1A";

    /**
     * Capitals that Unicode has gained since version 13, which is Java 17's, up to version 17: first, last, step and
     * distance to the small letter. With them every Java gives the same bytes, and a browser's.
     */
    private static final int[][] NEWER_CAPITALS = {
        {0x1C89, 0x1C89, 1, 1},
        {0x2C2F, 0x2C2F, 1, 0x30},
        {0xA7C0, 0xA7C0, 1, 1},
        {0xA7CB, 0xA7CB, 1, 0x264 - 0xA7CB},
        {0xA7CC, 0xA7DA, 2, 1},
        {0xA7DC, 0xA7DC, 1, 0x19B - 0xA7DC},
        {0x10570, 0x1057A, 1, 0x27},
        {0x1057C, 0x1058A, 1, 0x27},
        {0x1058C, 0x10592, 1, 0x27},
        {0x10594, 0x10595, 1, 0x27},
        {0x10D50, 0x10D65, 1, 0x20},
        {0x16EA0, 0x16EB8, 1, 0x1B},
    };

    /** Two combining vowels that case no longer passes over, and a letter that no longer has case, in Unicode 17. */
    private static final Set<Integer> NO_LONGER_IGNORABLE = Set.of(0x1734, 0x1171E);

    private static final int NO_LONGER_CASED = 0x295;

    private JavaScriptText() {}

    /** Whether the regular expression {@code \s} of JavaScript matches this UTF-16 unit. */
    static boolean isWhiteSpace(char unit) {
        if (unit < 0x80) {
            return unit == ' ' || unit >= '\t' && unit <= '\r';
        }
        return unit == 0xA0
                || unit == 0x1680
                || unit >= 0x2000 && unit <= 0x200A
                || unit == 0x2028
                || unit == 0x2029
                || unit == 0x202F
                || unit == 0x205F
                || unit == 0x3000
                || unit == 0xFEFF;
    }

    /**
     * The text as {@code toLowerCase()} of JavaScript gives it: Unicode's full mapping without a locale.
     *
     * <p>Java's own looks for the end of a word where Unicode asks for cased letters round a final sigma, and knows
     * the Unicode of its release only. (A capital sigma beside a mark newer than Unicode 13 is all that may still
     * differ between one Java and another.)
     */
    static String toLowerCase(String text) {
        int start = 0;
        while (start < text.length() && isPlain(text.charAt(start))) {
            start++;
        }
        if (start == text.length()) {
            return text;
        }
        StringBuilder lower = new StringBuilder(text.length() + 2).append(text, 0, start);
        int codePoint;
        for (int at = start; at < text.length(); at += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(at);
            if (codePoint == CAPITAL_SIGMA && isFinal(text, at)) {
                lower.appendCodePoint(FINAL_SIGMA);
            } else if (codePoint == CAPITAL_I_WITH_DOT) {
                lower.append("i\u0307");
            } else {
                lower.appendCodePoint(toLowerCase(codePoint));
            }
        }
        return lower.toString();
    }

    private static boolean isPlain(char unit) {
        return unit < 0x80 && (unit < 'A' || unit > 'Z');
    }

    private static int toLowerCase(int codePoint) {
        int lower = Character.toLowerCase(codePoint);
        if (lower == codePoint && codePoint >= NEWER_CAPITALS[0][0]) {
            for (int[] run : NEWER_CAPITALS) {
                if (codePoint >= run[0] && codePoint <= run[1] && (codePoint - run[0]) % run[2] == 0) {
                    return codePoint + run[3];
                }
            }
        }
        return lower;
    }

    /** Unicode's Final_Sigma: a cased letter before, none after, passing over what case ignores. */
    private static boolean isFinal(String text, int at) {
        int before = at;
        boolean follows = false;
        while (before > 0) {
            int codePoint = text.codePointBefore(before);
            if (!isCaseIgnorable(codePoint)) {
                follows = isCased(codePoint);
                break;
            }
            before -= Character.charCount(codePoint);
        }
        int after = at + 1;
        while (follows && after < text.length()) {
            int codePoint = text.codePointAt(after);
            if (!isCaseIgnorable(codePoint)) {
                return !isCased(codePoint);
            }
            after += Character.charCount(codePoint);
        }
        return follows;
    }

    private static boolean isCased(int codePoint) {
        return Character.isLowerCase(codePoint) && codePoint != NO_LONGER_CASED
                || Character.isUpperCase(codePoint)
                || Character.isTitleCase(codePoint)
                || toLowerCase(codePoint) != codePoint;
    }

    private static boolean isCaseIgnorable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.MODIFIER_LETTER,
                    Character.MODIFIER_SYMBOL -> !NO_LONGER_IGNORABLE.contains(codePoint);
            default -> WITHIN_WORDS.indexOf(codePoint) >= 0;
        };
    }
}
