package nl.inspiratieboek.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What readers narrow hits by, for all sections at once: so that counts are true without loading the sections. */
final class FacetPart {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final char FIRST = '0';

    /** Lengths of fields: so many are told exactly, then so many steps for each doubling, up to the last letter. */
    private static final int EXACT = 16;

    private static final int STEPS = 6;
    private static final int LONGEST = 63;

    private FacetPart() {}

    /**
     * The sort of each section, the pages, and how long each field of each section is, in JSON.
     *
     * @param root the root of the search data, with its kinds and groups
     */
    static String sections(List<SectionDocument> documents, HitEntries entries, TermCounts counts, ObjectNode root) {
        Map<String, Integer> places = places(root);
        StringBuilder sections = new StringBuilder(documents.size());
        for (SectionDocument document : documents) {
            sections.append((char) (FIRST + places.get(document.kind().orElse(document.page().group()))));
        }
        StringBuilder pages = new StringBuilder();
        for (int size : entries.pageSizes()) {
            Base64Vlq.append(size, pages);
        }
        ObjectNode part = JSON.createObjectNode();
        part.put("sections", sections.toString());
        part.put("pages", pages.toString());
        ArrayNode lengths = part.putArray("lengths");
        for (int field = 0; field < TermCounts.FIELDS; field++) {
            StringBuilder ofField = new StringBuilder(documents.size());
            for (int section = 0; section < documents.size(); section++) {
                ofField.append(Base64Vlq.letter(level(counts.length(field, section))));
            }
            lengths.add(ofField.toString());
        }
        return JSON.writeValueAsString(part);
    }

    /** A length as one letter tells it: exactly up to sixteen, then to a ninth, which tells as much of how long texts are. */
    private static int level(int length) {
        if (length <= EXACT) {
            return length;
        }
        double doublings = StrictMath.log((double) length / EXACT) / StrictMath.log(2);
        return Math.min(LONGEST, EXACT + (int) Math.round(doublings * STEPS));
    }

    /** Which theme gathers each finding, in JSON: the sections that open the themes' pages, and of each section the place among them. */
    static String themes(List<SectionDocument> documents) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int number = 0; number < documents.size(); number++) {
            numbers.putIfAbsent(documents.get(number).ref(), number);
        }
        List<Integer> heads = documents.stream().map(document -> head(document, numbers)).toList();
        int[] sorted = heads.stream().filter(head -> head >= 0).mapToInt(head -> head).sorted().distinct().toArray();
        StringBuilder sections = new StringBuilder(documents.size());
        heads.forEach(head -> Base64Vlq.append(head < 0 ? 0 : Arrays.binarySearch(sorted, head) + 1, sections));
        ObjectNode part = JSON.createObjectNode();
        part.put("heads", Base64Vlq.gaps(sorted));
        part.put("sections", sections.toString());
        return JSON.writeValueAsString(part);
    }

    private static int head(SectionDocument document, Map<String, Integer> numbers) {
        return document.also()
                .map(also -> numbers.getOrDefault(also.pageRef(), -1))
                .orElse(-1);
    }

    /**
     * The facts of each page, in JSON.
     *
     * @param root the root of the search data, with its facts
     */
    static String facts(HitEntries entries, ObjectNode root) {
        ObjectNode facts = JSON.createObjectNode();
        for (JsonNode fact : root.get("facts")) {
            String key = fact.get("key").asString();
            List<String> values = new ArrayList<>();
            fact.get("values").forEach(value -> values.add(value.asString()));
            facts.put(key, choices(key, values, entries));
        }
        return JSON.writeValueAsString(facts);
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
