package nl.inspiratieboek.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.fixture.TwoBooks;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From each page of a book a reader comes to the same page in the other language, or to the nearest, and back. */
class TwinPagesTest {

    private static final Pattern SWITCH = Pattern.compile("<p class=\"twin\".*?</p>");

    private static final Pattern ALTERNATE = Pattern.compile("<link rel=\"alternate\" hreflang=\"(\\w+)\" href=\"([^\"]+)\">");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "index.html, ../en/index.html",
        "praktijkvoorbeelden/index.html, ../../en/cases/index.html",
        // It names its translation.
        "praktijkvoorbeelden/aarle.html, ../../en/cases/aarle-east.html",
        "knelpunten/samen.html, ../../en/bottlenecks/together.html",
        // Its translation names it.
        "praktijkvoorbeelden/noord/borne.html, ../../../en/cases/borne.html",
        "paginas/over.html, ../../en/pages/about.html",
        // Nobody needs to name these.
        "knelpunten/index.html, ../../en/bottlenecks/index.html",
        "matrix.html, ../en/matrix.html",
        "register.html, ../en/book-index.html",
        "zoeken.html, ../en/search.html",
        "vergelijken.html, ../en/compare.html",
    })
    void aTranslatedPageLeadsToItsTranslation(String page, String href) throws IOException {
        new TwoBooks().writeTo(folder);

        assertThat(twin(TwoBooks.site(TwoBooks.dutch(folder)), page)).isEqualTo(
                "<p class=\"twin\" lang=\"en\"><a href=\"" + href + "\" hreflang=\"en\">In English</a></p>");
    }

    @ParameterizedTest
    @CsvSource({
        "praktijkvoorbeelden/cuijk.html, ../../en/cases/index.html, Cases",
        "knelpunten/apart.html, ../../en/bottlenecks/index.html, Bottlenecks",
        "paginas/later.html, ../../en/index.html, Book of quarters",
        "404.html, ../en/index.html, Book of quarters",
    })
    void anotherPageLeadsToTheNearestAndSaysSo(String page, String href, String title) throws IOException {
        new TwoBooks().writeTo(folder);

        assertThat(twin(TwoBooks.site(TwoBooks.dutch(folder)), page)).isEqualTo(
                "<p class=\"twin\" lang=\"en\"><a href=\"" + href + "\" hreflang=\"en\" aria-describedby=\"--taal\">In English</a>"
                        + " <span id=\"--taal\">This page is not in English. You go to: " + title + "</span></p>");
    }

    @ParameterizedTest
    @CsvSource({
        "cases/aarle-east.html, ../../nl/praktijkvoorbeelden/aarle.html",
        "cases/borne.html, ../../nl/praktijkvoorbeelden/noord/borne.html",
        "bottlenecks/together.html, ../../nl/knelpunten/samen.html",
        "pages/about.html, ../../nl/paginas/over.html",
        "search.html, ../nl/zoeken.html",
    })
    void theWayBackLeadsToTheSamePage(String page, String href) throws IOException {
        new TwoBooks().writeTo(folder);

        assertThat(twin(TwoBooks.site(TwoBooks.english(folder)), page)).isEqualTo(
                "<p class=\"twin\" lang=\"nl\"><a href=\"" + href + "\" hreflang=\"nl\">In het Nederlands</a></p>");
    }

    @Test
    void eachSwitchOfBothSitesLeadsToAPageThatStands() throws IOException {
        new TwoBooks().writeTo(folder);
        Site dutch = TwoBooks.site(TwoBooks.dutch(folder));
        Site english = TwoBooks.site(TwoBooks.english(folder));

        assertThat(lost(dutch, "nl", english)).isEmpty();
        assertThat(lost(english, "en", dutch)).isEmpty();
    }

    private static List<String> lost(Site site, String name, Site other) throws IOException {
        List<String> lost = new ArrayList<>();
        for (OutputFile file : site.files()) {
            String page = file.path().value();
            if (page.endsWith(".html")) {
                String href = twin(site, page).replaceAll("(?s).*? href=\"([^\"]+)\".*", "$1");
                Path there = Path.of(name).resolve(page).resolveSibling(href).normalize();
                if (!other.contains(SitePath.of(there.subpath(1, there.getNameCount()).toString().replace('\\', '/')))) {
                    lost.add(page + " -> " + href);
                }
            }
        }
        return lost;
    }

    @Test
    void searchEnginesAreToldInFullOnceTheBookSaysWhereItStands() throws IOException {
        String settings = "title: Boek\nlanguage: nl\nurl: https://www.voorbeeld.nl/boek/nl/\n"
                + "vertaling: {taal: en, boek: ../book, adres: ../en}\n";
        new TwoBooks().withDutch("book.yaml", settings).writeTo(folder);
        Site site = TwoBooks.site(TwoBooks.dutch(folder));

        assertThat(alternates(site, "praktijkvoorbeelden/index.html")).containsExactly(
                "nl https://www.voorbeeld.nl/boek/nl/praktijkvoorbeelden/", "en https://www.voorbeeld.nl/boek/en/cases/");
        assertThat(alternates(site, "praktijkvoorbeelden/aarle.html")).containsExactly(
                "nl https://www.voorbeeld.nl/boek/nl/praktijkvoorbeelden/aarle.html",
                "en https://www.voorbeeld.nl/boek/en/cases/aarle-east.html");
        // A page that was not translated has no other language.
        assertThat(alternates(site, "praktijkvoorbeelden/cuijk.html")).isEmpty();
    }

    @Test
    void withoutAnAddressNothingIsSaidToThem() throws IOException {
        new TwoBooks().writeTo(folder);

        assertThat(alternates(TwoBooks.site(TwoBooks.dutch(folder)), "index.html")).isEmpty();
    }

    @Test
    void aSiteAloneSuffices() throws IOException {
        String settings = "title: Boek\nlanguage: nl\nvertaling: {taal: en, adres: \"https://www.example.org/book\"}\n";
        new TwoBooks()
                .withDutch("book.yaml", settings)
                .withDutch("praktijkvoorbeelden/aarle.md", "---\ntitle: A\nnummer: 1\nvertaling: cases/aarle-east.md\n---\nTekst.\n")
                .withDutch("knelpunten/samen.md", "---\ntitle: Samen\n---\nTekst.\n")
                .writeTo(folder);
        LoadedBook book = TwoBooks.dutch(folder);
        Site site = TwoBooks.site(book);

        assertThat(twin(site, "praktijkvoorbeelden/aarle.html")).contains("\"https://www.example.org/book/cases/aarle-east.html\"");
        assertThat(twin(site, "matrix.html")).contains("\"https://www.example.org/book/matrix.html\"");
        assertThat(twin(site, "praktijkvoorbeelden/cuijk.html"))
                .contains("\"https://www.example.org/book/cases/index.html\"", "You go to: Cases");
        assertThat(twin(site, "knelpunten/samen.html"))
                .contains("\"https://www.example.org/book/index.html\"", "You go to: Book<");
    }

    @Test
    void aTranslationThatIsHardlyBegunIsOneAllTheSame() throws IOException {
        TestBook.dutch().with("book.yaml", "language: en\n").writeTo(folder.resolve("book"));
        TestBook.dutch()
                .with("book.yaml", "title: Boek\nlanguage: nl\nvertaling: {taal: en, boek: ../book, adres: ../en/}\n")
                .withCase(1, "een", "Tekst.\n")
                .writeTo(folder.resolve("boek"));

        assertThat(twin(TwoBooks.site(TwoBooks.dutch(folder)), "praktijkvoorbeelden/een.html"))
                .contains("\"../../en/index.html\"", "You go to: Book<");
    }

    @Test
    void whatChangesInTheTranslationChangesTheBook() {
        new TwoBooks().writeTo(folder);
        LoadedBook before = TwoBooks.dutch(folder);

        assertThat(TwoBooks.dutch(folder).isSameAs(before)).isTrue();
        new TwoBooks().withEnglish("cases/borne.md", "---\ntitle: Borne\nnumber: 2\n---\nText.\n").writeTo(folder);

        assertThat(TwoBooks.dutch(folder).isSameAs(before)).isFalse();
    }

    @Test
    void aBookWithoutTranslationHasNoTraceOfOne() throws IOException {
        for (OutputFile file : TestBook.dutch().withCase(1, "een", "Tekst.\n").site().files()) {
            String text = new String(file.bytes(), StandardCharsets.UTF_8);
            assertThat(text).as(file.path().value()).doesNotContain("hreflang", "\"twin\"", ".twin");
        }
    }

    private static String twin(Site site, String page) throws IOException {
        return SWITCH.matcher(text(site, page)).results().map(MatchResult::group).findFirst().orElse("none on " + page);
    }

    private static List<String> alternates(Site site, String page) throws IOException {
        return ALTERNATE.matcher(text(site, page)).results()
                .map(found -> found.group(1) + " " + found.group(2))
                .toList();
    }

    private static String text(Site site, String page) throws IOException {
        return new String(site.file(SitePath.of(page)).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }
}
