package nl.inspiratieboek.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SiteTest {
    @Test
    void filesStandInCodePointOrderWhateverOrderTheyComeIn() {
        Site site = siteOf("b.html", "a/c.html", "B2.html");

        assertThat(site.files())
                .extracting(file -> file.path().value())
                .containsExactly("B2.html", "a/c.html", "b.html");
        assertThat(site.contains(SitePath.of("a/c.html"))).isTrue();
        assertThat(site.file(SitePath.of("a/c.html"))).hasValueSatisfying(
                file -> assertThat(file.path()).hasToString("a/c.html"));
        assertThat(site.contains(SitePath.of("nowhere.html"))).isFalse();
        assertThat(site.file(SitePath.of("nowhere.html"))).isEmpty();
    }

    @Test
    void twoFilesNeverShareAnAddress() {
        assertThatThrownBy(() -> siteOf("a.html", "a.html")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> siteOf("a/x.html", "A/X.html")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> siteOf("e\u0301.html", "\u00c9.html")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileIsNoFolderOfAnother() {
        assertThatThrownBy(() -> siteOf("media/x", "media/x/y.png")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> siteOf("MEDIA/x/y.png", "media")).isInstanceOf(IllegalArgumentException.class);
        assertThat(siteOf("media/x", "media/x-y/z").size()).isEqualTo(2);
    }

    @Test
    void lateBytesAreFetchedWhenAskedFor() throws IOException {
        OutputFile file = OutputFile.later(SitePath.of("a.bin"), () -> new byte[] {1, 2});

        assertThat(file.bytes()).containsExactly(1, 2);
    }

    @Test
    void aFingerprintStandsBeforeTheExtension() {
        Fingerprint print = Fingerprint.of(new byte[0]);

        assertThat(print.into(SitePath.of("css/boek.css")).value()).isEqualTo("css/boek.e3b0c44298.css");
        assertThat(print.into(SitePath.of("a.b/licence")).value()).isEqualTo("a.b/licence.e3b0c44298");
        assertThat(print.into(SitePath.of("a/.rules")).value()).isEqualTo("a/.rules.e3b0c44298");
        assertThat(Fingerprint.of(new byte[] {1})).isNotEqualTo(print);
    }

    private static Site siteOf(String... paths) {
        return Site.of(Arrays.stream(paths)
                .map(path -> OutputFile.of(SitePath.of(path), path))
                .toList());
    }

    @Test
    void anEmptySiteIsASite() {
        assertThat(Site.of(List.of()).files()).isEmpty();
    }
}
