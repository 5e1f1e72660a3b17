package nl.inspiratieboek.export.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.inspiratieboek.fixture.ShippedBook;
import nl.inspiratieboek.search.SearchSections;
import nl.inspiratieboek.stem.Stemmer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A real OpenSearch cuts texts into the words and stems of the book's own search. */
class OpenSearchStemsTest {

    private static final String SHIPPED = "shipped";
    private static final int BATCH = 500;

    private static Engine engine;

    @BeforeAll
    static void startEngine() throws IOException, InterruptedException {
        engine = Engine.start();
        engine.make(SHIPPED, Exported.of(ShippedBook.loaded()));
    }

    @AfterAll
    static void stopEngine() throws IOException {
        if (engine != null) {
            engine.close();
        }
    }

    @Test
    void everyWordOfTheBookHasTheStemThatTheBooksOwnSearchGivesIt() throws Exception {
        sameStems(SHIPPED, SearchSections.of(Exported.edition(ShippedBook.loaded())), 3000);
    }

    @Test
    void everyWordOfAnEnglishBookHasTheStemThatTheBooksOwnSearchGivesIt() throws Exception {
        engine.make("english-stems", Exported.of(Exported.small("english")));

        sameStems("english-stems", SearchSections.of(Exported.edition(Exported.small("english"))), 50);
    }

    private static void sameStems(String index, SearchSections sections, int atLeast) throws Exception {
        List<String> words = List.copyOf(sections.stems().keySet());
        List<String> stems = List.copyOf(sections.stems().values());
        assertThat(words).hasSizeGreaterThan(atLeast);

        for (int from = 0; from < words.size(); from += BATCH) {
            int to = Math.min(from + BATCH, words.size());
            assertThat(engine.analyzed(index, "book", words.subList(from, to))).isEqualTo(stems.subList(from, to));
        }
    }

    /** The rules of the book's words are the engine's whole knowledge: its own stemmer, last in the row, is taken out here. */
    @Test
    void theStemsDoNotHangOnTheEnginesOwnStemmer() throws Exception {
        ObjectNode definition = (ObjectNode) Engine.JSON.readTree(Engine.bytes(Exported.of(ShippedBook.loaded()), "index.json"));
        ArrayNode filters = (ArrayNode) definition.at("/settings/analysis/analyzer/book/filter");
        assertThat(filters.get(filters.size() - 1).asString()).isEqualTo("book_stemmer");
        filters.remove(filters.size() - 1);
        engine.send("PUT", "/without-stemmer", Engine.JSON.writeValueAsBytes(definition));
        Map<String, String> stems = SearchSections.of(Exported.edition(ShippedBook.loaded())).stems();
        List<String> words = List.of("gegevens", "wijken", "gemeenten", "ondermijnende", "jongeren", "aanpakken");

        assertThat(stems).containsKeys(words.toArray(String[]::new));
        assertThat(engine.analyzed("without-stemmer", "book", words))
                .isEqualTo(words.stream().map(stems::get).toList());
    }

    @Test
    void wholeTextsAreCutAsTheBooksOwnIndexCutsThem() throws Exception {
        SearchSections sections = SearchSections.of(Exported.edition(ShippedBook.loaded()));
        Map<String, String> stems = sections.stems();
        List<String> texts = sections.documents().stream().map(section -> section.text()).toList();

        for (String text : texts) {
            assertThat(engine.analyzed(SHIPPED, "book", List.of(text)))
                    .isEqualTo(sections.words(text).stream().map(stems::get).toList());
        }
    }

    /** On words that no book has: what a reader may look for and an author may add. */
    @ParameterizedTest
    @CsvSource({
        "nl, gemeenten wijkaanpakken jongerenwerkers samenwerkende ondermijning veiligheidshuizen",
        "en, neighbourhoods organisations policies undermining relational hopefully communities generously",
        "de, gemeinden nachbarschaften zusammenarbeit jugendlichen häuser verwaltungen sicherheit",
        "fr, quartiers municipalités continuellement jeunesse habitants sécurité majestueusement",
        "es, barrios ayuntamientos jóvenes seguridad colaboraciones rápidamente viviendas",
    })
    void theEnginesOwnStemmerIsThatOfTheLanguage(String language, String text) throws Exception {
        ObjectNode definition = Engine.JSON.createObjectNode();
        ObjectNode analysis = definition.putObject("settings").putObject("analysis");
        EngineStemmer.write(analysis.putObject("filter"), language);
        ObjectNode analyzer = analysis.putObject("analyzer").putObject("words").put("type", "custom").put("tokenizer", "whitespace");
        ArrayNode steps = analyzer.putArray("filter");
        EngineStemmer.steps(language).forEach(steps::add);
        engine.send("PUT", "/own-" + language, Engine.JSON.writeValueAsBytes(definition));
        Stemmer ours = Stemmer.find(language).orElseThrow();

        assertThat(engine.analyzed("own-" + language, "words", List.of(text)))
                .isEqualTo(List.of(text.split(" ")).stream().map(ours::stem).toList());
    }

    @Test
    void aLanguageWithoutAStemmerDoesNotGetThatOfAnother() {
        ObjectNode filter = Engine.JSON.createObjectNode();

        assertThatThrownBy(() -> EngineStemmer.write(filter, "it")).isInstanceOf(IllegalArgumentException.class);
    }
}
