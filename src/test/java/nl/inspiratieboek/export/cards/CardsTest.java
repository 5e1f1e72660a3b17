package nl.inspiratieboek.export.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;
import org.junit.jupiter.api.Test;

class CardsTest {

    private static final String SETTINGS = "title: Proefboek\nlanguage: nl\n";
    private static final String CASE = "## Knelpunten\n### Te weinig mensen {#te-weinig thema=mensen}\nTekst.\n";

    @Test
    void aCaseAThemeAndTheCoverHaveAPictureThatTheirPagesName() throws IOException {
        Site site = book("url: https://voorbeeld.nl/boek/\n").site();

        assertThat(page(site, "praktijkvoorbeelden/een.html"))
                .contains("<meta property=\"og:image\" content=\"https://voorbeeld.nl/boek/assets/kaarten/praktijkvoorbeelden/een.png\">");
        assertThat(page(site, "register.html")).contains("/assets/kaarten/index.png\">");
        for (String picture : new String[] {"index", "praktijkvoorbeelden/een", "knelpunten/mensen"}) {
            BufferedImage image = picture(site, picture);
            assertThat(image.getWidth()).isEqualTo(1200);
            assertThat(image.getHeight()).isEqualTo(630);
        }
    }

    @Test
    void theHouseStandsOnItsGroundLineWithItsWindowLit() throws IOException {
        BufferedImage image = picture(book("url: https://voorbeeld.nl/\n").site(), "praktijkvoorbeelden/een");

        assertThat(rgb(image, 5, 5)).isEqualTo("dfe7eb");
        assertThat(rgb(image, 5, 545)).isEqualTo("15202c");
        assertThat(rgb(image, 5, 620)).isEqualTo("ffffff");
        assertThat(colours(image)).contains("ff7f5c", "66778a").doesNotContain("ffd426");
    }

    /** Another Java, another system: the same bytes. The sum is that of the first run. */
    @Test
    void theBytesAreTheSameEverywhere() throws IOException {
        byte[] bytes = bytes(book("url: https://voorbeeld.nl/\n").site(), "praktijkvoorbeelden/een");
        CRC32 sum = new CRC32();
        sum.update(bytes);

        assertThat(bytes.length).isLessThan(12_000);
        assertThat(Long.toHexString(sum.getValue())).isEqualTo("7116ebb0");
    }

    @Test
    void aBookThatDoesNotSayWhereItStandsHasNone() throws IOException {
        Site site = book("").site();

        assertThat(site.files()).noneMatch(file -> file.path().value().startsWith("assets/kaarten/"));
        assertThat(page(site, "index.html")).doesNotContain("og:image", "og:url", "feed.xml", "opensearch.xml").contains("og:title");
    }

    @Test
    void aPageSaysWhatItIsInJsonThatNoTextCanLeave() throws IOException {
        Site site = book("url: https://voorbeeld.nl/\npublisher: '</script><b>'\n").site();

        assertThat(page(site, "index.html"))
                .contains("\"@type\":\"Book\"", "\"publisher\":{\"@type\":\"Organization\",\"name\":\"\\u003c/script>\\u003cb>\"}")
                .contains("title=\"Proefboek\" href=\"https://voorbeeld.nl/feed.xml\"");
        assertThat(page(site, "knelpunten/mensen.html")).contains("\"@type\":\"Chapter\"", "\"isPartOf\":{\"@type\":\"Book\"");
        assertThat(page(site, "zoeken.html")).doesNotContain("ld+json", "og:title");
        assertThat(page(site, "opensearch.xml")).contains("template=\"https://voorbeeld.nl/zoeken.html?q={searchTerms}\"");
    }

    private static TestBook book(String settings) {
        return TestBook.dutch().with("book.yaml", SETTINGS + settings).withCase(1, "een", CASE).withTheme("knelpunten", "mensen");
    }

    private static byte[] bytes(Site site, String picture) throws IOException {
        return site.file(SitePath.of("assets/kaarten/" + picture + ".png")).orElseThrow().bytes();
    }

    private static BufferedImage picture(Site site, String picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes(site, picture)));
    }

    private static String rgb(BufferedImage image, int x, int y) {
        return Integer.toHexString(image.getRGB(x, y) & 0xFFFFFF);
    }

    private static Set<String> colours(BufferedImage image) {
        Set<String> colours = new TreeSet<>();
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                colours.add(rgb(image, x, y));
            }
        }
        return colours;
    }

    private static String page(Site site, String path) throws IOException {
        return new String(site.file(SitePath.of(path)).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }
}
