package nl.inspiratieboek.yaml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.inspiratieboek.problem.Place;

/**
 * Keys with their values, in the order in which they were typed; no key stands twice.
 *
 * @param whole whether it was read to its end; if not, what is not in it may stand behind the mistake that cut it off
 */
public record YamlMap(List<YamlEntry> entries, Place place, boolean whole) implements YamlValue {

    public YamlMap {
        entries = List.copyOf(entries);
        Objects.requireNonNull(place);
    }

    /** The value of a key, also when it is an empty scalar; absent when the key is not there. */
    public Optional<YamlValue> get(String key) {
        return entry(key).map(YamlEntry::value);
    }

    /** A key with its value and place. */
    public Optional<YamlEntry> entry(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    @Override
    public Optional<YamlMap> asMap() {
        return Optional.of(this);
    }
}
