package nl.inspiratieboek.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.export.cards.Cards;
import nl.inspiratieboek.export.sources.SourceFiles;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.SitePath;

/** The files that say to machines what the site holds. */
public final class WebFiles {

    private WebFiles() {}

    /** The sources for reference managers; and pictures, sitemap, feed, search and robots, unless the book has no {@code url}. */
    public static List<OutputFile> of(Edition edition, List<SitePath> pages) {
        List<OutputFile> files = new ArrayList<>(SourceFiles.of(edition));
        files.addAll(Cards.of(edition));
        edition.book().settings().url().ifPresent(url -> {
            String robots = "User-agent: *\nAllow: /\nSitemap: " + url + "sitemap.xml\n";
            files.add(OutputFile.of(SitePath.of("sitemap.xml"), Sitemap.of(edition, url, standing(edition, pages))));
            files.add(OutputFile.of(SitePath.of("feed.xml"), Feed.of(edition, url)));
            files.add(OutputFile.of(SitePath.of("opensearch.xml"), BrowserSearch.of(edition, url)));
            files.add(OutputFile.of(SitePath.of("robots.txt"), robots.getBytes(StandardCharsets.UTF_8)));
        });
        return files;
    }

    /** An old address is no page to find. */
    private static List<SitePath> standing(Edition edition, List<SitePath> pages) {
        return pages.stream().filter(page -> !edition.former().pages().containsKey(page)).toList();
    }
}
