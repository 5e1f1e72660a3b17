package nl.inspiratieboek.load.settings;

import java.util.Set;
import java.util.stream.Collectors;
import nl.inspiratieboek.load.field.Fields;
import nl.inspiratieboek.yaml.YamlEntry;

/**
 * Facts that book.yaml means to ask of cases, but defines in a way that cannot be read. What cases say of them is neither
 * unknown nor judged: the fault has been reported once, where it is.
 *
 * @param keys their keys, as far as those could be read
 * @param others whether there may be more of them, whose keys could not be read
 */
public record FaultyFacts(Set<String> keys, boolean others) {

    public FaultyFacts {
        keys = Set.copyOf(keys);
    }

    /** The same, with facts that stand where book.yaml could not be read. */
    FaultyFacts andOthers() {
        return new FaultyFacts(keys, true);
    }

    /** Lets a case's head say what it says of these facts. */
    public void excuseIn(Fields front) {
        front.excuse(keys);
        if (others) {
            front.excuse(front.entries().stream().map(YamlEntry::key).collect(Collectors.toSet()));
        }
    }
}
