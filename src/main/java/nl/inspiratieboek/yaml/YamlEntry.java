package nl.inspiratieboek.yaml;

import java.util.Objects;
import nl.inspiratieboek.problem.Place;

/** A key with its value. */
public record YamlEntry(String key, Place keyPlace, YamlValue value) {

    public YamlEntry {
        Objects.requireNonNull(key);
        Objects.requireNonNull(keyPlace);
        Objects.requireNonNull(value);
    }
}
