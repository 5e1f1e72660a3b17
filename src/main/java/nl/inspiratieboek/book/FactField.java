package nl.inspiratieboek.book;

import java.math.BigDecimal;
import java.util.List;

/**
 * A fact that the book asks of its cases: the one definition from which validation, fact box, filters and search follow.
 *
 * @param key the key in a case's front matter
 * @param label what readers see
 * @param type what a value may be
 * @param required whether a case must give it, be it as {@code onbekend} with a reason
 * @param filter whether readers filter by it
 * @param options the values allowed, for a choice or a list; none means anything goes
 * @param classes the class boundaries of a number or of a date's year, ascending: {@code [a, b]} makes below a, from a to
 *     below b, and b or more
 */
public record FactField(
        String key,
        String label,
        FactType type,
        boolean required,
        boolean filter,
        List<String> options,
        List<BigDecimal> classes) {

    public FactField {
        options = List.copyOf(options);
        classes = List.copyOf(classes);
    }

    /** The class of a value, from 0 for the lowest. */
    public int classOf(BigDecimal value) {
        int index = 0;
        for (BigDecimal boundary : classes) {
            if (value.compareTo(boundary) >= 0) {
                index++;
            }
        }
        return index;
    }
}
