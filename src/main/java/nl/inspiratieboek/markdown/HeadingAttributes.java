package nl.inspiratieboek.markdown;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Pandoc's attributes at the end of a heading: {@code {#id .class key=value key="a b"}}.
 *
 * @param id the anchor that the author chose
 * @param classes in the order typed
 * @param keyValues in the order typed, no key twice
 * @param whole whether all between the braces was read; if not, what is missing may well have been typed
 */
public record HeadingAttributes(
        Optional<AttributeValue> id, List<AttributeValue> classes, List<Attribute> keyValues, boolean whole) {

    /** No attributes. */
    public static final HeadingAttributes NONE = new HeadingAttributes(Optional.empty(), List.of(), List.of(), true);

    public HeadingAttributes {
        Objects.requireNonNull(id);
        classes = List.copyOf(classes);
        keyValues = List.copyOf(keyValues);
    }

    /** The attribute with a key. */
    public Optional<Attribute> get(String key) {
        return keyValues.stream()
                .filter(attribute -> attribute.key().equals(key))
                .findFirst();
    }
}
