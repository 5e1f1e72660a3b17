package nl.inspiratieboek.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.SitePath;

/** The files that say to machines what the site holds. */
public final class WebFiles {

    private WebFiles() {}

    /** Sitemap, feed and robots; none for a book without {@code url}. */
    public static List<OutputFile> of(Edition edition, List<SitePath> pages) {
        Optional<String> url = edition.book().settings().url();
        if (url.isEmpty()) {
            return List.of();
        }
        String robots = "User-agent: *\nAllow: /\nSitemap: " + url.get() + "sitemap.xml\n";
        return List.of(
                OutputFile.of(SitePath.of("sitemap.xml"), Sitemap.of(edition, url.get(), standing(edition, pages))),
                OutputFile.of(SitePath.of("feed.xml"), Feed.of(edition, url.get())),
                OutputFile.of(SitePath.of("robots.txt"), robots.getBytes(StandardCharsets.UTF_8)));
    }

    /** An old address is no page to find. */
    private static List<SitePath> standing(Edition edition, List<SitePath> pages) {
        return pages.stream().filter(page -> !edition.former().pages().containsKey(page)).toList();
    }
}
