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

/** The page with a reader's selection, and the ways to it. */
class SelectionPageTest {

    private static final String KEEP = "head > script[data-page]";

    @TempDir
    private Path folder;

    private final Map<String, String> files = new TreeMap<>(Map.of(
            "book.yaml", "title: Proef\nlanguage: nl\n",
            "praktijkvoorbeelden/a.md", """
                    ---
                    title: Zaak A
                    nummer: 1
                    kort: Alfa
                    ---
                    ## Knelpunten

                    ### Het geld is op {thema=geld}

                    Op.
                    """,
            "knelpunten/geld.md", "---\ntitle: Geld\nstelling: Het is op.\n---\nWat wij zien.\n"));

    private Document page(String address) throws IOException {
        return Jsoup.parse(PrintedBook.of(folder, files).page(address));
    }

    @Test
    void theStreetIsDarkAndWithoutScriptsThePageSaysWhy() throws IOException {
        Document page = page("selectie.html");

        assertThat(page.select(".pick-street .house__dark")).hasSize(1);
        assertThat(page.select(".pick-street .house__lit")).isEmpty();
        assertThat(page.select("noscript").text()).contains("alleen op dit apparaat");
        assertThat(page.select("noscript a").attr("href")).isEqualTo("praktijkvoorbeelden/index.html");
        assertThat(page.select("[data-selection]").attr("data-selection")).startsWith("assets/selectie-gegevens.");
    }

    @Test
    void itLeadsToTheComparisonOnlyWhereTheBookHasOne() throws IOException {
        assertThat(page("selectie.html").select("[data-compare]")).isEmpty();
        files.put("praktijkvoorbeelden/b.md", "---\ntitle: Zaak B\nnummer: 2\n---\nTekst.\n");
        assertThat(page("selectie.html").select("[data-compare]").attr("data-compare")).isEqualTo("vergelijken.html");
    }

    @Test
    void pagesWithSomethingToKeepLoadTheScriptForItAndOthersNothing() throws IOException {
        files.put("praktijkvoorbeelden/index.md", "---\ntitle: Alle zaken\n---\n");
        for (String address : new String[] {"praktijkvoorbeelden/a.html", "knelpunten/geld.html", "knelpunten/index.html"}) {
            assertThat(page(address).select(KEEP).attr("data-page")).as(address).isEqualTo("../selectie.html");
        }
        assertThat(page("praktijkvoorbeelden/index.html").select(KEEP)).hasSize(1);
        for (String address : new String[] {"index.html", "selectie.html", "zoeken.html", "404.html"}) {
            assertThat(page(address).select(KEEP)).as(address).isEmpty();
        }
    }

    @Test
    void everyPageLeadsToIt() throws IOException {
        assertThat(page("praktijkvoorbeelden/a.html").select(".site-foot a[href=../selectie.html]").text()).isEqualTo("Mijn selectie");
    }

    @Test
    void aBookWithoutCasesHasNone() throws IOException {
        files.remove("praktijkvoorbeelden/a.md");
        PrintedBook book = PrintedBook.of(folder, files);

        assertThat(book.pages()).doesNotContainKey("selectie.html");
        assertThat(String.join("", book.pages().values())).doesNotContain("selectie.html");
    }
}
