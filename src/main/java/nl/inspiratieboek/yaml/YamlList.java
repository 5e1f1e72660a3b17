package nl.inspiratieboek.yaml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.inspiratieboek.problem.Place;

/**
 * Values in the order in which they were typed.
 *
 * @param whole whether it was read to its end; if not, more may stand behind the mistake that cut it off
 */
public record YamlList(List<YamlValue> values, Place place, boolean whole) implements YamlValue {

    public YamlList {
        values = List.copyOf(values);
        Objects.requireNonNull(place);
    }

    @Override
    public Optional<YamlList> asList() {
        return Optional.of(this);
    }
}
