package nl.inspiratieboek.export.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.inspiratieboek.fixture.ShippedBook;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A real OpenSearch takes what {@code export search} writes, and finds in it what readers look for; {@link OpenSearchStemsTest} has the words. */
class OpenSearchTest {

    private static final String SHIPPED = "shipped";
    private static final String ABBREVIATIONS = "abbreviations";

    private static Engine engine;
    private static SearchExport shipped;

    @BeforeAll
    static void startEngine() throws IOException, InterruptedException {
        engine = Engine.start();
        shipped = Exported.of(ShippedBook.loaded());
        engine.fill(SHIPPED, shipped);
        engine.fill(ABBREVIATIONS, Exported.of(abbreviations().load()));
    }

    @AfterAll
    static void stopEngine() throws IOException {
        if (engine != null) {
            engine.close();
        }
    }

    @Test
    void everySectionIsInTheIndexOnce() throws Exception {
        JsonNode count = engine.ask("/" + SHIPPED + "/_count", Engine.JSON.createObjectNode());

        assertThat(count.get("count").asInt()).isEqualTo(shipped.sections()).isGreaterThan(300);
    }

    @ParameterizedTest
    @CsvSource({
        "convenant, convenanten",
        "wijk, wijken",
        "knelpunt, knelpunten",
        "jongere, jongeren",
        "woning, woningen",
    })
    void oneAndMoreFindTheSame(String one, String more) throws Exception {
        Set<String> found = found(SHIPPED, one, "cross_fields");

        assertThat(found).isNotEmpty();
        assertThat(found(SHIPPED, more, "cross_fields")).containsAll(found);
    }

    /** A book whose cases hold an abbreviation or its long form, never both. */
    private static TestBook abbreviations() {
        return TestBook.dutch()
                .with("begrippen.yaml", """
                        avg: {term: AVG, synoniemen: [Algemene verordening gegevensbescherming], uitleg: Een wet.}
                        riec: {term: RIEC, synoniemen: [Regionaal Informatie- en Expertisecentrum], uitleg: Een bureau.}
                        boa: {term: boa, synoniemen: [buitengewoon opsporingsambtenaar], uitleg: Een mens.}
                        wmo: {term: Wmo, synoniemen: [Wet maatschappelijke ondersteuning], uitleg: Nog een wet.}
                        pga: {term: persoonsgerichte aanpak, synoniemen: [PGA, top-x-aanpak], uitleg: Een werkwijze.}
                        om: {term: Openbaar Ministerie, synoniemen: [OM], uitleg: Vervolgt.}
                        pmg: {term: Preventie met Gezag, synoniemen: [PmG], uitleg: Een regeling.}
                        """)
                .withCase(1, "avg", "De AVG, de boa's, het RIEC en de Wmo.\n")
                .withCase(2, "lang", "Algemene verordening gegevensbescherming. Regionaal Informatie- en Expertisecentrum."
                        + " Buitengewoon opsporingsambtenaren. Wet maatschappelijke ondersteuning.\n")
                .withCase(3, "pga", "Een PGA helpt. PmG ook.\n")
                .withCase(4, "aanpak", "De persoonsgerichte aanpak helpt. Preventie met Gezag ook.\n")
                .withCase(5, "om", "Vervolgd door het Openbaar Ministerie.\n")
                .withCase(6, "crème", "Café met crème brûlée in Curaçao.\n")
                .withCase(7, "delen", "De wijkaanpakken van het jongerenteam.\n")
                .withCase(8, "heel", "De wijk met jongeren kent een aanpak.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "AVG, avg lang",
        "avg, avg lang",
        "algemene verordening gegevensbescherming, avg lang",
        "RIEC, avg lang",
        "regionaal informatie- en expertisecentrum, avg lang",
        "boa, avg lang",
        "boa's, avg lang",
        "buitengewoon opsporingsambtenaar, avg lang",
        "Wmo, avg lang",
        "wet maatschappelijke ondersteuning, avg lang",
        "PGA, pga aanpak",
        "persoonsgerichte aanpak, pga aanpak",
        "top-x-aanpak, pga aanpak",
        "PmG, pga aanpak",
        "Preventie met Gezag, pga aanpak",
        "OM, om",
        "wijkaanpakken, delen",
        "aanpak, aanpak delen heel",
        "wijk, delen heel",
        "jongeren, delen heel",
        "team, delen",
        "creme brulee, crème",
        "crème brûlée, crème",
        "cafe, crème",
        "curacao, crème",
    })
    void readersFindTheCasesThatMeanIt(String words, String cases) throws Exception {
        Set<String> expected = new TreeSet<>();
        for (String id : cases.split(" ")) {
            expected.add(id.equals("crème") ? "cr%C3%A8me" : id);
        }

        Set<String> found = new TreeSet<>();
        for (String ref : found(ABBREVIATIONS, words, "cross_fields")) {
            if (ref.startsWith("praktijkvoorbeelden/")) {
                found.add(ref.replaceAll("^praktijkvoorbeelden/|\\.html.*$", ""));
            }
        }

        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gegevensbescherming", "ondersteuning", "jongerenteam", "opsporingsambtenaren", "curacao"})
    void hitsNeverStepBackWhileAWordGrows(String word) throws Exception {
        Set<String> last = found(ABBREVIATIONS, word, "bool_prefix");
        assertThat(last).isNotEmpty();

        for (int letters = 1; letters < word.length(); letters++) {
            assertThat(found(ABBREVIATIONS, word.substring(0, letters), "bool_prefix"))
                    .as(word.substring(0, letters))
                    .containsAll(last);
        }
    }

    @Test
    void everyFacetCountsTheDocumentsThatHaveTheValue() throws Exception {
        ObjectNode query = query("");
        query.putObject("query").putObject("match_all");
        Map<String, JsonNode> sources = Exported.sources(shipped);

        JsonNode facets = engine.ask("/" + SHIPPED + "/_search", query).get("aggregations");

        assertThat(facets.propertyNames()).contains("group", "kind", "theme.title", "facts.gemeente", "facts.domeinen");
        for (String field : facets.propertyNames()) {
            Map<String, Integer> counted = new TreeMap<>();
            facets.at("/" + field + "/buckets").forEach(bucket ->
                    counted.put(bucket.get("key").asString(), bucket.get("doc_count").asInt()));
            assertThat(counted).as(field).isEqualTo(counts(sources.values(), field)).isNotEmpty();
        }
    }

    private static Map<String, Integer> counts(Iterable<JsonNode> sources, String field) {
        Map<String, Integer> counts = new TreeMap<>();
        for (JsonNode source : sources) {
            JsonNode value = source.at("/" + field.replace('.', '/'));
            if (value.isArray()) {
                value.forEach(one -> counts.merge(one.asString(), 1, Integer::sum));
            } else if (!value.isMissingNode()) {
                counts.merge(value.asString(), 1, Integer::sum);
            }
        }
        return counts;
    }

    @Test
    void theSampleQueryMarksWhatItFound() throws Exception {
        JsonNode hits = engine.ask("/" + SHIPPED + "/_search", Engine.JSON.readTree(Engine.bytes(shipped, "query.json")))
                .at("/hits/hits");

        assertThat(hits.size()).isGreaterThan(1);
        assertThat(hits.get(0).get("highlight").toString()).contains("<mark>");
    }

    @Test
    void whatWasTypedInAHostileBookComesBackUnchanged() throws Exception {
        String title = "\"><img src=x onerror=alert(1)> \\ \u2028 {{x}} ${y} \uD83C\uDFE0 </script>";
        TestBook book = TestBook.dutch()
                .with("book.yaml", "title: Proef\nlanguage: nl\nfacts:\n  a.b: {label: A, type: list, filter: true}\n"
                        + "  a: {label: B, type: text, filter: true}\n  \"x*\": {label: C, type: text, filter: true}\n"
                        + "  \"_id\": {label: D, type: text, filter: true}\n")
                .with("begrippen.yaml", "x: {term: \"a, b => c # d\", synoniemen: [\"x\\\\y,z\", \"# e\", \"f => g\", \"<b>\"],"
                        + " uitleg: U.}\n")
                .with("praktijkvoorbeelden/kwaad.md", "---\ntitle: " + quoted(title) + "\nnummer: 1\na.b: ["
                        + quoted(title) + ", b]\na: " + quoted(title) + "\n\"x*\": y\n_id: z\n---\n## Kop " + "x".repeat(40_000)
                        + "\n\n" + "lang".repeat(20_000) + " 1,5 a=>b a\\b wijkaanpak\n");
        SearchExport export = Exported.of(book.load());

        engine.fill("hostile", export);

        List<Exported.Line> lines = Exported.lines(export);
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(lines).anyMatch(line -> line.source().get("title").asString().equals(title)
                && line.source().at("/facts/a/0").asString().equals(title));
        for (Exported.Line line : lines) {
            String id = line.action().at("/index/_id").asString();
            String path = "/hostile/_doc/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
            assertThat(engine.send("GET", path, new byte[0]).body().get("_source")).isEqualTo(line.source());
        }
        ObjectNode query = query(title);
        query.put("_source", true);
        JsonNode first = engine.ask("/hostile/_search", query).at("/hits/hits/0");
        assertThat(first.at("/_source/title").asString()).isEqualTo(title);
        assertThat(first.get("highlight").toString()).contains("<mark>", "&lt;", "img").doesNotContain("<img", "<script", "</script");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\u2028", "\\u2028") + '"';
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "full", "english"})
    void everySmallBookIsTaken(String name) throws Exception {
        SearchExport export = Exported.of(Exported.small(name));

        engine.fill(name, export);

        JsonNode count = engine.ask("/" + name + "/_count", Engine.JSON.createObjectNode());
        assertThat(count.get("count").asInt()).isEqualTo(export.sections());
        engine.ask("/" + name + "/_search", Engine.JSON.readTree(Engine.bytes(export, "query.json")));
    }

    @Test
    void aFieldThatTheMappingLacksIsRefused() throws Exception {
        Engine.Answer answer = engine.send("POST", "/" + SHIPPED + "/_doc", "{\"titel\": \"x\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(400);
    }

    /** The sample query with other words; {@code type} leaves one of its two ways to search. */
    private static Set<String> found(String index, String words, String type) throws Exception {
        ObjectNode query = query(words);
        ArrayNode ways = (ArrayNode) query.at("/query/bool/should");
        for (int i = ways.size() - 1; i >= 0; i--) {
            if (!ways.get(i).at("/multi_match/type").asString().equals(type)) {
                ways.remove(i);
            }
        }
        assertThat(ways).hasSize(1);
        query.put("size", 1000);
        Set<String> refs = new TreeSet<>();
        engine.ask("/" + index + "/_search", query)
                .at("/hits/hits")
                .forEach(hit -> refs.add(hit.at("/_source/ref").asString()));
        return refs;
    }

    private static ObjectNode query(String words) throws IOException {
        ObjectNode query = (ObjectNode) Engine.JSON.readTree(Engine.bytes(shipped, "query.json"));
        List<JsonNode> ways = new ArrayList<>();
        query.at("/query/bool/should").forEach(ways::add);
        ways.forEach(way -> ((ObjectNode) way.get("multi_match")).put("query", words));
        return query;
    }
}
