package nl.inspiratieboek.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Words without capitals, accents and typographer's apostrophes: what {@code fold} does in {@code theme/js/book.js}. */
final class Folding {

    /** In scripts of India and its neighbours, and in Japanese, marks are letters. */
    private static final Pattern MARKS =
            Pattern.compile("[\\p{M}&&[^\\u0900-\\u1aaf\\u1b00-\\u1dbf\\u3000-\\u30ff\\ua800-\\uabff]]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘`´]");

    private static final List<Map.Entry<String, String>> LETTERS = List.of(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("ł", "l"),
            Map.entry("ĳ", "ij"),
            Map.entry("ς", "σ"));

    /** Letters joined in one character, as texts that were copied from paper have them. */
    private static final Pattern JOINED = Pattern.compile("[ﬀ-ﬆ]");

    private Folding() {}

    /** {@code coordinatie} for {@code Coördinatie}. */
    static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(unit -> unit < 0x80 && unit != '`')) {
            return lower;
        }
        String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        String folded = APOSTROPHES.matcher(bare).replaceAll("'");
        for (Map.Entry<String, String> letter : LETTERS) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        return JOINED.matcher(folded).replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKD));
    }
}
