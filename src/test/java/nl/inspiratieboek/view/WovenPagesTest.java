package nl.inspiratieboek.view;

import static nl.inspiratieboek.view.PrintedBook.all;
import static nl.inspiratieboek.view.PrintedBook.between;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Every page of a book holds together, and says what its case, source or word is; {@link WovenAnswersTest} has the counts. */
class WovenPagesTest {

    private final PrintedBook book = WovenSample.book();

    @Test
    void noPageHasAnIdTwice() {
        book.pages().forEach((address, page) -> assertThat(all(page, " id=\"([^\"]*)\""))
                .as(address)
                .doesNotHaveDuplicates());
    }

    @Test
    void everyLinkLeadsToAPlaceThatIsThere() {
        book.pages().forEach((address, page) -> all(page, "<a [^>]*?href=\"([^\"]*)\"").forEach(href -> {
            // The sources as files and the data are no pages.
            if (!href.startsWith("http") && !href.matches("bronnen\\.(bib|ris|csl\\.json)|data/.*")) {
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
