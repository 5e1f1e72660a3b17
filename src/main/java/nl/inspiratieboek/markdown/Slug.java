package nl.inspiratieboek.markdown;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name that a text gets in an address: its letters without marks, in lower case, all else as single dashes. */
public final class Slug {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Slug() {}

    /**
     * The name; empty for a text without letters and digits.
     *
     * @param longest how many UTF-16 units it may have; a longer one is cut between words
     */
    public static String of(String text, int longest) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String slug = OTHER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("-");
        slug = slug.startsWith("-") ? slug.substring(1) : slug;
        if (slug.length() > longest) {
            int end = slug.lastIndexOf('-', longest);
            slug = slug.substring(0, end > 0 ? end : slug.offsetByCodePoints(0, longest / 2));
        }
        slug = slug.endsWith("-") ? slug.substring(0, slug.length() - 1) : slug;
        // What a lower-case letter was made of may hold marks again (the Turkish capital I with dot).
        return Normalizer.normalize(MARKS.matcher(slug).replaceAll(""), Normalizer.Form.NFC);
    }
}
