package nl.inspiratieboek.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8TextTest {

    @ParameterizedTest
    @CsvSource({"windows-1252, Windows-1252", "IBM850, IBM850", "x-MacRoman, MacRoman"})
    void aTextOfAnOldCharsetIsAnErrorAtItsFirstBadByteThatNamesTheCharset(String charset, String name) {
        byte[] bytes = "# Kop\n\nIdeeën zijn één stap, coördinatie twee: reële cafés.".getBytes(Charset.forName(charset));

        assertThat(problems(bytes)).containsExactly("not-utf8@3:5 " + name);
        assertThat(decode(bytes).value()).isEmpty();
    }

    @Test
    void otherEncodingsAndOtherFilesAreNamed() {
        assertThat(problems("tekst met zin".getBytes(StandardCharsets.UTF_16))).containsExactly("not-utf8@1:1 UTF-16");
        assertThat(problems("tekst met zin".getBytes(StandardCharsets.UTF_16LE))).containsExactly("not-utf8@1:1 UTF-16");
        assertThat(problems(bytes('a', 0xED, 0xA0, 0x80))).containsExactly("not-utf8@1:2 CESU-8");
        assertThat(problems(bytes(0xFF, 0xD8, 0xFF, 0xE0))).containsExactly("not-text@1:1 JPEG");
        assertThat(problems(bytes(0x89, 'P', 'N', 'G', 13, 10))).containsExactly("not-text@1:1 PNG");
        assertThat(problems(bytes('a', 0xC3))).hasSize(1);
        assertThat(problems(bytes('a', 0xC0, 0x80))).hasSize(1);
        assertThat(problems(bytes(0xF4, 0x90, 0x80, 0x80))).hasSize(1);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        Checked<Optional<SourceFile>> checked = decode("\uFEFFé\u0000".getBytes(StandardCharsets.UTF_8));

        assertThat(checked.value().orElseThrow().text()).isEqualTo("é\u0000");
        assertThat(problems("\uFEFFé\u0000".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("control-character@1:2 U+0000");
    }

    @ParameterizedTest
    @CsvSource({
        "0000, control-character", "001B, control-character", "007F, control-character", "0085, control-character",
        "000C, control-character", "FFFE, control-character", "202E, bidi-control", "2067, bidi-control",
        "200F, bidi-control", "061C, bidi-control", "200B, zero-width-character", "FEFF, zero-width-character",
        "2060, zero-width-character", "200D, zero-width-character", "E0041, zero-width-character",
        "FFFD, replacement-character"
    })
    void aCharacterThatNobodySeesIsAnErrorAtItsPlace(String number, String code) {
        String text = "a\nb" + Character.toString(Integer.parseInt(number, 16)) + "c";

        assertThat(problems(text.getBytes(StandardCharsets.UTF_8))).hasSize(1).first().asString().startsWith(code + "@2:2");
    }

    @Test
    void ordinaryTextOfEveryKindIsFine() {
        String text = "tab\tregel\r\n\u00A0\u00AD\u2028 👩\u200D👧 🏴\uDB40\uDC67\uDB40\uDC7F ✔\uFE0F نمی\u200Cخواهم क्\u200Dष";

        assertThat(problems(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void aFileFullOfThemIsReportedInShort() {
        assertThat(problems("\u202E".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)))
                .hasSize(101)
                .last().asString().isEqualTo("more-errors@1:101 999900 bidi-control");
    }

    @Test
    void lettersWithoutWidthAreLeftOutAndSaidOnceWhilePlacesStillCountThem() {
        SourceFile file = decode("a\u200Bb\u200B\uFEFFc\n\u200Bd\u2060\u0000\u200Be\n\u200B".getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();

        assertThat(file.text()).isEqualTo("abc\nd\u0000e\n");
        assertThat(problems(file.typed().getBytes(StandardCharsets.UTF_8)))
                .containsExactlyInAnyOrder("control-character@2:4 U+0000", "zero-width-character@1:2 7");
        assertThat(file.lines().place(file.path(), 1, 3)).isEqualTo(new Place("x.md", 1, 3, 4));
        assertThat(file.lines().place(file.path(), 4, 5)).isEqualTo(new Place("x.md", 2, 2, 1));
        assertThat(file.lines().place(file.path(), 6, 7)).isEqualTo(new Place("x.md", 2, 6, 1));
        assertThat(problems("\u200B".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)))
                .containsExactly("zero-width-character@1:1 1000000");
    }

    @Test
    void lettersWithoutWidthInKeysAndAnchorsAreErrors() {
        assertThat(problems("---\nti\u200Btle: a\u200Bb\n---\n## Kop {#a\u200Bb}\n\n- x\u200By: {z\u200B}\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactlyInAnyOrder(
                        "zero-width-in-name@2:3 U+200B", "zero-width-in-name@4:11 U+200B", "zero-width-character@2:10 3");
    }

    private static Checked<Optional<SourceFile>> decode(byte[] bytes) {
        return Utf8Text.decode(SourcePath.of("x.md"), bytes, Limits.defaults());
    }

    private static List<String> problems(byte[] bytes) {
        return decode(bytes).problems().stream()
                .map(problem -> problem.code().id() + "@" + problem.place().line() + ":"
                        + problem.place().column()
                        + (problem.arguments().isEmpty() ? "" : " " + String.join(" ", problem.arguments())))
                .toList();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
