package nl.inspiratieboek.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.inspiratieboek.edition.PageLimits;
import nl.inspiratieboek.edition.PageLimits.Limit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book whose pages go on on others: nothing is lost on the way, and every link leads somewhere. */
class LargePagesTest {

    private static final int CASES = 24;

    private static PrintedBook whole;
    private static PrintedBook parts;

    @BeforeAll
    static void print(@TempDir Path folder) throws IOException {
        Limit small = new Limit(5, 5);
        whole = PrintedBook.of(folder.resolve("heel"), files());
        parts = PrintedBook.of(
                folder.resolve("delen"),
                files(),
                new PageLimits(new Limit(100, 100), small, new Limit(20, 20), small, new Limit(12, 12), new Limit(10_000, 10_000)));
    }

    private static Map<String, String> files() {
        Map<String, String> files = new HashMap<>();
        files.put("book.yaml", """
                title: Groot boek
                language: nl
                facts:
                  provincie: {label: Provincie, type: choice, options: [Drenthe, Zeeland], filter: true}
                  partners: {label: Partners, type: list}
                """);
        files.put("bronnen.yaml", "krant: {titel: Een bericht, uitgever: De Krant}\n");
        files.put("begrippen.yaml", "convenant: {term: convenant, uitleg: Een afspraak.}\n");
        files.put("knelpunten/geld-op.md", "---\ntitle: Het geld is op\nstelling: Op is op.\n---\nWat wij zagen.\n");
        // Where the second page of the theme would stand.
        files.put("knelpunten/geld-op--2.md", "---\ntitle: Iets anders\n---\nTekst.\n");
        files.put("oplossingen/sparen.md", "---\ntitle: Sparen\n---\nWat hielp.\n");
        for (int i = 1; i <= CASES; i++) {
            files.put("praktijkvoorbeelden/zaak-" + i + ".md", theCase(i));
        }
        return files;
    }

    private static String theCase(int number) {
        String head = """
                ---
                title: De zaak %1$d
                kort: Plaats %1$d
                nummer: %1$d
                basis: ervaring
                provincie: %2$s
                partners: [politie, Stichting %1$d]
                %3$s---
                Zo ging het, met een convenant [@krant].
                """.formatted(
                number,
                number % 2 == 0 ? "Drenthe" : "Zeeland",
                number % 3 == 0 ? "niet-gezien: [geld-op]\n" : "");
        return number % 3 != 1
                ? head
                : head + """

                ## Knelpunten

                ### Op in zaak %1$d {#op thema=geld-op}

                Het was op.

                ## Oplossingen

                ### Potje in zaak %1$d {#potje thema=sparen lost-op=op}

                Een potje.
                """.formatted(number);
    }

    @Test
    void aPageThatIsSmallEnoughIsNotCut() {
        assertThat(whole.pages().keySet()).noneMatch(address -> address.contains("--") && !address.contains("geld-op--2"));
        assertThat(String.join("", whole.pages().values())).doesNotContain("page-parts");
    }

    @Test
    void everyPageKeepsItsAddressAndGoesOnBeside() {
        assertThat(parts.pages().keySet()).containsAll(whole.pages().keySet()).contains(
                "knelpunten/geld-op---2.html",
                "praktijkvoorbeelden/index--2.html",
                "matrix--2.html",
                "vergelijken--2.html",
                "oplossingzoeker--2.html",
                "register--2.html",
                "bronnen--2.html");
    }

    @Test
    void aFileOfTheAuthorsKeepsItsAddress() {
        assertThat(parts.page("knelpunten/geld-op--2.html")).contains("Iets anders");
        assertThat(parts.page("knelpunten/geld-op---2.html")).contains("Drenthe, deel 2 van");
    }

    @Test
    void togetherThePartsSayWhatTheWholeSays() {
        for (String page : List.of(
                "knelpunten/geld-op", "praktijkvoorbeelden/index", "matrix", "vergelijken", "oplossingzoeker", "bronnen")) {
            String all = together(page);
            for (int i = 1; i <= CASES; i++) {
                String name = "Plaats " + i + "<";
                if (whole.page(page + ".html").contains(name)) {
                    assertThat(all).as("%s on %s", name, page).contains(name);
                }
            }
        }
        for (String word : PrintedBook.all(whole.page("register.html"), "letter__entry\">(?:<a[^>]*>)?([^<]*)<")) {
            assertThat(together("register")).contains(">" + word + "<");
        }
    }

    @Test
    void everyFindingStandsOnceWithItsHouse() {
        for (int i = 1; i <= CASES; i += 3) {
            assertThat(together("knelpunten/geld-op").split("id=\"zaak-" + i + "--op\"", -1)).hasSize(2);
        }
    }

    @Test
    void everyLinkLeadsToAPageAndAPlaceOnIt() {
        parts.pages().forEach((address, page) -> {
            for (String href : PrintedBook.all(page, "<a[^>]* href=\"([^\"]*)\"")) {
                // The sources as files and the data are no pages.
                if (href.startsWith("bronnen.") && !href.startsWith("bronnen.html") || href.startsWith("data/")) {
                    continue;
                }
                String[] target = href.replace("&amp;", "&").replaceFirst("\\?[^#]*", "").split("#", 2);
                String to = target[0].isEmpty()
                        ? address
                        : Path.of(address).resolveSibling(target[0]).normalize().toString();
                assertThat(parts.pages()).as("%s on %s", href, address).containsKey(to);
                if (target.length == 2 && !target[1].isEmpty()) {
                    assertThat(parts.page(to)).as("%s on %s", href, address).contains("id=\"" + target[1] + "\"");
                }
            }
        });
    }

    @Test
    void theFirstPageCountsAllAndNamesTheStreets() {
        String first = parts.page("knelpunten/geld-op.html");

        assertThat(first).contains("8 van 24 zaken", "Wat wij zagen.", "Op is op.");
        assertThat(PrintedBook.all(first, "<span class=\"street-group__name\">([^<]*)<")).containsExactly("Drenthe", "Zeeland");
        assertThat(PrintedBook.all(first, "<span class=\"street-group__count\">([^<]*)<"))
                .allMatch(count -> count.equals("4 van 12 zaken"));
        assertThat(parts.page("knelpunten/geld-op---2.html")).doesNotContain("Wat wij zagen.");
    }

    @Test
    void thePartsLeadToEachOther() {
        String second = parts.page("praktijkvoorbeelden/index--2.html");

        assertThat(second).contains("rel=\"prev\"", "rel=\"next\"", "aria-current=\"page\"");
        assertThat(PrintedBook.all(second, "<details><summary>(Alle .*?)</details>").get(0).split("<li>", -1))
                .hasSize(1 + (int) parts.pages().keySet().stream()
                        .filter(address -> address.startsWith("praktijkvoorbeelden/index"))
                        .count());
        assertThat(parts.page("praktijkvoorbeelden/index.html")).doesNotContain("rel=\"prev\"");
    }

    @Test
    void aSourceStaysWhereCitationsLeadAndItsCasesOpenFromTheirNumber() {
        assertThat(parts.page("bronnen.html"))
                .contains("id=\"krant\"", "href=\"bronnen--2.html#--1-krant\">24 zaken</a>")
                .doesNotContain("Plaats 1<");
    }

    @Test
    void theCasesOfATermOpenFromTheirNumberInTheRegister() {
        String href = PrintedBook.all(parts.page("begrippen.html"), "<a href=\"(register[^\"]*)\">24 zaken</a>").get(0);

        assertThat(parts.page(href)).contains("convenant");
        assertThat(together("register")).contains("convenant (vervolg)");
    }

    @Test
    void aPageNamesThePartsThatHoldWhatItOncePromised() {
        List<String> holds = PrintedBook.all(parts.page("knelpunten/geld-op.html"), "data-holds=\"([^\"]*)\"");

        assertThat(String.join(" ", holds).split(" ")).hasSize(8).contains("zaak-1", "zaak-22").doesNotContain("zaak-2");
        assertThat(parts.page("knelpunten/geld-op---2.html")).doesNotContain("data-holds");
    }

    @Test
    void aFilterThatKnewOnlyItsOwnPageIsNotThere() {
        assertThat(whole.page("praktijkvoorbeelden/index.html")).contains("data-filter");
        assertThat(parts.page("praktijkvoorbeelden/index.html"))
                .doesNotContain("data-filter")
                .contains("Kies bij zoeken uit alle zaken op hun feiten");
    }

    private static String together(String page) {
        return String.join("", IntStream.rangeClosed(1, parts.pages().size())
                .mapToObj(i -> i == 1 ? "" : i == 2 && page.endsWith("geld-op") ? "---2" : "--" + i)
                .map(part -> parts.pages().getOrDefault(page + part + ".html", ""))
                .toList());
    }
}
