package nl.inspiratieboek.view;

import static nl.inspiratieboek.view.PrintedBook.all;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookPagesTest {

    @TempDir
    private Path folder;

    private final Map<String, String> files = new HashMap<>();

    private static String zaak(int number, String facts, String body) {
        return "---\ntitle: Zaak " + number + "\nkort: Z" + number + "\nnummer: " + number + "\n" + facts + "---\n" + body;
    }

    private PrintedBook print(String settings) throws IOException {
        files.put("book.yaml", "title: Proef\nlanguage: nl\n" + settings);
        return PrintedBook.of(folder, files);
    }

    @Test
    void everyCountOfAFilterIsTheNumberOfCasesItLeaves() throws IOException {
        files.put("praktijkvoorbeelden/a.md", zaak(1, "inwoners: 20000\nstart: 2017\nsoort: [jeugd, wonen]\n", ""));
        files.put("praktijkvoorbeelden/b.md", zaak(2, "inwoners: 25000\nstart: 2019-05\nsoort: [jeugd]\n", ""));
        files.put("praktijkvoorbeelden/c.md", zaak(3, "inwoners: {onbekend: \"nooit geteld\"}\n", ""));
        Document page = Jsoup.parse(print("""
                facts:
                  inwoners: {label: Inwoners, type: number, filter: true, classes: [25000, 50000]}
                  start: {label: Begonnen, type: date, filter: true, classes: [2019, 2022]}
                  soort: {label: Soort, type: list, filter: true, options: [wonen, jeugd, werk]}
                """).page("praktijkvoorbeelden/index.html"));

        assertThat(page.select("fieldset.filter label span:not(.num)").eachText())
                .containsExactly(
                        "minder dan 25.000", "25.000 tot 50.000", "onbekend", "voor 2019", "2019 tot en met 2021",
                        "onbekend", "wonen", "jeugd", "onbekend");
        for (Element label : page.select("fieldset.filter label")) {
            Element box = label.selectFirst("input");
            String wanted = "\"" + box.attr("value") + "\"";
            long having = page.select("li[data-facts]").stream()
                    .map(row -> row.attr("data-facts"))
                    .filter(facts -> all(facts, "\"" + box.attr("name") + "\":(\\[[^\\]]*])").get(0).contains(wanted))
                    .count();
            assertThat(label.select(".num").text()).isEqualTo(Long.toString(having));
        }
    }

    @Test
    void aBookWithOtherKindsHasTheirWindowsAndLetters() throws IOException {
        StringBuilder kinds = new StringBuilder("kinds:\n");
        for (String id : List.of("een", "twee", "drie", "vier", "vijf")) {
            kinds.append("  - {id: %1$s, folder: %1$s, singular: %1$s, plural: %1$sen, headings: [Kop %1$s]}\n".formatted(id));
        }
        files.put("praktijkvoorbeelden/a.md", zaak(1, "", "## Kop vijf\n\n### Iets {#iets}\n\nTekst.\n"));
        files.put("vijf/x.md", "---\ntitle: X\n---\n");
        PrintedBook book = print(kinds.toString());

        assertThat(book.page("index.html")).contains("kind--5").contains("window__letter").contains("Kop vijf");
        assertThat(book.page("vijf/index.html")).contains("id=\"a--iets\"").contains("href=\"../praktijkvoorbeelden/a.html#iets\"");
    }

    @Test
    void aLargeBookHasAStreetForEachFolder() throws IOException {
        for (int i = 1; i <= 41; i++) {
            files.put("praktijkvoorbeelden/" + (i % 2 == 0 ? "noord" : "zuid") + "/z" + i + ".md", zaak(i, "", ""));
        }
        Document page = Jsoup.parse(print("").page("index.html"));

        assertThat(page.select(".street__heading").eachText()).containsExactly("zuid", "noord");
        assertThat(page.select("ol.street--city li")).hasSize(41);
    }

    /** Otherwise each theme of a large book would draw the whole book, and the site would grow with themes times cases. */
    @Test
    void aThemeOfAVeryLargeBookDrawsOnlyTheHousesThatSaySomethingAndNamesTheOthers() throws IOException {
        for (int i = 1; i <= 201; i++) {
            String says = i == 7 ? "## Knelpunten\n\n### Het knelt {#x thema=kt}\n\nEcht waar.\n" : "";
            files.put("praktijkvoorbeelden/z" + i + ".md", zaak(i, i == 9 ? "niet-gezien: [kt]\n" : "", says));
        }
        files.put("knelpunten/kt.md", "---\ntitle: Knelthema\nstelling: Het knelt.\n---\n");
        Document page = Jsoup.parse(print("").page("knelpunten/kt.html"));

        assertThat(page.select(".street__plot").eachAttr("data-case")).containsExactly("z7", "z9");
        assertThat(page.select(".plain-table tbody tr")).hasSize(2);
        assertThat(page.select("#--niet-hier li svg.house")).hasSize(1);
        assertThat(page.select("#--niet-beschreven li a")).hasSize(199);
        assertThat(page.select("#--niet-beschreven svg")).isEmpty();
        assertThat(page.select(".theme-facts a[href=#--niet-beschreven]").text()).startsWith("199");
    }

    @Test
    void anEmptyBookHasDecentPages() throws IOException {
        PrintedBook book = print("");

        assertThat(book.page("index.html")).contains("<h1").doesNotContain("street-box");
        assertThat(book.page("praktijkvoorbeelden/index.html")).contains("nog geen praktijkvoorbeelden");
        assertThat(book.page("knelpunten/index.html")).contains("nog geen thema");
    }

    @Test
    void theFootNamesTheFirstPagesAndTheListTheRest() throws IOException {
        for (int i = 10; i < 25; i++) {
            files.put("paginas/p" + i + ".md", "---\ntitle: Bladzijde " + i + "\n---\nTekst.\n");
        }
        PrintedBook book = print("");

        Document cover = Jsoup.parse(book.page("index.html"));
        assertThat(cover.select(".site-foot a[href^=paginas/p]")).hasSize(PageListView.MOST_IN_FOOT);
        assertThat(cover.select(".site-foot a[href=paginas/index.html]")).hasSize(1);
        assertThat(Jsoup.parse(book.page("paginas/index.html")).select("main a[href^=p]")).hasSize(15);
    }

    @Test
    void thePageForALostReaderLinksFromTheRootWhereTheBookSaysWhereItStands() throws IOException {
        assertThat(print("").page("404.html")).contains("href=\"index.html\"").doesNotContain("rel=\"canonical\"");
        PrintedBook placed = print("url: https://boek.example/wijk/\n");

        assertThat(all(placed.page("404.html"), "(?:href|src)=\"([^\"#][^\"]*)\""))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link).matches("(?:https://boek\\.example)?/wijk/.*"));
        assertThat(placed.page("404.html")).contains("<link rel=\"stylesheet\" href=\"/wijk/assets/");
        assertThat(placed.page("praktijkvoorbeelden/index.html"))
                .contains("<link rel=\"canonical\" href=\"https://boek.example/wijk/praktijkvoorbeelden/\">")
                .contains("href=\"../index.html\"");
    }

    @Test
    void aTitleWithALongWordIsSetSmaller() throws IOException {
        files.put("index.md", "---\ntitle: Verantwoordelijkheidsverdeling\n---\nTekst.\n");

        assertThat(print("").page("index.html")).contains("cover__title--long");
    }
}
