package nl.inspiratieboek.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author puts into the heading of a finding or a kind stands on the case's page and on the theme's. */
class HeadingsInFullTest {

    @TempDir
    Path folder;

    @Test
    void aCitationStandsBesideTheWordsThatLeadHome() throws IOException {
        PrintedBook book = book("### Kop met bron [@bron-a] en staart. {#bron thema=delen}\n\nTekst.\n");

        assertThat(book.page("praktijkvoorbeelden/zeven.html")).contains("<h3><a href=\"#bron\">Kop met bron</a> "
                + "<span class=\"citation\">(<a href=\"../bronnen.html#bron-a\">Uitgever A</a>)</span> "
                + "<a href=\"#bron\">en staart.</a></h3>");
        assertThat(book.page("knelpunten/delen.html"))
                .contains("<h3><a href=\"../praktijkvoorbeelden/zeven.html#bron\">Kop met bron</a> "
                        + "<span class=\"citation\">(<a href=\"../bronnen.html#bron-a\">Uitgever A</a>)</span> ");
        assertThat(book.page("bronnen.html")).contains("praktijkvoorbeelden/zeven.html");
    }

    @Test
    void aFootnoteOfAHeadingComesBeforeThoseOfItsText() throws IOException {
        PrintedBook book = book("### Kop[^n] {#noot thema=delen}\n\nTekst.[^t]\n\n[^t]: Van de tekst.\n[^n]: Van de kop.\n");

        String home = book.page("praktijkvoorbeelden/zeven.html");
        assertThat(home).contains("<h3><a href=\"#noot\">Kop</a><sup class=\"footnote-ref\"><a id=\"noot--fnref--1\""
                + " href=\"#noot--fn--1\"");
        assertThat(home.indexOf("Van de kop.")).isPositive().isLessThan(home.indexOf("Van de tekst."));
        String theme = book.page("knelpunten/delen.html");
        assertThat(theme).contains("<a id=\"zeven--noot--fnref--1\" href=\"#zeven--noot--fn--1\"");
        assertThat(theme).contains("<li id=\"zeven--noot--fn--1\">\n<p>Van de kop.");
    }

    @Test
    void aFootnoteOfAFindingWithoutTextIsShown() throws IOException {
        PrintedBook book = book("### Kop[^n] {#noot thema=delen}\n\n[^n]: Van de kop.\n");

        assertThat(book.page("praktijkvoorbeelden/zeven.html")).contains("Van de kop.");
    }

    @Test
    void aPictureStandsInTheLinkAndItsWordsStandWhereOnlyWordsCan() throws IOException {
        PrintedBook book = book("### Kop ![Plaat](../media/p.svg) {#beeld thema=delen}\n\nTekst.\n");

        String theme = book.page("knelpunten/delen.html");
        assertThat(theme).contains("zeven.html#beeld\">Kop <img src=\"../media/p.svg\" alt=\"Plaat\"");
        assertThat(theme).contains("<a class=\"plain-table__finding\" href=\"#zeven--beeld\">Kop Plaat</a>");
    }

    @Test
    void anAuthorsOwnLinkIsKeptAndNoLinkHoldsAnother() throws IOException {
        PrintedBook book = book("### Zie *het [boek](../index.md) van* ons {#link thema=delen}\n\nTekst.\n");

        assertThat(book.page("knelpunten/delen.html"))
                .contains("<h3><a href=\"../praktijkvoorbeelden/zeven.html#link\">Zie</a> "
                        + "<em>het <a href=\"../index.html\">boek</a> van</em> "
                        + "<a href=\"../praktijkvoorbeelden/zeven.html#link\">ons</a></h3>");
    }

    @Test
    void aKindsHeadingKeepsItsNoteCitationAndPicture() throws IOException {
        PrintedBook book = book("### Kop {#kop thema=delen}\n\nTekst.\n", "[^s] [@bron-a] ![Plaat](../media/p.svg)");

        String home = book.page("praktijkvoorbeelden/zeven.html");
        assertThat(home).contains("<h2 id=\"knelpunten-plaat\"><a href=\"#knelpunten-plaat\">Knelpunten</a><sup class=\"footnote-ref\"><a "
                + "id=\"knelpunten-plaat--fnref--1\"");
        assertThat(home).contains("<span class=\"citation\">(<a href=\"../bronnen.html#bron-a\">Uitgever A</a>)</span> "
                + "<a href=\"#knelpunten-plaat\"><img ");
        assertThat(home).contains("Noot bij de soort.");
    }

    @Test
    void rawTagsAroundALinkAreWrittenOnce() throws IOException {
        PrintedBook book = book("### <b>Kop [@bron-a]</b> eind {#kop thema=delen}\n\nTekst.\n");

        assertThat(book.page("knelpunten/delen.html")).contains(
                "<h3><b>Kop <span class=\"citation\">(<a href=\"../bronnen.html#bron-a\">Uitgever A</a>)</span></b> eind</h3>");
    }

    private PrintedBook book(String finding) throws IOException {
        return book(finding, "[^s]");
    }

    private PrintedBook book(String finding, String ofKind) throws IOException {
        Map<String, String> files = new HashMap<>();
        files.put("book.yaml", "title: Proefboek\nlanguage: nl\n");
        files.put("bronnen.yaml", "bron-a:\n  titel: Rapport A\n  uitgever: Uitgever A\n");
        files.put("index.md", "---\ntitle: Proefboek\n---\nWelkom.\n");
        files.put("media/p.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
        files.put("knelpunten/delen.md", "---\ntitle: Delen\nstelling: Het is zo.\n---\nSynthese.\n");
        files.put(
                "praktijkvoorbeelden/zeven.md",
                "---\ntitle: Zaak zeven\nnummer: 7\n---\n\n## Knelpunten" + ofKind + "\n\n[^s]: Noot bij de soort.\n\n" + finding);
        return PrintedBook.of(folder, files);
    }
}
