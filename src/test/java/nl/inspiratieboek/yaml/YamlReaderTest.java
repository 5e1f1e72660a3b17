package nl.inspiratieboek.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inspiratieboek.fixture.ProcessorTime;
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
        "`a: “Titel: iets”`                   | yaml-smart-quotes@1:4+13 “",
        "`a: ‘Wat telt: samen’`               | yaml-smart-quotes@1:4+17 ‘",
        "`a: [“b, c”, d]`                     | yaml-smart-quotes@1:5+2 “",
        "`a: “Samen”`                         | yaml-quotes-shown@1:4+7 “",
        "` a: x\nb: y\nc: z`                 | yaml-indentation@1:2+4",
        "`  a: x\n  b: y\nc: z`              | yaml-indentation@3:1+4",
        "`a:\n   b: 1\n  c: 2\n  d: 3`        | yaml-indentation@2:4+4",
        "`a:\n  b: 1\n   c: 2\n  d: 3`        | yaml-indentation@3:4+4",
        "`a:\n- b\n - c`                     | yaml-indentation@3:2+3",
        "`a:\n  - b\n    - c\n  - d`         | yaml-indentation@3:5+3",
        "`a: b\n  - c`                       | yaml-indentation@2:3+3",
        "`a: |\ntekst\nb: 1`                 | yaml-indentation@2:1+5",
        "`a:\n  - b\n  -c`                   | yaml-list-space@3:3+2",
        "`a:\n  -b\n  -c\nd: 1`              | yaml-list-space@2:3+2",
        "`a: \"x\nb: \"y\"\nc: 1`            | yaml-unclosed-quote@1:4+2 \"",
        "`a: \"x\nb: 1\nc: \"`               | yaml-unclosed-quote@1:4+2 \"",
        "`a: 'x\"\nb: 1`                     | yaml-unclosed-quote@1:4+3 '",
        "`a:\n  b: \"x\n  c: y\nd: \"z\"`     | yaml-unclosed-quote@2:6+2 \"",
        "`a: [b, [c, d]\ne: 1`               | yaml-unclosed-bracket@1:4+1 [",
        "`a: {b: [c, d}\ne: 1`               | yaml-unclosed-bracket@1:8+1 [",
        "`a: {`                              | yaml-unclosed-bracket@1:4+1 {",
        "`a:x`                               | yaml-colon-space@1:3+1",
        "`a:x\nb: 1`                         | yaml-colon-space@1:3+1",
        "`a: 1\nb:2\nc: 3`                   | yaml-colon-space@2:3+1",
        "`a: {b:3, c: 4}`                    | yaml-colon-space@1:5+3",
        "`a: {b: 3 c: 4}`                    | yaml-colon-in-value@1:8+6",
        "`a: {b: wat telt: samen, c: 4}`     | yaml-colon-in-value@1:8+15",
        "`a:\u00A0x\nb: 1`                  | yaml-space@1:3+1",
        "`a: 1\n\u00A0b: 2`                 | yaml-space@2:1+1",
        "`a:\tx`                             | yaml-tab@1:3+1",
        "`a: Wijk #3\nb: 1`                  | yaml-comment-cuts@1:9+2 #3",
        "`a: #Samen`                         | yaml-comment-cuts@1:4+6 #Samen",
        "`a: Wijk # 3`                       | yaml-comment-cuts@1:9+3 # 3",
        "`a: een #twee\n  drie\nb: 1`        | yaml-comment-cuts@1:8+5 #twee",
        "`a: [b, c #3]\nd: 1`                | yaml-comment-cuts@1:10+3 #3]",
        "`a: [b, #c\n d]`                    | yaml-comment-cuts@1:8+2 #c",
        "`a: >5`                             | yaml-special-start@1:4+2 >",
        "`a: **x**`                          | yaml-special-start@1:4+5 *",
        "`a: }`                              | yaml-special-start@1:4+1 }",
        "`a: \"b\" : c`                       | yaml-text-after-value@1:8+3",
        "`a = x\nb: 1`                       | yaml-key-expected@1:1+5",
        "`a： x\nb: 1`                       | yaml-key-expected@1:1+4",
    })
    void mistakesAreReportedWhereTheAuthorMustType(String text, String problem) {
        assertThat(problems(text.replace("\\n", "\n").replace("\\t", "\t").replace("\\u00A0", "\u00A0"))).containsExactly(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "a: 1 # opmerking", "a: 1 ## opmerking", "# a: 1\nb: 2", "a: C# en F#", "a: https://x.nl/b#c", "a : 1", "a: [b, c,]",
        "a: 'x' #3", "a: >-\n  Zie #3 en b:c\n  - streepje", "a: \"Een.\n\n  Twee: ja.\"", "a: “x” y", "a: “x” en “y”",
        "a:\n  - -5\n  - b", "a: -5", "a: [b, # eerste\n c]", "a: yes\nb: no", "a: 12:30", "? a\n: b", "a: een\n  twee"
    })
    void whatIsFineDrawsNoMessage(String text) {
        assertThat(problems(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"t\u0007i: x", "ti: x\u0000", "\u200Bti: x", "ti\u202E: x", "\u0007\nti: x", "a: 1\n\u0001\nti: x"})
    void aLetterThatNobodySeesIsReportedWithItsFileAndNotAsAMistakeInTheForm(String text) {
        assertThat(problems(text)).isEmpty();
        assertThat(read(text).value().orElseThrow().entries()).extracting(YamlEntry::key).isSubsetOf("ti", "a");
    }

    @Test
    void whatWasCutOffIsKnownNotToBeWhole() {
        YamlMap map = read("a: {x: 1}\nb:\n  c: {y: 2}\n  d: \"open\n").value().orElseThrow();

        assertThat(map.whole()).isFalse();
        assertThat(map.get("a").flatMap(YamlValue::asMap).orElseThrow().whole()).isTrue();
        YamlMap cut = map.get("b").flatMap(YamlValue::asMap).orElseThrow();
        assertThat(cut.whole()).isFalse();
        assertThat(cut.get("c").flatMap(YamlValue::asMap).orElseThrow().whole()).isTrue();
        assertThat(read("a: \"x\nb: 1\nc: \"").value().orElseThrow().whole()).isFalse();
        assertThat(read("a: 1\na: 2").value().orElseThrow().whole()).isTrue();
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

        List<String> found = ProcessorTime.atMost(Duration.ofSeconds(30), () -> List.of(
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
