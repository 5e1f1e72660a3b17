package nl.inspiratieboek.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.edition.Editions;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.site.OutputFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data of the page with a reader's selection. */
class SelectionFilesTest {

    private static final String CASE = """
            Wat er was.

            ## Knelpunten

            ### Het geld is op {#geld thema=geld-op}

            Eerste alinea [@krant].

            - Een punt.

            ### Niemand keek {#keek}

            Tweede.
            """;

    private final TestBook book = TestBook.dutch()
            .withTheme("knelpunten", "geld-op")
            .with("bronnen.yaml", "krant:\n  titel: Het stuk\n  uitgever: De Krant\n  datum: 2020\n  url: https://krant.example/\n")
            .withCase(4, "zaak", CASE);

    private static List<JsonNode> read(TestBook book) throws IOException {
        List<JsonNode> read = new ArrayList<>();
        for (OutputFile file : SelectionFiles.all(Editions.of(book.load()))) {
            String text = new String(file.bytes(), StandardCharsets.UTF_8);
            assertThat(text).startsWith("inspiratieboekSelectiegegevens(").endsWith(");\n");
            assertThat(SelectionFiles.mayBe(file.path())).isTrue();
            read.add(JsonMapper.shared().readTree(text.substring(text.indexOf('(') + 1, text.length() - 3)));
        }
        return read;
    }

    @Test
    void aFindingHasItsWordsItsWindowAndItsSources() throws IOException {
        JsonNode part = read(book).get(1);
        JsonNode finding = part.at("/cases/0/findings/0");

        assertThat(finding.get("title").stringValue()).isEqualTo("Het geld is op");
        assertThat(finding.get("text").values().stream().map(JsonNode::stringValue))
                .containsExactly("Eerste alinea.", "Een punt.");
        assertThat(finding.get("sources").get(0).stringValue()).isEqualTo("krant");
        assertThat(part.at("/sources/krant/text").stringValue())
                .isEqualTo("De Krant. (2020). Het stuk. https://krant.example/");
        assertThat(part.at("/sources/krant/work").get("type").stringValue()).isEqualTo("webpage");
    }

    @Test
    void eachWindowIsInTheHouseOnceAndIsItsFindingsAlone() throws IOException {
        JsonNode theCase = read(book).get(1).at("/cases/0");
        String first = theCase.at("/findings/0/lit").stringValue();
        String second = theCase.at("/findings/1/lit").stringValue();

        assertThat(theCase.at("/house/lit/kind--2").stringValue()).isEqualTo(first + second);
        assertThat(theCase.at("/findings/0/dark").stringValue())
                .startsWith(first.substring(0, first.indexOf('h')))
                .isNotEqualTo(theCase.at("/findings/1/dark").stringValue());
    }

    @Test
    void theRootNamesWhatTheBookHas() throws IOException {
        JsonNode root = read(book).get(0);

        assertThat(root.at("/cases/0/address").stringValue()).isEqualTo("praktijkvoorbeelden/zaak.html");
        assertThat(root.at("/cases/0/number").stringValue()).isEqualTo("4");
        assertThat(root.at("/themes/0/text").stringValue()).isEqualTo("Het is zo.");
        assertThat(root.at("/themes/0/kind").stringValue()).isEqualTo("knelpunt");
        // Of a single case there is nothing to compare.
        assertThat(root.at("/cases/0/key").isMissingNode()).isTrue();
        assertThat(read(book.withCase(5, "nog", CASE)).get(0).at("/cases/1/key").stringValue()).isEqualTo("5");
    }

    @Test
    void whatMovedIsNamedWithWhereItIsNow() throws IOException {
        JsonNode moved = read(book.with("adressen.yaml", """
                        praktijkvoorbeelden/oud.html: praktijkvoorbeelden/zaak.html
                        praktijkvoorbeelden/zaak.html#vroeger: praktijkvoorbeelden/zaak.html#geld
                        """)).get(0).get("moved");

        assertThat(moved.get("praktijkvoorbeelden/oud.html").stringValue()).isEqualTo("praktijkvoorbeelden/zaak.html");
        assertThat(moved.get("praktijkvoorbeelden/zaak.html#vroeger").stringValue())
                .isEqualTo("praktijkvoorbeelden/zaak.html#geld");
    }

    @Test
    void theTextsOfALargeBookComeInParts() throws IOException {
        TestBook large = book;
        for (int number = 10; number < 110; number++) {
            large = large.withCase(number, "z" + number, CASE);
        }
        List<JsonNode> files = read(large);

        assertThat(files.size()).isGreaterThan(2);
        assertThat(files.get(0).get("parts").size()).isEqualTo(files.size() - 1);
        files.get(0).get("cases").values().forEach(each -> assertThat(
                        files.get(1 + each.get("part").intValue()).get("cases").values().stream()
                                .map(one -> one.get("address").stringValue()))
                .contains(each.get("address").stringValue()));
    }

    @Test
    void aBookWithoutCasesHasNothingToKeep() throws IOException {
        assertThat(read(TestBook.dutch())).isEmpty();
    }
}
