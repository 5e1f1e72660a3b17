package nl.inspiratieboek.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inspiratieboek.problem.Problem;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What holds for every text, tried on random ones; the seed is fixed and named in a failure. */
class MarkdownPropertyTest {

    private static final long SEED = 20261123L;

    private static final String[] PARTS = {
        "woord", "één", "😀", " ", "  ", "    ", "\t", "\n", "\n\n", "\r\n", "\r", "# ", "## ", "{#a", "}", " {#b k=v}", "=",
        "---\n", "- ", "1. ", "> ", "*", "**", "_", "~~", "`", "```\n", "[", "]", "](x.md)", "](", "(", ")", "![", "[^1]",
        "[^1]: ", "[@a; @b]", "[@", "@", "[r]: u\n", "<b>", "</b>", "<a href=\"x\">", "<script>", "<!--", "-->", "<div>\n",
        "</div>", "<", ">", "&", "&amp;", "&#0;", "&nbsp;", "&NotEqualTilde;", "\\", "\\|", "|", "|a|b|\n|-|-|\n", "- [x] ",
        "www.x.nl", "https://x.nl/a?b=c", "a@b.nl", "\"", "'", "\u00A0", ":", "javascript:", "{{x}}", "<https://x.nl>"
    };

    @Test
    void everyTextGivesAPageWithPlacesInsideTheText() {
        Random random = new Random(SEED);
        for (int round = 0; round < 5_000; round++) {
            String text = text(random);
            String name = "seed " + SEED + ", round " + round + ":\n" + text;
            try {
                MarkdownDocument document = Markdown.document(text);
                Prose body = document.body();
                String html = body.render(PlainRendering.PLAIN).markup();
                assertThat(html).as(name).doesNotContain("<script", "href=\"javascript");
                assertThat(body.render(PlainRendering.PLAIN).markup()).as(name).isEqualTo(html);
                assertThat(document.headings().stream().map(Heading::anchor)).as(name).doesNotHaveDuplicates();
                int lines = text.split("\r\n|\r|\n", -1).length;
                for (Problem problem : Markdown.read(text).problems()) {
                    assertThat(problem.place().line()).as(name).isLessThanOrEqualTo(lines);
                }
            } catch (RuntimeException thrown) {
                throw new AssertionError(name, thrown);
            }
        }
    }

    @Test
    void renderingKeepsEveryWord() {
        Random random = new Random(SEED);
        for (int round = 0; round < 3_000; round++) {
            String around = text(random).replaceAll("[<\\[\\]`&~]", "").replace("---", "");
            String text = "x\n\n" + around + "\n\nkenwoord" + round + "\n";

            String seen = Jsoup.parseBodyFragment(Markdown.html(text)).text();

            assertThat(seen).as("seed " + SEED + ":\n" + text).contains("kenwoord" + round);
            assertThat(count(seen)).as("seed " + SEED + ":\n" + text).isEqualTo(count(around));
        }
    }

    /** Words in an address or title are not shown, so those parts are not among what is counted. */
    private static int count(String text) {
        return text.split("woord", -1).length - (text.contains("kenwoord") ? 2 : 1);
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(16))
                .mapToObj(n -> PARTS[random.nextInt(PARTS.length)])
                .collect(Collectors.joining());
    }
}
