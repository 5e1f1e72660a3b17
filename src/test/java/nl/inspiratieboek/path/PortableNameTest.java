package nl.inspiratieboek.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortableNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", ".", "..", "a.", "a ", " a", "a/b", "a\\b", "a:b", "a*", "a?", "a\"", "<a", "a>", "a|b", "a\u0000b", "a\u0085b",
                "a\ud800b", "con", "NUL.html", "Aux.x.md", "com0.md", "com1.txt", "COM¹", "lpt0", "lpt³.md", "CONIN$", "conout$.md",
                "con .txt"
            })
    void aNameThatSomeSystemCannotHoldIsNone(String name) {
        assertThat(PortableName.isPortable(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".nojekyll", "..a", "a..b", "con-a", "console.html", "com10.md", "één & twee #1 %.html", "🏠.md"})
    void anOrdinaryNameIs(String name) {
        assertThat(PortableName.isPortable(name)).isTrue();
    }

    @Test
    void namesThatSomeFileSystemTakesForOneFoldAlike() {
        assertThat(PortableName.folded("Straße")).isEqualTo(PortableName.folded("STRASSE"));
        assertThat(PortableName.folded("cafe\u0301")).isEqualTo(PortableName.folded("CAF\u00c9"));
        assertThat(PortableName.folded("\u03c3")).isEqualTo(PortableName.folded("\u03c2"));
        assertThat(PortableName.folded("a")).isNotEqualTo(PortableName.folded("b"));
    }

    @Test
    void theOrderIsThatOfCodePoints() {
        List<String> sorted = Stream.of("\ud83c\udfe0", "\uffee", "b", "a/b", "a", "a-b", "\ud83c\udfe1")
                .sorted(CodePointOrder::compare)
                .toList();

        assertThat(sorted).containsExactly("a", "a-b", "a/b", "b", "\uffee", "\ud83c\udfe0", "\ud83c\udfe1");
    }
}
