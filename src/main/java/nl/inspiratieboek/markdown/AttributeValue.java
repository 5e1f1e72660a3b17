package nl.inspiratieboek.markdown;

import java.util.Objects;
import nl.inspiratieboek.problem.Place;

/** A heading's {@code #id} or {@code .class}. @param value without its sign @param place likewise */
public record AttributeValue(String value, Place place) {

    public AttributeValue {
        Objects.requireNonNull(value);
        Objects.requireNonNull(place);
    }
}
