package nl.inspiratieboek.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What readers narrow hits by, for all sections at once: so that counts are true without loading the sections. */
final class FacetPart {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final char FIRST = '0';

    private FacetPart() {}

    /**
     * The sort of each section, and how many sections each page has.
     *
     * @param root the root of the search data, with its kinds and groups
     */
    static void table(List<SectionDocument> documents, HitEntries entries, ObjectNode root) {
        Map<String, Integer> places = places(root);
        StringBuilder facets = new StringBuilder(documents.size());
        for (SectionDocument document : documents) {
            facets.append((char) (FIRST + places.get(document.kind().orElse(document.page().group()))));
        }
        StringBuilder pages = new StringBuilder();
        for (int size : entries.pageSizes()) {
            Base64Vlq.append(size, pages);
        }
        root.putObject("table").put("facets", facets.toString()).put("pages", pages.toString());
    }

    /**
     * The values of the facts of each page.
     *
     * @param root the root of the search data, with its facts
     */
    static ObjectNode values(HitEntries entries, ObjectNode root) {
        ObjectNode facts = JSON.createObjectNode();
        for (JsonNode fact : root.get("facts")) {
            String key = fact.get("key").asString();
            List<String> values = new ArrayList<>();
            fact.get("values").forEach(value -> values.add(value.asString()));
            facts.put(key, choices(key, values, entries));
        }
        return facts;
    }

    /** The place of each facet: kinds first, then groups; of two with one id the first. */
    private static Map<String, Integer> places(ObjectNode root) {
        Map<String, Integer> places = new HashMap<>();
        int place = 0;
        for (String list : List.of("kinds", "groups")) {
            for (JsonNode facet : root.get(list)) {
                places.putIfAbsent(facet.get("id").asString(), place++);
            }
        }
        return places;
    }

    private static String choices(String key, List<String> values, HitEntries entries) {
        Map<String, Integer> places = new HashMap<>();
        values.forEach(value -> places.put(value, places.size()));
        StringBuilder choices = new StringBuilder();
        for (SectionDocument first : entries.pages()) {
            List<String> ofPage = first.page().facts().getOrDefault(key, List.of());
            Base64Vlq.append(ofPage.size(), choices);
            ofPage.forEach(value -> Base64Vlq.append(places.get(value), choices));
        }
        return choices.toString();
    }
}
