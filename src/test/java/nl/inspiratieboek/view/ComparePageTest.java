package nl.inspiratieboek.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of all cases, and the ways to it. */
class ComparePageTest {

    @TempDir
    private Path folder;

    private final Map<String, String> files = new TreeMap<>(Map.of(
            "book.yaml", """
                    title: Proef
                    language: nl
                    facts:
                      plaats: {label: Plaats, type: place}
                      geld: {label: Geld, type: text}
                      site: {label: Site, type: link}
                      nooit: {label: Nooit gezegd, type: text}
                    """,
            "praktijkvoorbeelden/a.md", """
                    ---
                    title: Zaak A
                    nummer: 1
                    kort: Alfa
                    plaats: {waarde: Alfastad, jaar: 2020, opmerking: ongeveer}
                    geld: {onbekend: niet openbaar}
                    site: "https://alfa.example/"
                    ---
                    Wat er gebeurde.
                    """,
            "praktijkvoorbeelden/b.md", """
                    ---
                    title: Zaak B
                    kort: Bravo & co
                    ---
                    ## Knelpunten

                    ### Het geld is op {basis=evaluatie}

                    Op.
                    """));

    private Document compare() throws IOException {
        return Jsoup.parse(PrintedBook.of(folder, files).page("vergelijken.html"));
    }

    private static String row(Document page, String label) {
        return String.join(" | ", page.select("tr:has(.compare__label:matchesOwn(^" + label + "$)) td > div").eachText());
    }

    @Test
    void everyQuestionThatSomeCaseAnswersHasARowWithTheAnswerOfEach() throws IOException {
        Document page = compare();

        assertThat(page.select(".compare__label").eachText())
                .containsExactly("Plaats", "Geld", "Site", "Hoe weten wij dit?", "Bevindingen");
        assertThat(page.select(".compare__names a").eachText()).containsExactly("1 Alfa", "Bravo & co");
        assertThat(row(page, "Plaats")).isEqualTo("Alfastad (2020) ongeveer | niet vermeld");
        assertThat(row(page, "Geld")).isEqualTo("Onbekend: niet openbaar | niet vermeld");
        assertThat(row(page, "Hoe weten wij dit\\?")).isEqualTo("niet vermeld | 1 evaluatie");
        assertThat(row(page, "Bevindingen")).isEqualTo("niet vermeld | 1 bevinding: 1 knelpunt");
        assertThat(page.select("tbody a").attr("href")).isEqualTo("https://alfa.example/");
    }

    @Test
    void casesAreChosenByTheirNumberOrElseByTheirFile() throws IOException {
        assertThat(compare().select("input[data-choose]").eachAttr("value")).containsExactly("1", "b");
        Document overview = Jsoup.parse(PrintedBook.of(folder, files).page("praktijkvoorbeelden/index.html"));
        assertThat(overview.select("input[data-choose]").eachAttr("value")).containsExactly("1", "b");
        assertThat(overview.select(".choose-hint a").attr("href")).isEqualTo("../vergelijken.html");
    }

    @Test
    void aCaseWhoseFileIsANumberIsNotTakenForAHouse() throws IOException {
        files.put("praktijkvoorbeelden/1.md", "---\ntitle: Eén\nkort: Een\n---\nTekst.\n");

        assertThat(compare().select("input[data-choose]").eachAttr("value")).containsExactly("1", "-1", "b");
    }

    @Test
    void aCaseLeadsToTheTable() throws IOException {
        Document page = Jsoup.parse(PrintedBook.of(folder, files).page("praktijkvoorbeelden/b.html"));

        assertThat(page.select(".rows__all a").attr("href")).isEqualTo("../vergelijken.html?zaken=b");
        assertThat(page.select(".site-foot a[href=../vergelijken.html]").text()).isEqualTo("Vergelijken");
    }

    @Test
    void aBookOfOneCaseComparesNothing() throws IOException {
        files.remove("praktijkvoorbeelden/b.md");
        PrintedBook book = PrintedBook.of(folder, files);

        assertThat(book.pages()).doesNotContainKey("vergelijken.html");
        assertThat(String.join("", book.pages().values())).doesNotContain("vergelijken.html", "data-choose=");
    }

    @Test
    void moreCasesThanASheetHoldsStandInTablesOfEvenSize() throws IOException {
        for (int i = 2; i <= 13; i++) {
            files.put("praktijkvoorbeelden/z" + i + ".md", "---\ntitle: Z\nkort: Z" + i + "\nnummer: " + i + "\nplaats: P\n---\nTekst.\n");
        }
        Document page = compare();

        assertThat(page.select("table").stream().map(table -> table.select("thead a").size())).containsExactly(7, 7);
        assertThat(page.select("caption").eachText())
                .containsExactly("De feiten van 1 Alfa tot en met 7 Z7", "De feiten van 8 Z8 tot en met Bravo & co");
    }

    @Test
    void theBookMayHaveItsOwnWordsForIt() throws IOException {
        files.compute("book.yaml", (name, text) -> text + "woorden:\n  compare.title: \"Wijken vergelijken\"\n");

        assertThat(compare().select("h1").text()).isEqualTo("Wijken vergelijken");
    }
}
