package nl.inspiratieboek.view;

import static nl.inspiratieboek.view.PrintedBook.all;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.html.Assets;
import nl.inspiratieboek.weave.Weaver;
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
    void aPageHasOneTitleWhateverIsInItsText() throws IOException {
        files.put("praktijkvoorbeelden/a.md", zaak(1, "", "# Nog een titel\n\nTekst.\n\n> # En in een citaat\n"));
        files.put("paginas/b.md", "---\ntitle: B\n---\nNog een\n=======\n\n## Gewoon\n");
        PrintedBook book = print("");

        Document zaak = Jsoup.parse(book.page("praktijkvoorbeelden/a.html"));
        Document page = Jsoup.parse(book.page("paginas/b.html"));
        assertThat(zaak.select("h1").eachText()).hasSize(1).doesNotContain("Nog een titel");
        assertThat(zaak.select("h2").eachText()).contains("Nog een titel", "En in een citaat");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("h2").eachText()).contains("Nog een", "Gewoon");
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

        assertThat(page.select("details.street-group .street-group__name").eachText()).containsExactly("zuid", "noord");
        assertThat(page.select("details[open]")).as("only the first is unfolded").hasSize(1);
        assertThat(page.select("ol.street--city li")).hasSize(41);
    }

    @Test
    void aLargeBookIsDividedByTheFirstFactThatDividesItAndWhatItLeavesOpenComesLast() throws IOException {
        for (int i = 1; i <= 45; i++) {
            String province = i <= 3 ? "" : "provincie: " + (i % 3 == 0 ? "Drenthe" : "Zeeland") + "\n";
            files.put("praktijkvoorbeelden/z" + i + ".md", zaak(i, "plaats: Plaats " + i + "\n" + province, ""));
        }
        Document page = Jsoup.parse(print(
                        "facts:\n  leeg: {type: text, filter: true}\n  plaats: {type: place, filter: true}\n"
                                + "  provincie: {type: choice, options: [Zeeland, Drenthe], filter: true}\n")
                .page("index.html"));

        assertThat(page.select(".street-group__name").eachText()).containsExactly("Zeeland", "Drenthe", "Overige huizen");
        assertThat(page.select(".street-group__count").eachText()).containsExactly("28 huizen", "14 huizen", "3 huizen");
    }

    @Test
    void aLongStreetIsCut() throws IOException {
        for (int i = 1; i <= 70; i++) {
            files.put("praktijkvoorbeelden/" + (i <= 60 ? "noord" : "zuid") + "/z" + i + ".md", zaak(i, "", ""));
        }
        Document page = Jsoup.parse(print("").page("index.html"));

        assertThat(page.select(".street-group__name").eachText())
                .containsExactly("noord, deel 1 van 2", "noord, deel 2 van 2", "zuid");
    }

    @Test
    void aLargeBookThatNothingDividesStandsByHouseNumbers() throws IOException {
        for (int i = 1; i <= 60; i++) {
            files.put("praktijkvoorbeelden/z" + i + ".md", zaak(i, "", ""));
        }
        Document page = Jsoup.parse(print("").page("index.html"));

        assertThat(page.select(".street-group__name").eachText())
                .containsExactly(
                        "Huisnummers 1 tot en met 20", "Huisnummers 21 tot en met 40", "Huisnummers 41 tot en met 60");
    }

    @Test
    void aVeryLargeBookNamesItsStreetsOnTheCoverAndDrawsNoneOfThemWhole() throws IOException {
        for (int i = 1; i <= 201; i++) {
            String says = "## Knelpunten\n\n### Het knelt {#x}\n\nEcht waar.\n";
            files.put("praktijkvoorbeelden/z" + i + ".md", zaak(i, "provincie: " + (i % 2 == 0 ? "Drenthe" : "Zeeland") + "\n", says));
        }
        PrintedBook book = print("facts:\n  provincie: {type: choice, options: [Zeeland, Drenthe], filter: true}\n");
        Document cover = Jsoup.parse(book.page("index.html"));

        assertThat(cover.select(".street__plot")).isEmpty();
        assertThat(cover.select(".street-blocks a").eachAttr("href"))
                .containsExactly(
                        "praktijkvoorbeelden/index.html?provincie=Zeeland", "praktijkvoorbeelden/index.html?provincie=Drenthe");
        assertThat(cover.select(".street-blocks .street-group__count").eachText()).containsExactly("101 huizen", "100 huizen");
        assertThat(Jsoup.parse(book.page("praktijkvoorbeelden/index.html")).select(".street__plot")).isEmpty();
        assertThat(book.page("knelpunten/index.html")).doesNotContain("street__plot");
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
        assertThat(book.pages().keySet()).containsExactly("404.html", "index.html", "zoeken.html");
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
    void pagesInAFolderAreAGroupCalledAsItsFirstPageOrAsTheFolder() throws IOException {
        files.put("paginas/over.md", "---\ntitle: Over\n---\nTekst.\n");
        files.put("paginas/handleiding/index.md", "---\ntitle: Aan de slag\n---\nTekst.\n");
        files.put("paginas/handleiding/een.md", "---\ntitle: Stap een\n---\nTekst.\n");
        files.put("paginas/hoe-wij_werken/twee.md", "---\ntitle: Stap twee\n---\nTekst.\n");
        PrintedBook book = print("");

        Document cover = Jsoup.parse(book.page("index.html"));
        assertThat(cover.select(".site-foot h2").eachText()).contains("Aan de slag", "Hoe wij werken");
        assertThat(cover.select(".site-foot h2:contains(Aan de slag) + ul a").eachText())
                .containsExactly("Aan de slag", "Stap een");
        assertThat(cover.select(".site-foot h2:contains(Over) + ul a").eachText()).contains("Over").doesNotContain("Stap een");
        Document step = Jsoup.parse(book.page("paginas/handleiding/een.html"));
        assertThat(step.select("nav.breadcrumbs a").eachText()).endsWith("Aan de slag");
        assertThat(step.select("nav.breadcrumbs a").last().attr("href")).isEqualTo("index.html");
    }

    @Test
    void ofManyPagesTheFootNamesOnePageOfEachFolderAndTheListShowsTheFolders() throws IOException {
        for (int i = 10; i < 25; i++) {
            files.put("paginas/handleiding/p" + i + ".md", "---\ntitle: Bladzijde " + i + "\n---\nTekst.\n");
        }
        files.put("paginas/handleiding/index.md", "---\ntitle: Aan de slag\n---\nTekst.\n");
        files.put("paginas/los/a.md", "---\ntitle: Los\n---\nTekst.\n");
        PrintedBook book = print("");

        Document cover = Jsoup.parse(book.page("index.html"));
        assertThat(cover.select(".site-foot a[href^=paginas]").eachText()).containsExactly("Aan de slag", "Alle bladzijden");
        Document list = Jsoup.parse(book.page("paginas/index.html"));
        assertThat(list.select("main h2").eachText()).containsExactly("Aan de slag", "Los");
        assertThat(list.select("main h2 a").attr("href")).isEqualTo("handleiding/index.html");
        assertThat(list.select("main .doors a")).hasSize(16);
    }

    @Test
    void linksAndPicturesInHtmlAndAnchorsOfOtherProgramsLeadToThePagesOfTheBook() throws IOException {
        files.put("media/kaart.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"><path d=\"M0 0h1v1z\"/></svg>");
        files.put("paginas/doel.md", "---\ntitle: Doel\n---\n<a name=\"oud\"></a>\n\n## Vraag & antwoord\n\nTekst.\n");
        files.put("paginas/over.md", "---\ntitle: Over\n---\n<a href=\"doel.md#oud\">een</a> [twee](doel.md#vraag--antwoord)\n"
                + "<img src=\"../media/kaart.svg\" alt=\"De kaart\" width=\"20\">\n");
        PrintedBook book = print("");

        Document page = Jsoup.parse(book.page("paginas/over.html"));
        assertThat(page.select("main a:contains(een)").attr("href")).isEqualTo("doel.html#oud");
        assertThat(page.select("main a:contains(twee)").attr("href")).isEqualTo("doel.html#vraag-antwoord");
        assertThat(page.select("main img").outerHtml())
                .isEqualTo("<img src=\"../media/kaart.svg\" alt=\"De kaart\" width=\"20\" height=\"10\" loading=\"lazy\">");
        assertThat(Jsoup.parse(book.page("paginas/doel.html")).select("main a[id=oud]")).hasSize(1);
    }

    @Test
    void thePageForALostReaderLinksFromTheRootWhereTheBookSaysWhereItStands() throws IOException {
        assertThat(print("").page("404.html")).contains("href=\"index.html\"").doesNotContain("rel=\"canonical\"");
        PrintedBook placed = print("url: https://boek.example/wijk/\n");

        assertThat(all(placed.page("404.html"), "(?:href|src)=\"([^\"#][^\"]*)\""))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link).matches("(?:https://boek\\.example)?/wijk/.*"));
        assertThat(placed.page("404.html")).contains("<link rel=\"stylesheet\" href=\"/wijk/assets/");
        files.put("praktijkvoorbeelden/index.md", "---\ntitle: Zaken\n---\n");
        placed = print("url: https://boek.example/wijk/\n");
        assertThat(placed.page("praktijkvoorbeelden/index.html"))
                .contains("<link rel=\"canonical\" href=\"https://boek.example/wijk/praktijkvoorbeelden/\">")
                .contains("href=\"../index.html\"");
    }

    @Test
    void aTitleWithALongWordIsSetSmaller() throws IOException {
        files.put("index.md", "---\ntitle: Verantwoordelijkheidsverdeling\n---\nTekst.\n");

        assertThat(print("").page("index.html")).contains("cover__title--long");
    }

    @Test
    void everyPagePrintsTheTemplateThatIsNamedForItsView() throws IOException {
        LoadedBook loaded = TestBook.dutch()
                .with("paginas/over.md", "---\ntitle: Over\n---\nTekst.\n")
                .withTheme("knelpunten", "delen")
                .withCase(1, "een", "## Knelpunten\n\n### Niet delen {#niet thema=delen}\n\nTekst.\n")
                .load();
        Edition edition = Edition.of(
                Weaver.weave(loaded.book(), loaded.language()),
                loaded.language(),
                Assets.of(loaded.theme(), loaded.language().code(), loaded.language()::optionalText).paths());

        BookPages.of(edition).forEach(page -> {
            PageView made = page.make(edition);
            PageContent content = made.content();
            assertThat(made.address()).isEqualTo(page.address());
            assertThat(BookPages.templates().get(content.template())).isEqualTo(content.getClass());
        });
    }

    @Test
    void everyTemplateOfAPageIsNamedForAView() throws IOException {
        try (Stream<Path> templates = Files.list(Path.of("theme/templates"))) {
            assertThat(templates.filter(Files::isRegularFile).map(file -> file.getFileName().toString().replace(".mustache", "")))
                    .containsExactlyInAnyOrderElementsOf(BookPages.templates().keySet());
        }
    }
}
