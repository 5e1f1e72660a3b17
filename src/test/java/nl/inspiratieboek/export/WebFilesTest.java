package nl.inspiratieboek.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class WebFilesTest {

    private static final TestBook BOOK = TestBook.dutch()
            .with("book.yaml", "title: \"Een <boek> & meer ]]>\"\nlanguage: nl\nurl: https://voorbeeld.nl/boek\n")
            .with("praktijkvoorbeelden/oud.md", "---\ntitle: Oud\nnummer: 1\nnagekeken: 2025\n---\nTekst.\n")
            .with("praktijkvoorbeelden/nieuw.md", "---\ntitle: Nieuw\nnummer: 2\nnagekeken: 2026-11-23\n---\nTekst.\n");

    @Test
    void theSitemapNamesEveryPageButTheEmptyPlot() throws Exception {
        Site site = BOOK.site();

        NodeList places = xml(site, "sitemap.xml").getElementsByTagName("loc");

        long pages = site.files().stream()
                .filter(file -> file.path().value().endsWith(".html"))
                .count();
        assertThat(places.getLength()).isEqualTo((int) pages - 1);
        assertThat(text(site, "sitemap.xml"))
                .contains("<loc>https://voorbeeld.nl/boek/praktijkvoorbeelden/nieuw.html</loc>\n<lastmod>2026-11-23<");
    }

    @Test
    void theFeedHasTheNewestFirstAndKeepsEverySign() throws Exception {
        Document feed = xml(BOOK.site(), "feed.xml");

        assertThat(feed.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Een <boek> & meer ]]>");
        assertThat(feed.getElementsByTagName("title").item(1).getTextContent()).isEqualTo("Nieuw");
        assertThat(feed.getElementsByTagName("updated").item(0).getTextContent()).isEqualTo("2026-11-23T00:00:00Z");
        assertThat(feed.getElementsByTagName("updated").item(2).getTextContent()).isEqualTo("2025-01-01T00:00:00Z");
    }

    @Test
    void withoutAnAddressThereIsNothingThatNeedsOne() {
        Site site = TestBook.dutch().site();

        assertThat(site.files()).noneMatch(file -> file.path().value().matches("sitemap.xml|feed.xml|robots.txt"));
    }

    private static Document xml(Site site, String path) throws Exception {
        byte[] bytes = text(site, path).getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static String text(Site site, String path) throws IOException {
        return new String(site.file(SitePath.of(path)).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }
}
