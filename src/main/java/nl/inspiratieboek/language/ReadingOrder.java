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
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NOT_A_LETTER.matcher(lower(bare)).replaceAll(" ").strip();
    }
}
