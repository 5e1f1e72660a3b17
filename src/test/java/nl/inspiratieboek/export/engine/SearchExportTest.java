package nl.inspiratieboek.export.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.search.SearchSections;
import nl.inspiratieboek.search.SectionDocument;
import nl.inspiratieboek.site.OutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What {@code export search} writes, read back without an engine; {@link OpenSearchTest} has one. */
class SearchExportTest {

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "full", "english"})
    void everySectionIsALineWithAnIdOfItsOwn(String name) throws IOException {
        SearchExport export = Exported.of(Exported.small(name));

        List<Exported.Line> lines = Exported.lines(export);

        Set<String> ids = new HashSet<>();
        for (Exported.Line line : lines) {
            assertThat(line.action().propertyNames()).containsExactly("index");
            assertThat(line.action().get("index").propertyNames()).containsExactly("_id");
            ids.add(line.action().at("/index/_id").asString());
        }
        List<SectionDocument> sections = SearchSections.of(Exported.edition(Exported.small(name))).documents();
        assertThat(export.sections()).isEqualTo(sections.size());
        assertThat(ids).hasSameSizeAs(sections);
        assertThat(lines.stream().map(line -> line.source().get("text").asString()).toList())
                .isEqualTo(sections.stream().map(SectionDocument::text).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimal", "full", "english"})
    void theMappingHasEveryFieldOfEveryDocument(String name) throws IOException {
        SearchExport export = Exported.of(Exported.small(name));
        JsonNode mappings = Engine.JSON.readTree(Engine.bytes(export, "index.json")).get("mappings");

        assertThat(mappings.get("dynamic").asString()).isEqualTo("strict");
        for (Exported.Line line : Exported.lines(export)) {
            assertThat(unmapped(line.source(), mappings.get("properties"), "")).isEmpty();
        }
    }

    private static List<String> unmapped(JsonNode source, JsonNode properties, String path) {
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : source.properties()) {
            JsonNode mapped = properties.get(field.getKey());
            if (mapped == null) {
                missing.add(path + field.getKey());
            } else if (field.getValue().isObject()) {
                missing.addAll(unmapped(field.getValue(), mapped.get("properties"), path + field.getKey() + "."));
            }
        }
        return missing;
    }

    @Test
    void aFindingSaysItsKindItsThemeItsHouseAndItsFacts() throws IOException {
        Map<String, JsonNode> sources = Exported.sources(Exported.of(Exported.small("full")));

        JsonNode finding = sources.values().stream()
                .filter(source -> source.has("theme"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.get("address").asString())
                .isEqualTo("https://boek.example/proef/" + finding.get("ref").asString());
        assertThat(finding.get("pageRef").asString()).doesNotContain("#");
        assertThat(finding.propertyNames()).contains("kind", "kindLabel", "number", "fictional", "book", "language");
        assertThat(finding.get("theme").propertyNames()).containsExactly("title", "ref");
        assertThat(finding.get("facts").propertyNames())
                .containsExactly("gemeente", "inwoners", "begin", "status", "domeinen");
    }

    @Test
    void theMappingTellsAnInterfaceWhatToCallThings() throws IOException {
        JsonNode meta = Engine.JSON.readTree(Engine.bytes(Exported.of(Exported.small("full")), "index.json"))
                .at("/mappings/_meta");

        assertThat(meta.get("format").asInt()).isEqualTo(1);
        assertThat(meta.at("/book/url").asString()).isEqualTo("https://boek.example/proef/");
        assertThat(meta.at("/fields/kind").asString()).isEqualTo("Soort bevinding");
        assertThat(meta.at("/facts/2/label").asString()).isEqualTo("Begonnen in");
        assertThat(meta.at("/facts/2/field").asString()).isEqualTo("facts.begin");
        assertThat(meta.at("/facts/2/values").size()).isPositive();
    }

    @Test
    void aLargeBookIsSplitBetweenSections() throws IOException {
        SearchExport whole = Exported.of(Exported.small("full"));
        int most = 4000;

        SearchExport split = SearchExport.openSearch(
                Exported.edition(Exported.small("full")), new IndexName("boek"), Optional.empty(), most);

        List<OutputFile> files = split.files().files().stream()
                .filter(file -> file.path().value().startsWith("bulk"))
                .toList();
        assertThat(files).hasSizeGreaterThan(3);
        assertThat(files.get(0).path().value()).isEqualTo("bulk-001.ndjson");
        StringBuilder joined = new StringBuilder();
        for (OutputFile file : files) {
            assertThat(file.bytes().length).isLessThanOrEqualTo(most);
            joined.append(new String(file.bytes(), UTF_8));
        }
        assertThat(joined).hasToString(new String(Engine.bytes(whole, "bulk.ndjson"), UTF_8));
    }

    @Test
    void noFileIsLargerThanHostsOfEnginesTake() throws IOException {
        TestBook book = TestBook.dutch();
        for (int number = 1; number <= 3; number++) {
            book.withCase(number, "zaak" + number, "Een wijk met een convenant. ".repeat(150_000) + "\n");
        }

        List<OutputFile> files = Exported.of(book.load()).files().files().stream()
                .filter(file -> file.path().value().startsWith("bulk"))
                .toList();

        assertThat(files).hasSize(2);
        for (OutputFile file : files) {
            assertThat(file.bytes().length).isBetween(4_000_000, 10_000_000);
        }
    }

    @Test
    void aSectionThatIsTooLargeAloneHasAFileAlone() throws IOException {
        SearchExport export = SearchExport.openSearch(
                Exported.edition(Exported.small("full")), new IndexName("boek"), Optional.empty(), 1);

        assertThat(export.files().files().stream().filter(file -> file.path().value().startsWith("bulk")))
                .hasSize(export.sections());
        assertThat(Exported.lines(export)).hasSize(export.sections());
    }

    @Test
    void theLinesNameAnIndexIfAsked() throws IOException {
        SearchExport export = SearchExport.openSearch(
                Exported.edition(Exported.small("minimal")), new IndexName("boek"), Optional.of(new IndexName("wijken")));

        for (Exported.Line line : Exported.lines(export)) {
            assertThat(line.action().at("/index/_index").asString()).isEqualTo("wijken");
            assertThat(line.action().at("/index/_id").asString()).startsWith("boek/");
        }
    }

    @Test
    void anIdIsNoLongerThanEnginesTake() throws IOException {
        String id = "é".repeat(40);
        TestBook book = TestBook.dutch();
        book.withCase(1, "een", "## " + "é".repeat(600) + " {#" + "é".repeat(300) + "}\n\nTekst.\n").withCase(2, id, "Tekst.\n");

        for (Exported.Line line : Exported.lines(Exported.of(book.load()))) {
            assertThat(line.action().at("/index/_id").asString().getBytes(UTF_8)).hasSizeLessThanOrEqualTo(512);
        }
        assertThat(new DocumentId("b/").of("x".repeat(511))).matches("[0-9a-f]{64}");
    }

    @Test
    void theSameBookGivesTheSameBytes() throws IOException {
        SearchExport one = Exported.of(Exported.small("full"));
        SearchExport other = Exported.of(Exported.small("full"));

        for (OutputFile file : one.files().files()) {
            assertThat(file.bytes()).isEqualTo(Engine.bytes(other, file.path().value()));
        }
    }

    @Test
    void anyLunrCanLoadTheOtherFormat() throws IOException {
        SearchExport export = SearchExport.lunr(Exported.edition(Exported.small("full")));

        JsonNode index = Engine.JSON.readTree(Engine.bytes(export, "lunr-index.json"));
        JsonNode documents = Engine.JSON.readTree(Engine.bytes(export, "documents.json"));

        assertThat(index.get("version").asString()).isEqualTo("2.3.9");
        Set<String> refs = new TreeSet<>();
        documents.get("documents").forEach(document -> refs.add(document.get("ref").asString()));
        index.get("fieldVectors").forEach(vector -> assertThat(refs)
                .contains(vector.get(0).asString().replaceFirst("^[a-z]+/", "")));
        assertThat(documents.at("/_meta/book/title").asString()).isEqualTo("Het volle boek");
    }

    @Test
    void anAbbreviationThatReadsAsAStopWordIsSpelledOut() {
        TestBook book = TestBook.dutch().with("begrippen.yaml", """
                om: {term: Openbaar Ministerie, synoniemen: [OM], uitleg: U.}
                pmg: {term: Preventie met Gezag, synoniemen: [PmG, "a,b => c"], uitleg: U.}
                """);
        SearchSections sections = SearchSections.of(Exported.edition(book.load()));

        GlossaryRules rules = GlossaryRules.of(book.book().terms(), book.book().thesaurus().own(), sections);

        assertThat(rules.spelledOut()).isEqualTo(Map.of("OM", "openbaar ministerie"));
        assertThat(rules.synonyms()).containsExactly("preventie gezag, pmg, a\\,b c");
    }

    @Test
    void theBooksOwnSynonymsGoAlongOneWayWhereItSaysSo() {
        TestBook book = TestBook.dutch()
                .with("synoniemen.yaml", "corporatie: [woningstichting]\nbaas, huisbaas: {vindt: [eigenaar van panden]}\n")
                .withCase(1, "een", "De eigenaar van panden en de corporatie.\n");
        SearchSections sections = SearchSections.of(Exported.edition(book.load()));

        GlossaryRules rules = GlossaryRules.of(book.book().terms(), book.book().thesaurus().own(), sections);

        assertThat(rules.synonyms())
                .containsExactly(
                        "corporatie, woningstichting",
                        "baas => baas, eigenaar panden",
                        "huisbaas => huisbaas, eigenaar panden");
    }

    @Test
    void aCompoundIsFoundByWhatIsLeftBesideAKnownWord() {
        List<String> parts = CompoundParts.of(List.of("wijkteam", "wijk", "avg", "jeugd1", "aanpak"), 4, 30);

        assertThat(parts).containsExactly("aanpak", "team", "wijk", "wijkteam");
    }

    @Test
    void aFactWhoseKeyAnEngineWouldMisreadHasAnotherName() {
        TestBook book = TestBook.dutch().with("book.yaml", """
                title: Proef
                language: nl
                facts:
                  a.b: {label: A, type: text, filter: true}
                  a_b: {label: B, type: text, filter: true}
                  één: {label: C, type: text, filter: true}
                  niet: {label: D, type: text}
                """);

        FactNames names = FactNames.of(Exported.edition(book.load()));

        assertThat(names.fields().stream().map(field -> names.of(field.key())))
                .containsExactly("a_b", "a_b-2", "één");
    }
}
