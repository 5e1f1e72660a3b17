package nl.inspiratieboek.markdown;

import java.util.Objects;
import nl.inspiratieboek.problem.Place;

/** One {@code key=value} of a heading. @param value without its quotes @param valuePlace of what is in the quotes */
public record Attribute(String key, String value, Place keyPlace, Place valuePlace) {

    public Attribute {
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
        Objects.requireNonNull(keyPlace);
        Objects.requireNonNull(valuePlace);
    }
}
