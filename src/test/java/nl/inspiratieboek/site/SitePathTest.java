package nl.inspiratieboek.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SitePathTest {
    @Test
    void aPathIsBroughtToNfc() {
        assertThat(SitePath.of("cafe\u0301.html")).isEqualTo(SitePath.of("caf\u00e9.html"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "/", "/a", "a/", "a//b", ".", "..", "../a", "a/../b", "a/./b", "a\\b", "c:a", "a?", "a*",
                "a\"b", "<a", "a|b", "a\u0000b", "a\nb", "a\u0085b", "a.", "a ", "a./b", "con", "NUL.html",
                "x/com1.txt", "lpt\u00b9", "a\ud800b"
            })
    void aPathThatSomeFileSystemCannotHoldIsRefused(String path) {
        assertThat(SitePath.isAllowed(path)).isFalse();
        assertThatThrownBy(() -> SitePath.of(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "a/b.html", ".nojekyll", "..a", "a..b", "con-a", "console.html", "één & twee/#1 %.html"})
    void anOrdinaryPathIsAllowed(String path) {
        assertThat(SitePath.of(path).value()).isEqualTo(path);
    }

    @Test
    void aPathKnowsItsNameAndFolder() {
        SitePath path = SitePath.of("a/b/c.html");

        assertThat(path.name()).isEqualTo("c.html");
        assertThat(path.parent()).contains(SitePath.of("a/b"));
        assertThat(SitePath.of("c.html").parent()).isEmpty();
        assertThat(SitePath.of("c.html").in(SitePath.of("a/b"))).isEqualTo(path);
    }

    @Test
    void aLinkGoesUpAsFarAsNeededAndNoFurther() {
        SitePath page = SitePath.of("cases/west/a.html");

        assertThat(SitePath.of("cases/west/b.html").relativeTo(page)).isEqualTo("b.html");
        assertThat(SitePath.of("cases/index.html").relativeTo(page)).isEqualTo("../index.html");
        assertThat(SitePath.of("css/x.css").relativeTo(page)).isEqualTo("../../css/x.css");
        assertThat(page.relativeTo(SitePath.of("index.html"))).isEqualTo("cases/west/a.html");
        assertThat(page.relativeTo(page)).isEqualTo("a.html");
    }

    @Test
    void aLinkToAPlaceInTheSamePageIsTheFragmentAlone() {
        SitePath page = SitePath.of("a/b.html");

        assertThat(page.relativeTo(page, "één \"#%")).isEqualTo("#%C3%A9%C3%A9n%20%22%23%25");
        assertThat(page.relativeTo(SitePath.of("c.html"), "x--y")).isEqualTo("a/b.html#x--y");
    }

    @Test
    void theLinkFromOnePageToAnotherResolvesToIt() {
        long seed = 20261123;
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            SitePath from = anyPath(random);
            SitePath to = anyPath(random);
            String fragment = anyName(random);
            URI at = URI.create("https://example.org/book/" + from.encoded());

            URI reached = at.resolve(to.relativeTo(from));
            URI place = at.resolve(to.relativeTo(from, fragment));

            String said = "seed %d: from %s to %s".formatted(seed, from, to);
            assertThat(reached.getPath()).as(said).isEqualTo("/book/" + to);
            assertThat(reached.getAuthority()).as(said).isEqualTo("example.org");
            assertThat(place.getPath()).as(said).isEqualTo("/book/" + to);
            assertThat(place.getFragment()).as(said).isEqualTo(fragment);
        }
    }

    @Test
    void pathsAreInCodePointOrder() {
        List<SitePath> sorted = Stream.of("\ud83c\udfe0", "\uffee", "b", "a/b", "a", "a-b", "\ud83c\udfe1")
                .map(SitePath::of)
                .sorted()
                .toList();

        assertThat(sorted)
                .extracting(SitePath::value)
                .containsExactly("a", "a-b", "a/b", "b", "\uffee", "\ud83c\udfe0", "\ud83c\udfe1");
    }

    private static SitePath anyPath(Random random) {
        StringBuilder path = new StringBuilder();
        int folders = random.nextInt(4);
        for (int i = 0; i < folders; i++) {
            path.append(random.nextBoolean() ? "a" : anyName(random)).append('/');
        }
        return SitePath.of(path + anyName(random));
    }

    private static String anyName(Random random) {
        String letters = "ab1.-_~ #%&'()+,;=@[]^`{}!$éßİ日\ud83c\udfe0";
        int[] points = letters.codePoints().toArray();
        while (true) {
            StringBuilder name = new StringBuilder();
            int length = 1 + random.nextInt(5);
            for (int i = 0; i < length; i++) {
                name.appendCodePoint(points[random.nextInt(points.length)]);
            }
            if (SitePath.isAllowed(name.toString())) {
                return name.toString();
            }
        }
    }
}
