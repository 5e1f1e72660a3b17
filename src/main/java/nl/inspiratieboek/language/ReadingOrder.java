package nl.inspiratieboek.language;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Sorts as a register does: marks, case and punctuation do not count, digits come before letters. A total order. */
enum ReadingOrder implements Comparator<String> {
    INSTANCE;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Override
    public int compare(String a, String b) {
        int byLetters = letters(a).compareTo(letters(b));
        return byLetters != 0 ? byLetters : a.compareTo(b);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String letters(String text) {
        if (isBasic(text)) {
            return basicLetters(text);
        }
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NOT_A_LETTER.matcher(lower(bare)).replaceAll(" ").strip();
    }

    private static boolean isBasic(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** The same of a text of ASCII, as most are: it has no marks, and a sort compares each text many times. */
    private static String basicLetters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean isLetter = letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9';
            if (isLetter) {
                if (gap && !letters.isEmpty()) {
                    letters.append(' ');
                }
                letters.append(letter >= 'A' && letter <= 'Z' ? (char) (letter + 'a' - 'A') : letter);
            }
            gap = !isLetter;
        }
        return letters.toString();
    }
}
