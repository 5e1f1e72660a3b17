package nl.inspiratieboek.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a book does not have stays away: the page, and every way to it. */
class AbsentPagesTest {

    @TempDir
    private Path folder;

    private final Map<String, String> files = new TreeMap<>(Map.of(
            "book.yaml", "title: Proef\nlanguage: nl\n",
            "praktijkvoorbeelden/a.md", "---\ntitle: Zaak A\nnummer: 1\n---\nWat er gebeurde.\n"));

    private PrintedBook print() throws IOException {
        return PrintedBook.of(folder, files);
    }

    private static Document read(PrintedBook book, String page) {
        return Jsoup.parse(book.page(page));
    }

    @Test
    void aBookOfOneCaseWithoutFindingsHasThatCaseAndItsOverview() throws IOException {
        PrintedBook book = print();

        assertThat(book.pages().keySet())
                .containsExactly(
                        "404.html", "gegevens.html", "index.html", "praktijkvoorbeelden/a.html", "praktijkvoorbeelden/index.html",
                        "selectie.html", "zoeken.html");
        Document cover = read(book, "index.html");
        assertThat(cover.select(".site-nav a").eachText()).containsExactly("Praktijkvoorbeelden");
        assertThat(cover.select(".legend, .chapters")).isEmpty();
        assertThat(cover.select(".doors a").eachText()).containsExactly("Bekijk alle zaken");
        assertThat(cover.text()).doesNotContain("0 ");
        assertThat(read(book, "praktijkvoorbeelden/index.html").select("[data-filter], .toolbar")).isEmpty();
        assertThat(read(book, "zoeken.html").select(".doors a").eachText()).containsExactly("Praktijkvoorbeelden", "Boek");
    }

    @Test
    void everyLinkOfAPageLeadsToAPage() throws IOException {
        PrintedBook book = print();

        book.pages().forEach((name, page) -> {
            if (!name.equals("404.html")) {
                assertThat(Jsoup.parse(page, "https://x.example/" + name).select("a[href]").eachAttr("abs:href").stream()
                                .map(address -> address.replaceFirst("#.*", "").replace("https://x.example/", ""))
                                .filter(address -> !address.isEmpty() && !address.startsWith("data/")))
                        .as(name)
                        .isSubsetOf(book.pages().keySet());
            }
        });
    }

    @Test
    void anIntroductionThatIsWrittenIsAPageWithoutThemesAndCounts() throws IOException {
        files.put("knelpunten/index.md", "---\ntitle: Waar het knelt\n---\nDit hoofdstuk wacht nog op zaken.\n");
        PrintedBook book = print();

        Document chapter = read(book, "knelpunten/index.html");
        assertThat(chapter.select("h1").text()).isEqualTo("Waar het knelt");
        assertThat(chapter.select("main").text()).contains("wacht nog op zaken").doesNotContain("0 ").doesNotContain("thema");
        assertThat(chapter.select(".rows, .street")).isEmpty();
        assertThat(read(book, "index.html").select(".site-nav a").eachText()).containsExactly("Praktijkvoorbeelden", "Knelpunten");
        assertThat(read(book, "index.html").select(".legend, .chapter-card ol")).isEmpty();
    }

    @Test
    void aThemeOfWhichNoCaseSaysAnythingIsAPageOfItsOwnText() throws IOException {
        files.put("knelpunten/t.md", "---\ntitle: Geld\nstelling: Het kost wat.\nnagekeken: 2026-11-01\n---\nWat wij verwachten.\n");
        PrintedBook book = print();

        Document theme = read(book, "knelpunten/t.html");
        assertThat(theme.select("main").text()).contains("Wat wij verwachten", "1 november 2026", "Nog geen zaak beschrijft dit");
        assertThat(theme.select(".street, table, .count, #--niet-beschreven")).isEmpty();
        assertThat(theme.text()).doesNotContain("0 ");
        assertThat(book.pages()).doesNotContainKey("matrix.html").containsKey("register.html");
        assertThat(read(book, "knelpunten/index.html").select(".theme-row .count")).isEmpty();
    }

    @Test
    void allThemesAreOfferedOnlyWhereSomeAreHidden() throws IOException {
        for (int i = 1; i <= 3; i++) {
            files.put("knelpunten/t" + i + ".md", "---\ntitle: Thema " + i + "\n---\nTekst.\n");
        }
        Document three = read(print(), "index.html");
        files.put("knelpunten/t4.md", "---\ntitle: Thema 4\n---\nTekst.\n");
        Document four = read(print(), "index.html");

        assertThat(three.select(".chapter-card").text()).doesNotContain("Alle");
        assertThat(four.select(".chapter-card").text()).contains("Alle 4 thema");
    }

    @Test
    void aFilterThatNoCaseFillsIsNone() throws IOException {
        files.put("book.yaml", "title: Proef\nlanguage: nl\nfacts:\n"
                + "  leeg: {label: Leeg, type: text, filter: true}\n"
                + "  weet: {label: Onbekend gebleven, type: number, filter: true}\n"
                + "  vol: {label: Vol, type: text, filter: true}\n");
        files.put("praktijkvoorbeelden/a.md", "---\ntitle: A\nnummer: 1\nvol: ja\nweet: {onbekend: nooit geteld}\n---\nA.\n");
        files.put("praktijkvoorbeelden/b.md", "---\ntitle: B\nnummer: 2\n---\nB.\n");
        Document overview = read(print(), "praktijkvoorbeelden/index.html");

        assertThat(overview.select("fieldset legend").eachText()).containsExactly("Vol");
        assertThat(overview.select("li[data-facts]").eachAttr("data-facts"))
                .containsExactly("{\"vol\":[\"ja\"]}", "{\"vol\":[\"onbekend\"]}");
    }

    @Test
    void theFinderStandsOnlyWhereThereIsSomethingToAnswer() throws IOException {
        files.put("praktijkvoorbeelden/a.md", "---\ntitle: A\nnummer: 1\n---\n## Oplossingen\n\n### Klein beginnen\n\nZo.\n");
        PrintedBook without = print();
        files.put("praktijkvoorbeelden/a.md", "---\ntitle: A\nnummer: 1\n---\n## Knelpunten\n\n### Geld\n\nTe weinig.\n");
        PrintedBook with = print();

        assertThat(without.pages()).doesNotContainKey("oplossingzoeker.html");
        assertThat(with.pages()).containsKey("oplossingzoeker.html");
        assertThat(new TreeSet<>(read(with, "index.html").select(".doors a").eachAttr("href")))
                .isEqualTo(new TreeSet<>(List.of("oplossingzoeker.html", "praktijkvoorbeelden/index.html")));
    }

    @Test
    void everyPageSaysWhoMadeTheBookAndWhen() throws IOException {
        files.put("book.yaml", "title: Proef\nlanguage: nl\npublisher: Redactie <Proef>\nlicence: cc by-sa 4.0\n"
                + "contact: redactie+boek@proef.example\ndate: 2026-11\n");
        for (String page : print().pages().values()) {
            Document read = Jsoup.parse(page);

            assertThat(read.select(".site-foot__made dd").eachText())
                    .containsExactly("Redactie <Proef>", "CC BY-SA 4.0", "redactie+boek@proef.example", "november 2026");
            assertThat(read.select(".site-foot__made a").eachAttr("href"))
                    .containsExactly(
                            "https://creativecommons.org/licenses/by-sa/4.0/", "mailto:redactie+boek@proef.example");
            assertThat(read.select(".site-foot__made a[rel=license]")).hasSize(1);
        }
    }

    @Test
    void aBookWithoutADateOfItsOwnSaysWhenItWasLastChecked() throws IOException {
        files.put("praktijkvoorbeelden/b.md", "---\ntitle: B\nnummer: 2\nnagekeken: 2025-03-02\n---\nB.\n");
        files.put("paginas/over.md", "---\ntitle: Over\nnagekeken: 2025-04\n---\nOver.\n");

        assertThat(read(print(), "index.html").select(".site-foot__made").text()).isEqualTo("Laatst nagekeken april 2025");
    }

    @Test
    void aBookThatSaysNothingOfItselfHasNoImprint() throws IOException {
        assertThat(read(print(), "index.html").select(".site-foot__made")).isEmpty();
    }
}
