package nl.inspiratieboek.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.site.OutputFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One file of a small book has any text: the book is read or its mistakes have places, and no page of it runs anything. */
final class BookFuzzTest {

    /** What a page may have only from the theme. */
    private static final String ALIVE = "object, embed, iframe, frame, form[action], base, meta[http-equiv=refresh]";

    /** A block of data: a browser reads a script of this type as text and runs none of it. */
    private static final String DATA = "application/ld+json";

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final Set<String> HARMLESS = Set.of("", "http", "https", "mailto", "tel");

    @FuzzTest(maxDuration = "2m")
    void anyHeadOfACaseIsReadOrItsMistakesHavePlaces(byte[] bytes) {
        read("praktijkvoorbeelden/a.md", "---\n" + text(bytes) + "\n---\n## Knelpunten\n\n### Geen tijd {#tijd}\n\nTekst.\n");
    }

    @FuzzTest(maxDuration = "2m")
    void anyAttributesOfAHeadingAreReadOrTheirMistakesHavePlaces(byte[] bytes) {
        String attributes = text(bytes).replaceAll("[\\r\\n]", " ");
        read("praktijkvoorbeelden/a.md", "---\ntitle: A\n---\n## Knelpunten\n\n### Geen tijd {" + attributes + "}\n\nTekst.\n");
    }

    @FuzzTest(maxDuration = "2m")
    void anySettingsAreReadOrTheirMistakesHavePlaces(byte[] bytes) {
        read("book.yaml", "title: Proefboek\nlanguage: nl\n" + text(bytes) + "\n");
    }

    @FuzzTest(maxDuration = "2m")
    void anyBodyGivesPagesThatRunNothing(byte[] bytes) throws IOException {
        TestBook book = book("praktijkvoorbeelden/a.md", "---\ntitle: A\n---\n" + text(bytes) + "\n");
        LoadedBook loaded = book.load();
        placesHold(loaded.problems(), "praktijkvoorbeelden/a.md", Integer.MAX_VALUE);
        if (!loaded.isPublishable(false)) {
            return;
        }
        List<OutputFile> pages = book.site().files().stream()
                .filter(file -> file.path().toString().endsWith(".html"))
                .toList();
        assertThat(pages).isNotEmpty();
        for (OutputFile page : pages) {
            Document html = Jsoup.parse(new String(page.bytes(), StandardCharsets.UTF_8));
            assertThat(html.select(ALIVE)).as(page.path().toString()).isEmpty();
            for (Element element : html.getAllElements()) {
                runsNothing(element);
            }
        }
    }

    private static void runsNothing(Element element) {
        element.attributes().forEach(attribute -> {
            assertThat(attribute.getKey()).doesNotStartWith("on");
            if (Set.of("href", "src", "action", "formaction", "xlink:href").contains(attribute.getKey())) {
                assertThat(HARMLESS).as(element.outerHtml()).contains(scheme(attribute.getValue()));
            }
        });
        if (element.attr("type").equals(DATA)) {
            assertThat(element.attributes().size()).as(element.outerHtml()).isOne();
            assertThatCode(() -> JSON.readTree(element.data())).as(element.outerHtml()).doesNotThrowAnyException();
        } else if (element.tagName().equals("script")) {
            assertThat(element.attr("src")).as(element.outerHtml()).matches("(\\.\\./)*assets/[\\w.-]+");
        }
    }

    /** The scheme as a browser reads it: white space and control signs before and inside do not count. */
    private static String scheme(String address) {
        String plain = address.replaceAll("[\\p{Cntrl}\\s]", "");
        int colon = plain.indexOf(':');
        return colon < 0 || plain.substring(0, colon).matches(".*[/?#].*") ? "" : plain.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    private static void read(String path, String text) {
        int lines = text.split("\r\n|\r|\n", -1).length;
        placesHold(book(path, text).load().problems(), path, lines);
    }

    private static void placesHold(List<Problem> problems, String path, int lines) {
        for (Problem problem : problems) {
            assertThat(problem.place().line()).as(problem.toString()).isPositive();
            if (problem.place().toString().startsWith(path + ":")) {
                assertThat(problem.place().line()).as(problem.toString()).isLessThanOrEqualTo(lines);
            }
        }
    }

    private static TestBook book(String path, String text) {
        return TestBook.dutch().withTheme("knelpunten", "tijd").withCase(2, "b", "Tekst.\n").with(path, text);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
