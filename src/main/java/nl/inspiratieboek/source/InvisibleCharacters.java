package nl.inspiratieboek.source;

import java.util.Locale;
import java.util.Optional;
import nl.inspiratieboek.problem.Code;

/** Characters that no reader sees and that make texts look alike that are not. */
public final class InvisibleCharacters {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private InvisibleCharacters() {}

    /**
     * What is wrong with the character at a position: a control, a turn of the writing direction (Unicode Annex 9's
     * embeddings, overrides, isolates and marks), a letter without width, the sign for a lost letter, or half a pair.
     *
     * @param index in UTF-16 units
     * @return empty for an ordinary character, tab and line ends among them, and for joiners where a script or an
     *     emoji needs them
     */
    public static Optional<Code> judge(String text, int index) {
        int letter = text.codePointAt(index);
        if (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE) {
            boolean second = index > 0 && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
            return second ? Optional.empty() : Optional.of(Code.NOT_A_CHARACTER);
        }
        if (letter == '\n' || letter == '\r' || letter == '\t') {
            return Optional.empty();
        }
        if (letter < ' ' || letter >= 0x7F && letter <= 0x9F || (letter & 0xFFFE) == 0xFFFE) {
            return Optional.of(Code.CONTROL_CHARACTER);
        }
        if (letter >= 0x202A && letter <= 0x202E
                || letter >= 0x2066 && letter <= 0x2069
                || letter == 0x200E
                || letter == 0x200F
                || letter == 0x061C) {
            return Optional.of(Code.BIDI_CONTROL);
        }
        if (letter == ZERO_WIDTH_JOINER || letter == ZERO_WIDTH_NON_JOINER) {
            return joins(text, index) ? Optional.empty() : Optional.of(Code.ZERO_WIDTH_CHARACTER);
        }
        boolean tag = letter >= 0xE0000 && letter <= 0xE007F && !followsEmoji(text, index);
        if (letter == 0x200B || letter >= 0x2060 && letter <= 0x2065 || letter == 0xFEFF || tag
                || letter == 0x115F || letter == 0x1160 || letter == 0x3164 || letter == 0xFFA0) {
            return Optional.of(Code.ZERO_WIDTH_CHARACTER);
        }
        return letter == 0xFFFD ? Optional.of(Code.REPLACEMENT_CHARACTER) : Optional.empty();
    }

    /** A text in which every character that {@link #judge} refuses is shown as its number. */
    public static String printable(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            boolean lone = letter >= 0xD800 && letter <= 0xDFFF;
            boolean odd = letter == '\n' || letter == '\r' || letter == '\t' || letter == 0x2028 || letter == 0x2029;
            if (odd || lone || judge(text, i).isPresent()) {
                out.append('<').append(number(letter)).append('>');
            } else {
                out.appendCodePoint(letter);
            }
        }
        return out.toString();
    }

    /** A character's number as Unicode writes it: {@code U+200B}. */
    public static String number(int letter) {
        return String.format(Locale.ROOT, "U+%04X", letter);
    }

    /** Joiners belong in scripts whose letters change shape, and between the parts of an emoji. */
    private static boolean joins(String text, int index) {
        if (index == 0) {
            return false;
        }
        int before = text.codePointBefore(index);
        Character.UnicodeScript script = Character.UnicodeScript.of(before);
        boolean shaping = script != Character.UnicodeScript.LATIN
                && script != Character.UnicodeScript.GREEK
                && script != Character.UnicodeScript.CYRILLIC
                && Character.isLetter(before);
        boolean mark = Character.getType(before) == Character.NON_SPACING_MARK && before != 0xFE0F && before > 0x590;
        return shaping || mark || followsEmoji(text, index);
    }

    private static boolean followsEmoji(String text, int index) {
        if (index == 0) {
            return false;
        }
        int before = text.codePointBefore(index);
        return before == 0xFE0F
                || before >= 0x1F000 && before <= 0x1FAFF
                || before >= 0x2190 && before <= 0x2BFF
                || before >= 0xE0020 && before <= 0xE007F;
    }
}
