package nl.inspiratieboek.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the anchors of headings that have none of their own. Used for one file. */
final class Slugs {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String NAMELESS = "sectie";
    private static final int LONGEST = 120;

    private final Set<String> taken;
    private final Map<String, Integer> counts = new HashMap<>();

    /** @param explicit the anchors that authors chose, anywhere in the file */
    Slugs(Set<String> explicit) {
        this.taken = new HashSet<>(explicit);
    }

    /** The anchor of the next heading with this text. */
    String next(String text) {
        String slug = of(text);
        int count = counts.merge(slug, 1, Integer::sum);
        String anchor = count == 1 ? slug : slug + "-" + count;
        while (!taken.add(anchor)) {
            count = counts.merge(slug, 1, Integer::sum);
            anchor = slug + "-" + count;
        }
        return anchor;
    }

    private static String of(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String slug = OTHER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("-");
        slug = slug.startsWith("-") ? slug.substring(1) : slug;
        if (slug.length() > LONGEST) {
            int end = slug.lastIndexOf('-', LONGEST);
            slug = slug.substring(0, end > 0 ? end : slug.offsetByCodePoints(0, LONGEST / 2));
        }
        slug = slug.endsWith("-") ? slug.substring(0, slug.length() - 1) : slug;
        // What a lower-case letter was made of may hold marks again (the Turkish capital I with dot).
        slug = Normalizer.normalize(MARKS.matcher(slug).replaceAll(""), Normalizer.Form.NFC);
        return slug.isEmpty() ? NAMELESS : slug;
    }
}
