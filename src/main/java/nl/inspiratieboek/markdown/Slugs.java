package nl.inspiratieboek.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Makes the anchors of headings that have none of their own. Used for one file. */
final class Slugs {

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
        String slug = Slug.of(text, LONGEST);
        return slug.isEmpty() ? NAMELESS : slug;
    }
}
