package nl.inspiratieboek.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "no", "Yes", "1.10", "012", "0x1F", "2024-01", "2024-02-30", "12:30", "1e3", ".5", "1_000", "null!", "NaN",
        "constructor", "__proto__", "a:b", "https://x.nl/a#b", "5 > 3", "a, b", "x - y", "€ 5"
    })
    void aPlainValueStaysAsTyped(String typed) {
        YamlScalar scalar = scalar("k: " + typed + "\n");

        assertThat(scalar.text()).isEqualTo(typed);
        assertThat(scalar.quoted()).isFalse();
        assertThat(scalar.isEmpty()).isFalse();
        assertThat(scalar.place().toString()).isEqualTo("x.yaml:1:4");
        assertThat(scalar.place().length()).isEqualTo(typed.length());
    }

    @Test
    void nothingAndTheSignsForNothingAreEmptyUnlessQuoted() {
        assertThat(scalar("k:\n").isEmpty()).isTrue();
        assertThat(scalar("k: ~\n").isEmpty()).isTrue();
        assertThat(scalar("k: null\n").isEmpty()).isTrue();
        assertThat(scalar("k: \"\"\n").isEmpty()).isFalse();
        assertThat(scalar("k: '~'\n").isEmpty()).isFalse();
        assertThat(scalar("k:\n").place().toString()).isEqualTo("x.yaml:1:3");
    }

    @Test
    void valuesHavePlacesInLinesOfTheFileAndCharactersOfTheLine() {
        String text = "---\r\ntítel: 😀 \"a\"\r\nlijst:\r\n  - {a: één, b: [x, 'y']}\r\n---\r\nkey: [\r\n";
        SourceFile file = new SourceFile(SourcePath.of("x.md"), text);

        Checked<Optional<YamlMap>> checked = YamlReader.within(Limits.defaults()).read(file, 5, text.indexOf("---", 5));

        assertThat(checked.problems()).isEmpty();
        YamlMap map = checked.value().orElseThrow();
        assertThat(map.place().toString()).isEqualTo("x.md:2:1");
        YamlMap inner = map.get("lijst").flatMap(YamlValue::asList).orElseThrow().values().get(0).asMap().orElseThrow();
        assertThat(inner.entries().get(1).keyPlace().toString()).isEqualTo("x.md:4:14");
        YamlScalar last = inner.get("b").flatMap(YamlValue::asList).orElseThrow().values().get(1).asScalar().orElseThrow();
        assertThat(last.text()).isEqualTo("y");
        assertThat(last.quoted()).isTrue();
        assertThat(last.place().toString()).isEqualTo("x.md:4:21");
        assertThat(map.get("títel").flatMap(YamlValue::asScalar).orElseThrow().place().length()).isEqualTo(5);
    }

    @Test
    void nothingButCommentsIsNoMapAndNoProblem() {
        assertThat(read("# niets\n\n").problems()).isEmpty();
        assertThat(read("# niets\n\n").value()).isEmpty();
        assertThat(read("").problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`title: Foo: bar`                    | yaml-colon-in-value@1:8+8",
        "`a: x\\nsummary: een: twee: drie\\nb: y` | yaml-colon-in-value@2:10+15",
        "`lijst:\\n  - naam: Foo: bar`         | yaml-colon-in-value@2:11+8",
        "`a: x\\n\\tb: y`                      | yaml-tab@2:1+1",
        "`a:\\n\\tb: y`                        | yaml-tab@2:1+1",
        "`a: 1\\nb: 2\\na: 3`                  | yaml-duplicate-key@3:1+1 a 1",
        "`m: {a: 1, a: 2}`                    | yaml-duplicate-key@1:11+1 a 1",
        "`\"a\": 1\\na: 2`                    | yaml-duplicate-key@2:1+1 a 1",
        "`- a\\n- b`                          | yaml-not-a-map@1:1+3",
        "`zomaar tekst`                       | yaml-not-a-map@1:1+12",
        "`a: 1\\nzomaar\\nb: 2`                | yaml-key-expected@2:1+6",
        "`a: *x`                              | yaml-not-allowed@1:4+2 *x",
        "`a: &x 1`                            | yaml-not-allowed@1:4+4 &x",
        "`a: !!java.net.URL [x]`              | yaml-not-allowed@1:4+16 !!java.net.URL",
        "`a: \"open\\nb: 2`                   | yaml-unclosed-quote@1:4+5 \"",
        "`a: 'open\\nb: 2`                    | yaml-unclosed-quote@1:4+5 '",
        "`a: 'it's'`                          | yaml-text-after-value@1:8+2",
        "`a: \"x\" y`                         | yaml-text-after-value@1:8+1",
        "`a: [x] y`                           | yaml-text-after-value@1:8+1",
        "`a: [x, y\\nb: 2`                    | yaml-unclosed-bracket@1:4+1 [",
        "`a: {x: 1\\nb: 2`                    | yaml-unclosed-bracket@1:4+1 {",
        "`a: @x`                              | yaml-special-start@1:4+2 @",
        "`a: %x`                              | yaml-special-start@1:4+2 %",
        "`a: - x`                             | yaml-special-start@1:4+3 -",
        "`a: > 5 jaar`                        | yaml-special-start@1:4+8 >",
        "`a: \"c:\\q\"`                       | yaml-escape@1:7+2 \\q",
        "`a: \"\\u202E\"`                     | bidi-control@1:4+8 U+202E",
        "`a: 1\\n  b: 2`                      | yaml-indentation@2:3+4",
        "`a:\\n    b: 1\\n  c: 2`              | yaml-indentation@3:3+4",
        "`a: 1\\n---\\nb: 2`                   | yaml-second-document@2:1+3",
        "`[a, b]: 1`                          | yaml-key-not-text@1:1+1",
    })
    void mistakesAreReportedWhereTheAuthorMustType(String text, String problem) {
        assertThat(problems(text.replace("\\n", "\n").replace("\\t", "\t"))).containsExactly(problem);
    }

    @Test
    void aBlockOfTextNeedsItsTextOnTheNextLine() {
        assertThat(problems("a: |x")).containsExactly("yaml-special-start@1:4+2 |");
    }

    @Test
    void whatStandsBeforeAMistakeIsStillRead() {
        YamlMap map = read("title: Titel\nlijst: [a, b\n").value().orElseThrow();

        assertThat(map.get("title").flatMap(YamlValue::asScalar).orElseThrow().text()).isEqualTo("Titel");
    }

    @Test
    void nothingGrowsBeyondTheText() {
        String laughs = "a: &a [x,x,x,x,x,x,x,x,x]\n" + IntStream.range(1, 30)
                .mapToObj(n -> "b" + n + ": &b" + n + " [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n")
                .collect(Collectors.joining());

        List<String> found = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> List.of(
                first(laughs),
                first("a: &a [*a]\n"),
                first("a: " + "[".repeat(100_000)),
                first("a: " + "{a: ".repeat(100_000)),
                first(IntStream.range(0, 2_000).mapToObj(n -> " ".repeat(n) + "a:\n").collect(Collectors.joining())),
                first("- ".repeat(100_000) + "x"),
                first("? ".repeat(100_000) + "x"),
                first("a: " + "9".repeat(1_000_000)),
                first("a: [" + "x,".repeat(300_000) + "]"),
                first("\"" + "a".repeat(1_000_000))));

        assertThat(found).containsExactly(
                "yaml-not-allowed", "yaml-not-allowed", "yaml-too-deep", "yaml-too-deep", "yaml-too-deep",
                "yaml-too-deep", "yaml-too-deep", "yaml-text-too-long", "yaml-too-many-values", "yaml-unclosed-quote");
    }

    @Test
    void noTextMakesTheReaderThrow() {
        long seed = 20261123L;
        Random random = new Random(seed);
        String[] parts = {"a", ":", ": ", "\n", " ", "\t", "-", "- ", "[", "]", "{", "}", ",", "\"", "'", "&", "*", "!", "|",
            ">", "%", "@", "#", "?", "\\", "\\x", "---", "...", "é", "😀", "\r", "<<", "~", "0"};
        for (int round = 0; round < 5_000; round++) {
            String text = IntStream.range(0, random.nextInt(14))
                    .mapToObj(n -> parts[random.nextInt(parts.length)])
                    .collect(Collectors.joining());

            assertThat(read(text)).as("seed %s, round %s: %s", seed, round, text).isNotNull();
        }
    }

    private static Checked<Optional<YamlMap>> read(String text) {
        return YamlReader.within(Limits.defaults()).readWhole(new SourceFile(SourcePath.of("x.yaml"), text));
    }

    private static YamlScalar scalar(String text) {
        return read(text).value().flatMap(map -> map.get("k")).flatMap(YamlValue::asScalar).orElseThrow();
    }

    private static String first(String text) {
        return read(text).problems().get(0).code().id();
    }

    private static List<String> problems(String text) {
        return read(text).problems().stream()
                .map(problem -> problem.code().id() + "@" + problem.place().line() + ":"
                        + problem.place().column() + "+" + problem.place().length()
                        + (problem.arguments().isEmpty() ? "" : " " + String.join(" ", problem.arguments())))
                .toList();
    }
}
