package nl.inspiratieboek.yaml;

import java.util.Optional;
import nl.inspiratieboek.problem.Place;

/** A value of YAML and where it stands. */
public sealed interface YamlValue permits YamlMap, YamlList, YamlScalar {

    /** Where the value starts; for an empty value, where it would be typed. */
    Place place();

    /** This, if it is a map. */
    default Optional<YamlMap> asMap() {
        return Optional.empty();
    }

    /** This, if it is a list. */
    default Optional<YamlList> asList() {
        return Optional.empty();
    }

    /** This, if it is a single text. */
    default Optional<YamlScalar> asScalar() {
        return Optional.empty();
    }
}
