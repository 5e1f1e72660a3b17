package nl.inspiratieboek.search;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.edition.AssetPaths;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.fixture.ShippedBook;
import nl.inspiratieboek.lunr.IndexWriter;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.weave.Weaver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one index over all sections of the shipped book, its sections named by their numbers: what parts are held against. */
final class WholeIndex {

    /** The sections. */
    static final List<SectionDocument> DOCUMENTS = documents(ShippedBook.loaded());

    /** The index as written. */
    static final JsonNode JSON =
            JsonMapper.builder().build().readTree(new String(bytes(), StandardCharsets.UTF_8));

    /** For each term its weight in each section. */
    static final Map<String, TreeMap<Integer, Double>> WEIGHTS = weights();

    private WholeIndex() {}

    /** In how many fields of sections a term stands, from its entry in the index. */
    static int occurrences(JsonNode term) {
        return List.of("title", "page", "words", "keywords", "text").stream()
                .mapToInt(field -> term.get(1).get(field).size())
                .sum();
    }

    private static Map<String, TreeMap<Integer, Double>> weights() {
        Map<Integer, String> byNumber = new HashMap<>();
        Map<String, Double> rarities = new HashMap<>();
        Map<String, TreeMap<Integer, Double>> weights = new TreeMap<>();
        JSON.get("invertedIndex").forEach(term -> {
            byNumber.put(term.get(1).get("_index").asInt(), term.get(0).asString());
            int with = occurrences(term);
            rarities.put(
                    term.get(0).asString(),
                    Math.log(1 + Math.abs((DOCUMENTS.size() - with + 0.5) / (with + 0.5))));
        });
        JSON.get("fieldVectors").forEach(vector -> {
            int section = Integer.parseInt(vector.get(0).asString().replaceFirst(".*/", ""));
            for (int at = 0; at < vector.get(1).size(); at += 2) {
                String term = byNumber.get(vector.get(1).get(at).asInt());
                double weight = vector.get(1).get(at + 1).asDouble() / rarities.get(term);
                weights.computeIfAbsent(term, unused -> new TreeMap<>()).merge(section, weight, Double::sum);
            }
        });
        return weights;
    }

    /** The one index, its sections named by their numbers. */
    static byte[] bytes() {
        List<SectionDocument> numbered = IntStream.range(0, DOCUMENTS.size())
                .mapToObj(number -> DOCUMENTS.get(number).withRef(Integer.toString(number)))
                .toList();
        return IndexWriter.bytes(SectionIndex.build(numbered, "nl"));
    }

    private static List<SectionDocument> documents(LoadedBook loaded) {
        AssetPaths none = new AssetPaths(
                SitePath.of("a.css"), SitePath.of("a.svg"), Optional.empty(), Optional.empty(), List.of(), List.of());
        return SectionDocuments.of(
                Edition.of(Weaver.weave(loaded.book(), loaded.language()), loaded.language(), none));
    }
}
