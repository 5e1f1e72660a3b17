package nl.inspiratieboek.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Nothing that an author types disappears: it is on the page, or there is a problem at its line. The seed is fixed. */
class EveryWordPropertyTest {

    private static final long SEED = Long.getLong("words.seed", 20261126L);
    private static final int ROUNDS = Integer.getInteger("words.rounds", 1_000);
    private static final Map<String, String> SOURCES = Map.of("a", "Pub A", "b", "Pub B");
    private static final Pattern WORD = Pattern.compile("w\\d+q");

    @Test
    void everyWordOfADocumentIsOnItsPageOrNamedInAProblem() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            String text = RandomDocument.of(random);
            Prose body = Markdown.document(text).withPublishers(SOURCES).body();

            Set<String> seen = words(body.render(PlainRendering.PLAIN));

            assertThat(lost(text, seen)).as("seed " + SEED + ", round " + round + ":\n" + text).isEmpty();
        }
    }

    @Test
    void everyWordOfASectionWhoseHeadingIsPrintedApartIsThereToo() {
        Random random = new Random(SEED + 1);
        for (int round = 0; round < ROUNDS; round++) {
            String text = RandomDocument.of(random);
            Set<String> seen = new HashSet<>();
            for (Section section : Markdown.document(text).withPublishers(SOURCES).sections(3)) {
                if (section.heading().isEmpty()) {
                    seen.addAll(words(section.whole().render(PlainRendering.PLAIN)));
                } else {
                    TitledHtml shown = section.whole().renderTitled(PlainRendering.PLAIN, Optional.of("#thuis"));
                    assertThat(Jsoup.parseBodyFragment(shown.title().markup()).select("a a")).isEmpty();
                    assertThat(nested(shown.title().markup())).as(text).isFalse();
                    seen.addAll(words(shown.title()));
                    seen.addAll(words(shown.text()));
                }
            }

            assertThat(lost(text, seen)).as("seed " + (SEED + 1) + ", round " + round + ":\n" + text).isEmpty();
        }
    }

    @Test
    void everyWordThatIsFoundByReadingIsInThePlainTextButForCitationsAndWhatOnlyTheFormatTells() {
        Random random = new Random(SEED + 2);
        for (int round = 0; round < ROUNDS; round++) {
            String text = RandomDocument.of(random);
            Prose body = Markdown.document(text).withPublishers(SOURCES).body();
            Element page = Jsoup.parseBodyFragment(body.render(PlainRendering.PLAIN).markup()).body();
            page.select(".citation, figcaption").remove();

            Set<String> expected = found(page.text());

            expected.removeAll(found(body.plainText()));
            assertThat(expected).as("seed " + (SEED + 2) + ", round " + round + ":\n" + text).isEmpty();
        }
    }

    /** Whether a link opens in a link; a parser of HTML would mend that before it can be seen. */
    private static boolean nested(String markup) {
        int depth = 0;
        Matcher tag = Pattern.compile("<(/?)a[ >]").matcher(markup);
        while (tag.find()) {
            depth += tag.group(1).isEmpty() ? 1 : -1;
            if (depth > 1) {
                return true;
            }
        }
        return false;
    }

    private static List<String> lost(String text, Set<String> seen) {
        Set<Integer> lines = Markdown.read(text).problems().stream()
                .map(problem -> problem.place().line())
                .collect(Collectors.toSet());
        String[] typed = text.split("\n");
        Set<String> lost = new HashSet<>();
        for (int i = 0; i < typed.length; i++) {
            if (!lines.contains(i + 1)) {
                lost.addAll(found(typed[i]));
            }
        }
        lost.removeAll(seen);
        return List.copyOf(lost);
    }

    /** What a reader meets: the text, and what stands for a picture or explains an abbreviation or a link. */
    private static Set<String> words(Html html) {
        Element page = Jsoup.parseBodyFragment(html.markup()).body();
        Set<String> words = found(page.text());
        page.select("[alt], [title]").forEach(element -> {
            words.addAll(found(element.attr("alt")));
            words.addAll(found(element.attr("title")));
        });
        return words;
    }

    private static Set<String> found(String text) {
        return WORD.matcher(text).results().map(result -> result.group()).collect(Collectors.toCollection(HashSet::new));
    }
}
