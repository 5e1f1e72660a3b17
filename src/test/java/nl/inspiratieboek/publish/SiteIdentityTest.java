package nl.inspiratieboek.publish;

import static nl.inspiratieboek.publish.Folders.site;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inspiratieboek.publish.PublishResult.AnotherSite;
import nl.inspiratieboek.publish.PublishResult.Published;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;
import org.junit.jupiter.api.Test;

/** When a site with another title is the same site. */
final class SiteIdentityTest extends PublishingInto {

    @Test
    void underAnotherTitleMostOfThePagesMakeItTheSameSite() {
        publish("One", "a.html", "b.html", "c.html");

        assertThat(publish("Two", "a.html", "b.html", "d.html")).isInstanceOf(Published.class);
    }

    @Test
    void underAnotherTitleHalfOfThePagesAreTooFew() {
        publish("One", "a.html", "b.html");

        assertThat(publish("Two", "a.html", "c.html")).isEqualTo(new AnotherSite("One", "Two"));
    }

    @Test
    void aTitleOfSeveralLinesIsOne() {
        assertThat(new SiteIdentity(" One\ntwo\u2028three ", Set.of()).title()).isEqualTo("One two three");
        assertThat(new SiteIdentity("x".repeat(400), Set.of()).title()).hasSize(300);
    }

    private PublishResult publish(String title, String... own) {
        Set<SitePath> pages = Stream.of(own).map(SitePath::of).collect(Collectors.toSet());
        Site site = site(Stream.concat(Stream.of("index.html", "i"), Stream.of(own).flatMap(page -> Stream.of(page, "page")))
                .toArray(String[]::new));
        return publisher.knowing(new SiteIdentity(title, pages), false).publish(site, output());
    }
}
