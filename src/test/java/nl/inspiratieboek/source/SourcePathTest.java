package nl.inspiratieboek.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcePathTest {

    @Test
    void pathsAreComposedSoThatBothFormsAreOne() {
        assertThat(SourcePath.of("e\u0301e\u0301n.md")).isEqualTo(SourcePath.of("één.md"));
    }

    @Test
    void aPathHasItsParts() {
        SourcePath path = SourcePath.of("a/b/c.d.md");

        assertThat(path.parent().value()).isEqualTo("a/b");
        assertThat(path.fileName()).isEqualTo("c.d.md");
        assertThat(path.baseName()).isEqualTo("c.d");
        assertThat(path.extension()).isEqualTo("md");
        assertThat(SourcePath.of("x").parent().value()).isEmpty();
        assertThat(SourcePath.of("x").extension()).isEmpty();
    }

    @Test
    void relativePathsAreFollowedWithinTheBook() {
        SourcePath folder = SourcePath.of("a/b");

        assertThat(folder.resolve("../c/./d.md")).contains(SourcePath.of("a/c/d.md"));
        assertThat(folder.resolve("../..")).contains(SourcePath.of(""));
        assertThat(folder.resolve("..x/y..md")).contains(SourcePath.of("a/b/..x/y..md"));
        assertThat(SourcePath.of("").resolve("x.md")).contains(SourcePath.of("x.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../x", "/x", "..\\x", "a/../../../../x", "a\u0000b", "//x"})
    void pathsOutOfTheBookLeadNowhere(String path) {
        assertThat(SourcePath.of("a/b").resolve(path)).isEmpty();
    }

    @Test
    void theOrderIsByCodePoint() {
        List<String> sorted = Stream.of("\uFF21", "😀", "b", "a/b", "a", "B")
                .map(SourcePath::of)
                .sorted()
                .map(SourcePath::value)
                .toList();

        assertThat(sorted).containsExactly("B", "a", "a/b", "b", "\uFF21", "😀");
    }
}
