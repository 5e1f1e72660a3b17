package nl.inspiratieboek.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** A list of sections read back as the browser does. */
final class LevelList {

    private LevelList() {}

    /** For each section the logarithm of one more than its weight, in steps of 0.2. */
    static TreeMap<Integer, Double> of(JsonNode list) {
        List<Integer> sections = CutBook.ascending(list.get(1).asString());
        String levels = list.get(2).asString();
        assertThat(levels).matches(all -> all.length() == 1 || all.length() == sections.size() && all.chars().distinct().count() > 1);
        TreeMap<Integer, Double> found = new TreeMap<>();
        for (int at = 0; at < sections.size(); at++) {
            found.put(sections.get(at), 0.2 * CutBook.value(levels.charAt(levels.length() == 1 ? 0 : at)));
        }
        return found;
    }
}
