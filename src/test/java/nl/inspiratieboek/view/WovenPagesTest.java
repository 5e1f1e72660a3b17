package nl.inspiratieboek.view;

import static nl.inspiratieboek.view.PrintedBook.all;
import static nl.inspiratieboek.view.PrintedBook.between;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WovenPagesTest {

    private static final String HOSTILE = "<script>alert(1)</script> \"x\" & {{title}} [[nav.menu]] '";

    @TempDir
    private static Path folder;

    private static PrintedBook book;

    @BeforeAll
    static void printTheBook() throws IOException {
        Map<String, String> files = new HashMap<>();
        files.put("book.yaml", """
                title: Proefboek
                language: nl
                facts:
                  gemeente: {label: Gemeente, type: place, filter: true}
                  inwoners: {label: Inwoners, type: number, filter: true, classes: [25000, 50000]}
                  start: {label: Begonnen in, type: date, filter: true}
                  partners: {label: Partners, type: list}
                  geld: {label: Geld, type: text}
                  site: {label: Site, type: link}
                """);
        files.put("bronnen.yaml", """
                krant: {titel: Een bericht, uitgever: De Krant, datum: 2021-05-04, url: "https://krant.example/a"}
                stil: {titel: Nooit genoemd, uitgever: Archief}
                """);
        files.put("begrippen.yaml", """
                convenant: {term: convenant, uitleg: Een afspraak op papier., bron: [krant]}
                """);
        files.put("praktijkvoorbeelden/alfa.md", """
                ---
                title: De zaak Alfa
                summary: Kort.
                nummer: 1
                kort: Alfa
                nagekeken: 2026-01-31
                gemeente: Alfastad
                inwoners: {waarde: 23000, jaar: 2021, bron: krant, opmerking: "geschat"}
                start: 2017
                partners: [convenant, politie]
                geld: {onbekend: "niet openbaar"}
                site: "https://alfa.example/"
                ---
                ## De wijk

                Een tekst met een noot.[^1] Hier staat een convenant.

                [^1]: Van de wijk.

                ## Knelpunten

                ### Eerste knelpunt {#een thema=kt}

                Tekst met een noot.[^a]

                #### Kopje {#kopje}

                Zie [het kopje](#kopje).

                [^a]: Noot van een.

                ### Tweede knelpunt {#twee thema=kt basis=onderzoek}

                Ook met een noot.[^b]

                [^b]: Noot van twee.

                ## Oplossingen

                ### Eigen oplossing {#eigen thema=ot lost-op=een}

                Dit hielp [@krant].
                """);
        files.put("praktijkvoorbeelden/beta.md", """
                ---
                title: "%s"
                summary: Kort.
                nummer: 2
                kort: Beta
                fictief: true
                ---
                ## Knelpunten

                ### Derde knelpunt {#een thema=kt}

                Niemand weet raad.

                ## Oplossingen

                ### Vergeefse oplossing {#vergeefs thema=ot lost-op="alfa#twee" uitkomst=geen-resultaat}

                Het hielp niet.

                ### Verre oplossing {#ver thema=ot lost-op="alfa#een"}

                Het hielp daar.
                """.formatted(HOSTILE.replace("\"", "\\\"")));
        files.put("praktijkvoorbeelden/gamma.md", """
                ---
                title: De zaak Gamma
                summary: Kort.
                nummer: 3
                kort: Gamma
                niet-gezien: [kt]
                ---
                Tekst.
                """);
        files.put("praktijkvoorbeelden/delta.md", """
                ---
                title: De zaak Delta
                summary: Kort.
                nummer: 4
                kort: Delta
                ---
                Tekst.
                """);
        files.put("knelpunten/kt.md", """
                ---
                title: Knelthema
                stelling: Het knelt.
                nagekeken: 2026-02
                ---
                ## Kop in de synthese

                De lijn, zie [Alfa](../praktijkvoorbeelden/alfa.md#een).
                """);
        files.put("oplossingen/ot.md", "---\ntitle: Losthema\nstelling: Het lost op.\n---\nDe lijn.\n");
        book = PrintedBook.of(folder, files);
    }

    @Test
    void noPageHasAnIdTwice() {
        book.pages().forEach((address, page) -> assertThat(all(page, " id=\"([^\"]*)\""))
                .as(address)
                .doesNotHaveDuplicates());
    }

    @Test
    void everyLinkLeadsToAPlaceThatIsThere() {
        book.pages().forEach((address, page) -> all(page, "<a [^>]*?href=\"([^\"]*)\"").forEach(href -> {
            if (!href.startsWith("http")) {
                URI target = URI.create("/" + address).resolve(href);
                String path = URLDecoder.decode(target.getRawPath().substring(1), StandardCharsets.UTF_8);
                assertThat(book.pages()).as(address + " → " + href).containsKey(path);
                if (target.getRawFragment() != null) {
                    assertThat(all(book.page(path), " id=\"([^\"]*)\""))
                            .as(address + " → " + href)
                            .contains(URLDecoder.decode(target.getRawFragment(), StandardCharsets.UTF_8));
                }
            }
        }));
    }

    @Test
    void headingsNeverSkipALevel() {
        book.pages().forEach((address, page) -> {
            int before = 0;
            for (String level : all(page, "<h([1-6])[ >]")) {
                assertThat(Integer.parseInt(level)).as(address).isLessThanOrEqualTo(before + 1);
                before = Integer.parseInt(level);
            }
        });
    }

    @Test
    void aFindingKeepsItsIdsAtHomeAndGetsItsCasesOnTheThemePage() {
        String home = book.page("praktijkvoorbeelden/alfa.html");
        String theme = book.page("knelpunten/kt.html");

        assertThat(home).contains("id=\"een\"", "id=\"kopje\"", "id=\"een--fn--1\"", "id=\"twee--fn--1\"");
        assertThat(theme)
                .contains("id=\"alfa--een\"", "id=\"beta--een\"", "id=\"alfa--kopje\"", "id=\"alfa--een--fn--1\"")
                .contains("id=\"alfa--twee--fn--1\"")
                .doesNotContain("id=\"kopje\"");
    }

    @Test
    void everyCountOfAThemeEqualsTheListItOpens() {
        String page = book.page("knelpunten/kt.html");
        String strip = between(page, "<dl class=\"theme-facts\">", "</dl>");

        assertThat(all(strip, "href=\"#--gezien\">.*?count__n\">(\\d+) van 4 zaken")).containsExactly("2");
        assertThat(all(page, "(<li class=\"seen__case\">)")).hasSize(2);
        assertThat(all(strip, "href=\"#--niet-hier\">(\\d+) ")).containsExactly("1");
        assertThat(all(between(page, "id=\"--niet-hier\"", "</ul>"), "(<li>)")).hasSize(1);
        assertThat(all(strip, "href=\"#--niet-beschreven\">(\\d+) ")).containsExactly("1");
        assertThat(all(between(page, "id=\"--niet-beschreven\"", "</ul>"), "(<li>)")).hasSize(1);
        assertThat(all(strip, "href=\"#--basis-experience\">.*?</svg>(\\d+) ")).containsExactly("2");
        assertThat(all(between(page, "<ul id=\"--basis-experience\"", "</ul>"), "(<li>)")).hasSize(2);
        assertThat(all(between(page, "<ul id=\"--basis-research\"", "</ul>"), "(<li>)")).hasSize(1);
    }

    @Test
    void theMatrixCountsAsTheThemeDoesAndTellsTheThreeStatesApart() {
        String row = between(book.page("matrix.html"), ">Knelthema</a>", "</tr>");

        assertThat(row).contains("href=\"knelpunten/kt.html#--gezien\">2 van 4 zaken</a>");
        assertThat(all(row, "<a href=\"(praktijkvoorbeelden/[^\"]*)\""))
                .containsExactly(
                        "praktijkvoorbeelden/alfa.html#een",
                        "praktijkvoorbeelden/alfa.html#twee",
                        "praktijkvoorbeelden/beta.html#een");
        assertThat(all(row, "(matrix__shut|matrix__none)")).containsExactly("matrix__shut", "matrix__none");
    }

    @Test
    void aBottleneckSaysWhatWasTriedHereAndElsewhereAndWhatIsMissing() {
        String first = between(book.page("praktijkvoorbeelden/alfa.html"), "id=\"een\"", "</article>");
        String second = between(book.page("praktijkvoorbeelden/alfa.html"), "id=\"twee\"", "</article>");
        String third = between(book.page("praktijkvoorbeelden/beta.html"), "id=\"een\"", "</article>");

        assertThat(first).contains("Hier geprobeerd:", "Eigen oplossing", "Wat anderen probeerden:", "Verre oplossing");
        assertThat(second).contains("Nog geen antwoord in deze zaak.", "Vergeefse oplossing", "(Beta, zonder resultaat)");
        assertThat(third)
                .contains("Nog geen antwoord in deze zaak.", "window--off")
                .contains("href=\"../knelpunten/kt.html#--antwoord\">Wat anderen probeerden</a>");
    }

    @Test
    void aFindingCountsTheCasesOfItsThemeAndLinksToTheirList() {
        String card = between(book.page("praktijkvoorbeelden/alfa.html"), "id=\"een\"", "</article>");

        assertThat(card).contains("<a href=\"../knelpunten/kt.html#--gezien\">gezien in 2 zaken</a>");
    }

    @Test
    void aSolutionSaysWhatItAnswersAndThatItHadNoResult() {
        String card = between(book.page("praktijkvoorbeelden/beta.html"), "id=\"vergeefs\"", "</article>");

        assertThat(card)
                .contains("Antwoord op:", "href=\"alfa.html#twee\">Tweede knelpunt</a>", "(Alfa)")
                .contains("Dit is geprobeerd, maar had geen resultaat.");
    }

    @Test
    void theThemePageShowsTheSolutionsOfWhicheverCase() {
        String answers = between(book.page("knelpunten/kt.html"), "id=\"--antwoord\"", "</section>");

        assertThat(all(answers, "<article class=\"[^\"]*\" id=\"([^\"]*)\""))
                .containsExactly("alfa--eigen", "beta--ver", "beta--vergeefs");
        assertThat(answers).contains("Antwoord op: <a href=\"#alfa--een\">Eerste knelpunt</a>");
    }

    @Test
    void theFinderPutsEachBottleneckOnOneListAndCountsIt() {
        String page = book.page("oplossingzoeker.html");

        assertThat(all(page, "finder-jumps.*?</ul>()")).hasSize(1);
        assertThat(all(between(page, "finder-jumps", "</ul>"), "<b class=\"num\">(\\d+)</b>"))
                .containsExactly("1", "1", "1");
        for (String list : List.of("answered", "without-result", "open")) {
            String id = "<ul class=\"finder__pairs\" id=\"--" + list + "-knelpunt-oplossing\"";
            assertThat(all(between(page, id, "</ul>"), "(finder__question)")).as(list).hasSize(1);
        }
    }

    @Test
    void theFactBoxSaysWhatIsKnownAndWhatIsNot() {
        String box = between(book.page("praktijkvoorbeelden/alfa.html"), "<section class=\"fact-box\"", "</section>");

        assertThat(all(box, "<dt>([^<]*)</dt>"))
                .containsExactly(
                        "Gemeente", "Inwoners", "Begonnen in", "Partners", "Geld", "Site", "Nagekeken");
        assertThat(box)
                .contains("23.000", "(2021)", "geschat", "href=\"../bronnen.html#krant\">De Krant</a>")
                .contains("<i class=\"fact-box__unknown\">Onbekend: niet openbaar</i>")
                .contains("<a href=\"https://alfa.example/\">alfa.example</a>", "31 januari 2026");
    }

    @Test
    void hostileTextIsTextEverywhere() {
        book.pages().forEach((address, page) -> assertThat(page).as(address).doesNotContain("<script>alert"));
        assertThat(book.page("praktijkvoorbeelden/beta.html"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &quot;x&quot; &amp; {{title}} [[nav.menu]] &#39;</h1>")
                .contains("Dit voorbeeld is verzonnen.");
    }

    @Test
    void aSourceSaysWhereTheBookUsesItAndThatItDoesNot() {
        String page = book.page("bronnen.html");

        assertThat(between(page, "id=\"krant\"", "</li>"))
                .contains("4 mei 2021", "praktijkvoorbeelden/alfa.html", "begrippen.html#convenant");
        assertThat(between(page, "id=\"stil\"", "</li>")).contains("Wordt in de tekst niet genoemd.");
    }

    @Test
    void aWordThatIsTermAndPartnerStandsInTheRegisterOnce() {
        String page = book.page("register.html");

        assertThat(all(page, "(<a href=\"begrippen.html#convenant\">convenant</a>)")).hasSize(1);
        assertThat(all(page, ">(convenant)<")).hasSize(1);
        assertThat(between(page, "#convenant", "</li>")).contains("praktijkvoorbeelden/alfa.html");
    }
}
