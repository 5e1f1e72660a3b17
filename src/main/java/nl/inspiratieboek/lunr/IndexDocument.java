package nl.inspiratieboek.lunr;

import java.util.Map;
import java.util.Optional;

/**
 * A document to be found.
 *
 * @param ref what a search result gives back
 * @param values the values of its fields by name. For a field that is not among them lunr takes what a JavaScript
 *     object has by that name: nothing, but for names such as {@code constructor}; {@link FieldValue#none()} is always
 *     nothing
 * @param boost how much its words weigh; lunr takes 0 and NaN for 1
 */
public record IndexDocument(String ref, Map<String, FieldValue> values, double boost) {
    /** Copies the values. */
    public IndexDocument {
        values = Map.copyOf(values);
    }

    /** A document of ordinary weight. */
    public static IndexDocument of(String ref, Map<String, FieldValue> values) {
        return new IndexDocument(ref, values, 1);
    }

    /** The same document whose words weigh {@code otherBoost} times as much. */
    public IndexDocument withBoost(double otherBoost) {
        return new IndexDocument(ref, values, otherBoost);
    }

    FieldValue value(String field) {
        return Optional.ofNullable(values.get(field)).orElseGet(() -> PropertyOrder.isInherited(field)
                ? FieldValue.of(PropertyOrder.inheritedText(field, ""))
                : FieldValue.none());
    }
}
