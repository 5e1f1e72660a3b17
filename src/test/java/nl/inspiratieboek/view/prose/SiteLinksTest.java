package nl.inspiratieboek.view.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.site.SitePath;
import org.junit.jupiter.api.Test;

class SiteLinksTest {

    @Test
    void linksAreRelativeToTheirPageUnlessItNeedsThemInFull() {
        Target target = Target.of(SitePath.of("begrippen.html"), "bijstand & zorg");

        assertThat(SiteLinks.from(SitePath.of("a/b/c.html")).href(target))
                .isEqualTo("../../begrippen.html#bijstand%20%26%20zorg");
        assertThat(SiteLinks.from(SitePath.of("begrippen.html")).href(target)).isEqualTo("#bijstand%20%26%20zorg");
        assertThat(SiteLinks.from(SitePath.of("a/b/c.html")).root()).isEqualTo("../../");
        SiteLinks full = new SiteLinks(SitePath.of("404.html"), Optional.of("/x/"));
        assertThat(full.href(target)).isEqualTo("/x/begrippen.html#bijstand%20%26%20zorg");
        assertThat(full.href(SitePath.of("a/b.html"))).isEqualTo("/x/a/b.html");
        assertThat(full.root()).isEqualTo("/x/");
    }
}
