package nl.inspiratieboek.address;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.inspiratieboek.path.CodePointOrder;
import nl.inspiratieboek.site.Fingerprint;

/**
 * What its editor had read when a page was reviewed. What the names stand for only the book knows.
 *
 * @param date the day, as {@code 2026-11-23}
 * @param seen the fingerprint of each text, by its name
 */
public record Review(String date, SortedMap<String, String> seen) {

    public Review {
        TreeMap<String, String> sorted = new TreeMap<>(CodePointOrder::compare);
        sorted.putAll(seen);
        seen = Collections.unmodifiableSortedMap(sorted);
    }

    /** What tells one text from another: other words, another fingerprint. */
    public static String fingerprint(String text) {
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
