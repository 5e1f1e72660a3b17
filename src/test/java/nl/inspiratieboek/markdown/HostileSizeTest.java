package nl.inspiratieboek.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.inspiratieboek.fixture.ProcessorTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to exhaust a parser: each gives a page or an error, soon, and never a stack overflow. */
class HostileSizeTest {

    private static final int MANY = 100_000;

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("quotes", "> ".repeat(MANY) + "x", true),
                Arguments.of("lists", "- ".repeat(MANY) + "x", true),
                Arguments.of("numbered lists", "1. ".repeat(MANY) + "x", true),
                Arguments.of("emphasis", "*a ".repeat(MANY) + "b*".repeat(MANY), true),
                Arguments.of("emphasis, two kinds", "*a **b ".repeat(MANY) + "c** d*".repeat(MANY), true),
                Arguments.of("images", "![".repeat(MANY) + "x" + "](y)".repeat(MANY), true),
                Arguments.of("raw tags", "<b>".repeat(MANY) + "x" + "</b>".repeat(MANY), true),
                Arguments.of("raw blocks", "<div>\n".repeat(MANY) + "x", true),
                Arguments.of("steps", steps(), true),
                Arguments.of("quoted footnotes", "[^a]: ".repeat(MANY) + "x", true),
                Arguments.of("brackets", "[".repeat(MANY) + "x" + "]".repeat(MANY), false),
                Arguments.of("open brackets", "[a](".repeat(MANY), false),
                Arguments.of("open images", "![a][".repeat(MANY), false),
                Arguments.of("open citations", "[@a; ".repeat(MANY), false),
                Arguments.of("a long citation that ends wrong", "[" + "@a; ".repeat(MANY) + "!]", false),
                Arguments.of("open code", IntStream.range(1, 2_000)
                        .mapToObj(n -> "e" + "`".repeat(n))
                        .collect(Collectors.joining()), false),
                Arguments.of("open tags", "<a ".repeat(MANY), false),
                Arguments.of("open tag values", "<a b='".repeat(MANY), false),
                Arguments.of("open comments", "x <!-- ".repeat(MANY), false),
                Arguments.of("open instructions", "x <?".repeat(MANY), false),
                Arguments.of("open declarations", "x <!A ".repeat(MANY), false),
                Arguments.of("open cdata", "x <![CDATA[".repeat(MANY), false),
                Arguments.of("raw block of open tags", "<div>" + "<a b=\"".repeat(MANY), false),
                Arguments.of("raw block of scripts", "<div>" + "<script>".repeat(MANY) + "</script", false),
                Arguments.of("raw block of closed scripts", "<div>" + "<script></script>".repeat(MANY), false),
                Arguments.of("raw block of open comments", "<div>" + "<!-".repeat(MANY), false),
                Arguments.of("raw attributes", "<b" + " a=1".repeat(MANY) + ">", false),
                Arguments.of("entities", "&lang;&#1234;&".repeat(MANY), false),
                Arguments.of("references", IntStream.range(0, 20_000)
                        .mapToObj(n -> "[r" + n + "]: u\n")
                        .collect(Collectors.joining()) + "[a][r1] ".repeat(20_000), false),
                Arguments.of("undefined references", "[a][b] ".repeat(30_000), false),
                Arguments.of("braces", "# " + "{".repeat(MANY) + "}".repeat(MANY), false),
                Arguments.of("braces and quotes", "# " + "{a=\"".repeat(MANY) + "}", false),
                Arguments.of("a paragraph of very many lines", "a\n".repeat(10 * MANY), false),
                Arguments.of("a paragraph of dashes", "-a\n".repeat(10 * MANY), false),
                Arguments.of("a paragraph of numbers", "a\n" + "2. a\n".repeat(5 * MANY), false),
                Arguments.of("marks between tags", "<div>\n" + "[@a b ".repeat(MANY) + "_a ".repeat(MANY) + "[a](b ".repeat(MANY), false),
                Arguments.of("headings between tags", "<div>\n" + "## a {#b c=d}\n".repeat(MANY), false),
                Arguments.of("headings as tags", "<div>" + "<h2>a".repeat(MANY), false),
                Arguments.of("pairs that never close", "==a m^2 H~2 ++b ".repeat(MANY), false),
                Arguments.of("wide headings", "a\n".repeat(MANY) + "===", false),
                Arguments.of("a wide table", "|a".repeat(5_000) + "\n" + "|-".repeat(5_000) + "\n" + "|\n|b\n".repeat(100),
                        false),
                Arguments.of("bars", "|".repeat(MANY) + "\n" + "|-".repeat(MANY), false),
                Arguments.of("footnotes", IntStream.range(0, 20_000)
                        .mapToObj(n -> "[^" + n + "] ")
                        .collect(Collectors.joining()) + "\n\n" + IntStream.range(0, 20_000)
                        .mapToObj(n -> "[^" + n + "]: x\n")
                        .collect(Collectors.joining()), false),
                Arguments.of("tildes", "~~a ".repeat(MANY), true),
                Arguments.of("stars between words", "a**b".repeat(MANY), true),
                Arguments.of("paragraphs of marks", ("*a **b ".repeat(490) + "c** d*".repeat(490) + "\n\n").repeat(50), true),
                Arguments.of("headings without space", "##a\n".repeat(MANY), false),
                Arguments.of("links with spaces", "[a](b c ".repeat(MANY), false),
                Arguments.of("brackets and parentheses apart", "[a] (b ".repeat(MANY), false),
                Arguments.of("brackets in brackets apart", "[[a ".repeat(MANY) + "]] (b.md)".repeat(MANY), false),
                Arguments.of("swapped brackets", "(a)[b.md]".repeat(MANY), false),
                Arguments.of("open braces", "{#a ".repeat(MANY), false),
                Arguments.of("open template tags", "{{ ".repeat(MANY), false),
                Arguments.of("marked words", "==a ".repeat(MANY), false),
                Arguments.of("rows of no table", "| a | b |\n".repeat(MANY), false),
                Arguments.of("bars in code in a table", "|a|\n|-|\n|`" + "|".repeat(MANY) + "`", false),
                Arguments.of("items without space", "-a\n\n".repeat(MANY), false),
                Arguments.of("conflicts", "<<<<<<< a\n=======\n>>>>>>> b\n".repeat(MANY), false),
                Arguments.of("marks in a block of HTML", "<div>\n" + "[a](b ".repeat(MANY), false),
                Arguments.of("bare addresses", "www.a.nl:".repeat(MANY), false),
                Arguments.of("ats", "a@".repeat(MANY), false),
                Arguments.of("keys", "@a [p. 1] ".repeat(MANY), false),
                Arguments.of("keys in nested brackets", "[".repeat(MANY) + "@a".repeat(1) + "]".repeat(MANY), false),
                Arguments.of("keys in open brackets", "[x @a ".repeat(MANY), false),
                Arguments.of("keys in closed brackets", "[x @a] ".repeat(MANY), false),
                Arguments.of("a long key", "@" + "a-".repeat(MANY * 10), false),
                Arguments.of("open braces of keys", "@{a ".repeat(MANY) + "@{" + "a".repeat(MANY), false),
                Arguments.of("minus signs", "-@- ".repeat(MANY), false),
                Arguments.of("keys and braces", "[@a{".repeat(MANY) + "]", false),
                Arguments.of("call-outs", "> [!NOTE]\n\n".repeat(MANY), false),
                Arguments.of("call-outs in each other", "> ".repeat(MANY) + "[!NOTE]\n", true),
                Arguments.of("admonitions", "!!! note\n".repeat(MANY), false),
                Arguments.of("admonitions in each other", IntStream.range(0, 400)
                        .mapToObj(n -> "    ".repeat(n) + "!!! note\n")
                        .collect(Collectors.joining()), true),
                Arguments.of("a long admonition", "!!! note " + "inline ".repeat(MANY), false),
                Arguments.of("definitions", "a\n" + ": b\n".repeat(MANY), false),
                Arguments.of("terms and definitions", "a\n\n: b\n\n".repeat(MANY), false),
                Arguments.of("terms without blank lines", "a\n: b\n".repeat(MANY), false),
                Arguments.of("colons below a paragraph", "a\n".repeat(9) + ": b\n".repeat(MANY), false),
                Arguments.of("definitions in each other", IntStream.range(0, 400)
                        .mapToObj(n -> "    ".repeat(n) + (n == 0 ? "a\n: a\n" : ": a\n"))
                        .collect(Collectors.joining()), true),
                Arguments.of("one long line", "woord ".repeat(MANY * 10), false),
                Arguments.of("one long word", "w".repeat(10_000_000), false));
    }

    private static String steps() {
        return IntStream.range(0, 400).mapToObj(n -> "  ".repeat(n) + "- a\n").collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void aHostileTextGivesAPageOrAnErrorSoon(String name, String text, boolean tooDeep) {
        String html = ProcessorTime.atMost(Duration.ofSeconds(60), () -> {
            Prose body = Markdown.document(text).body();
            body.plainText();
            body.links();
            return body.render(PlainRendering.PLAIN).markup();
        });

        assertThat(html.length()).isLessThan(40 * text.length() + 1_000_000);
        if (tooDeep) {
            assertThat(Markdown.problems(text))
                    .anyMatch(problem -> problem.startsWith("nesting-too-deep@") || problem.startsWith("too-many-marks@"));
        } else {
            assertThat(Markdown.problems(text)).noneMatch(problem -> problem.startsWith("nesting-too-deep@"));
        }
    }

    @Test
    void nestingAsDeepAsAllowedIsNoProblem() {
        assertThat(Markdown.problems("> ".repeat(100) + "x")).isEmpty();
        assertThat(Markdown.problems("> ".repeat(101) + "x")).containsExactly("nesting-too-deep@1:201+1 100");
    }

    @Test
    void tableCellsAreCountedBeforeTheyAreMade() {
        String text = "a\n\n" + "|a".repeat(2_000) + "\n" + "|-".repeat(2_000) + "\n" + "|b\n".repeat(200);

        assertThat(Markdown.problems(text)).hasSize(1).first().asString().startsWith("too-many-cells@");
    }

    @Test
    void headingsAreCounted() {
        assertThat(Markdown.problems("# a\n".repeat(MANY))).containsExactly("too-many-headings@5001:3+1 5000");
    }
}
