package nl.inspiratieboek.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.inspiratieboek.markdown.LinkTarget.External;
import nl.inspiratieboek.markdown.LinkTarget.Impossible;
import nl.inspiratieboek.markdown.LinkTarget.Inside;
import nl.inspiratieboek.markdown.LinkTarget.Reason;
import nl.inspiratieboek.source.SourcePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTargetTest {

    private static LinkTarget target(String destination) {
        return LinkTarget.of(SourcePath.of("zaken/west/a.md"), destination);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "b.md | zaken/west/b.md | ",
                " ./b.MD | zaken/west/b.md | ",
                "../oost/%C3%A9%C3%A9n%20+.md#de%20plek | zaken/oost/één +.md | de plek",
                "b.md?x=1#y | zaken/west/b.md | y",
                "#y | zaken/west/a.md | y",
                "# | zaken/west/a.md | ",
                "?x=1 | zaken/west/a.md | ",
                "b.md# | zaken/west/b.md | ",
                "../../media/x.png | media/x.png | ",
                ".. | zaken | ",
                "a/b:c.md | zaken/west/a/b:c.md | "
            })
    void aFileOfTheBook(String destination, String path, String anchor) {
        assertThat(target(destination)).isEqualTo(new Inside(SourcePath.of(path), Optional.ofNullable(anchor)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://voorbeeld.nl/a b", "HTTP://voorbeeld.nl", "mailto:a@b.nl", "Tel:+31201234567"})
    void anAddressOutsideTheBook(String destination) {
        assertThat(target(" " + destination + "\t")).isEqualTo(new External(destination));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'' | EMPTY", "/a.md | ABSOLUTE", "//voorbeeld.nl | ABSOLUTE", "\\server | ABSOLUTE", "javascript:alert(1) | SCHEME",
                "java script:alert(1) | SCHEME", ":x | SCHEME", "file:///etc | SCHEME", "https:voorbeeld.nl | SCHEME",
                "https:/voorbeeld.nl | SCHEME", "../../../x.md | OUTSIDE", "50%.md | ENCODING", "b.md#50%zz | ENCODING"
            })
    void whatCannotBeFollowed(String destination, Reason reason) {
        assertThat(target(destination.replace("''", ""))).isEqualTo(new Impossible(reason));
    }

    @Test
    void aBrowserLeavesControlsOutBeforeItReadsAScheme() {
        assertThat(Scheme.isSafe("java\tscript:x")).isFalse();
        assertThat(Scheme.isSafe("\u0001javascript:x")).isFalse();
        assertThat(Scheme.isSafe("/\\evil.example")).isFalse();
        assertThat(Scheme.isSafe("a/b:c")).isTrue();
    }
}
