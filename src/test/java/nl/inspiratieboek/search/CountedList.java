package nl.inspiratieboek.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** A list of sections read back as the browser does: what it says of each, by the formula that the format promises. */
final class CountedList {

    private CountedList() {}

    /** For each section its weight: BM25 of the counts in its fields, with k1 1.2 and b 0.75, without rarity. */
    static TreeMap<Integer, Double> of(JsonNode list, CutBook book) {
        List<Integer> sections = CutBook.ascending(list.get(1).asString());
        String levels = list.get(2).asString();
        List<Integer> counts = CutBook.numbers(list.get(3).asString());
        JsonNode fields = book.root().get("parts").get("fields");
        int kinds = counts.size() / fields.size();
        assertThat(levels).hasSize(kinds == 1 ? 0 : kinds > 64 ? 2 * sections.size() : sections.size());
        JsonNode lengths = book.ofLetter('f').get(0).get("lengths");
        TreeMap<Integer, Double> weights = new TreeMap<>();
        for (int at = 0; at < sections.size(); at++) {
            int kind = kinds == 1 ? 0 : CutBook.value(levels.charAt(at));
            if (kinds > 64) {
                kind = 64 * kind + CutBook.value(levels.charAt(sections.size() + at));
            }
            double weight = 0;
            for (int field = 0; field < fields.size(); field++) {
                int count = counts.get(kind * fields.size() + field);
                int letter = CutBook.value(lengths.get(field).asString().charAt(sections.get(at)));
                double length = letter <= 16 ? letter : 16 * Math.pow(2, (letter - 16) / 6.0);
                double share = 0.25 + 0.75 * length / fields.get(field).get(1).asDouble();
                weight += count == 0 ? 0 : fields.get(field).get(0).asDouble() * 2.2 * count / (count + 1.2 * share);
            }
            weights.put(sections.get(at), weight);
        }
        return weights;
    }
}
