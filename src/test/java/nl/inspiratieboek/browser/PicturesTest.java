package nl.inspiratieboek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.BuildRequest;
import nl.inspiratieboek.fixture.Photos;
import nl.inspiratieboek.fixture.SiteFolder;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.source.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pictures cost a reader, and what drawings may do. */
class PicturesTest {

    private static final int PHOTOS = 12;

    /** What a drawing would do, in its root, beside an honest path. */
    private static final List<String> ATTACKS = List.of(
            "<script>top.hacked=window.hacked=1</script>",
            "<s:script xmlns:s='http://www.w3.org/2000/svg'>window.hacked=1</s:script>",
            "<script xmlns='http://www.w3.org/1999/xhtml'>window.hacked=1</script>",
            "<metadata><script>window.hacked=1</script></metadata>",
            "<metadata><a:b xmlns:a='urn:a'><h:script xmlns:h='http://www.w3.org/1999/xhtml'>window.hacked=1</h:script></a:b></metadata>",
            "<foreignObject><img xmlns='http://www.w3.org/1999/xhtml' src='x' onerror='window.hacked=1'/></foreignObject>",
            "<g ONLOAD='window.hacked=1' onload='window.hacked=1'/>",
            "<set attributeName='x' onbegin='window.hacked=1'/>",
            "<image href='http://127.0.0.1:9/a.png' onerror='window.hacked=1'/>",
            "<use href='http://127.0.0.1:9/a.svg#a'/>",
            "<filter id='f'><feImage href='http://127.0.0.1:9/a'/></filter><path filter='url(#f)' d='M0 0h9v9z'/>",
            "<path d='M0 0h9v9z' style='fill:url(http://127.0.0.1:9/a#b)'/>",
            "<path d='M0 0h9v9z' style='mask:u\\72l(http://127.0.0.1:9/a)'/>",
            "<path d='M0 0h9v9z' mask='URL( \"http://127.0.0.1:9/a#b\")'/>",
            "<style>@import 'http://127.0.0.1:9/a';</style>",
            "<style>@font-face{font-family:a;src:url(http://127.0.0.1:9/a)} text{font-family:a}</style><text>a</text>",
            "<style><![CDATA[svg{background:image-set('http://127.0.0.1:9/a' 1x)}]]></style>",
            "<iframe xmlns='http://www.w3.org/1999/xhtml' src='http://127.0.0.1:9/'/>",
            "<i:grid xmlns:i='http://www.inkscape.org/namespaces/inkscape' onload='window.hacked=1'/>");

    @TempDir
    private Path folder;

    @Test
    void aPageWithTwelvePhotographsIsLightOnATelephone() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < PHOTOS; i++) {
            text.append("![Foto ").append(i).append("](../media/").append(i).append(".jpg)\n\n");
        }
        Path content = TestBook.dutch().withCase(1, "een", text.toString()).writeTo(folder.resolve("boek"));
        Files.createDirectories(content.resolve("media"));
        for (int i = 0; i < PHOTOS; i++) {
            byte[] photo = Photos.jpeg(4600, 3450, i);
            assertThat(photo.length).isGreaterThan(6_000_000);
            Files.write(content.resolve("media/" + i + ".jpg"), photo);
        }
        build(content);

        for (double dots : new double[] {2, 3}) {
            Map<String, Integer> loaded = loaded("praktijkvoorbeelden/een.html", dots);

            assertThat(loaded.keySet().stream().filter(each -> each.endsWith(".jpg"))).hasSize(PHOTOS);
            int sum = loaded.values().stream().mapToInt(Integer::intValue).sum();
            assertThat(sum).as("bytes at %s dots", dots).isLessThan(600_000);
        }
        assertThat(folder.resolve("site/media")).doesNotExist();
    }

    @Test
    void aPictureStandsOnThePageInEachWidthWithItsSizeAndItsLinkLeadsToTheFile() throws IOException {
        Path content = TestBook.dutch()
                .withCase(1, "een", "![Plein](../media/plein.jpg)\n\n[Plein](../media/plein.jpg) [Park](../media/park.jpg)\n")
                .writeTo(folder.resolve("boek"));
        Files.createDirectories(content.resolve("media"));
        Files.write(content.resolve("media/plein.jpg"), Photos.jpeg(2000, 1500, 1));
        Files.write(content.resolve("media/park.jpg"), Photos.jpeg(2000, 1500, 2));
        build(content);

        String page = Files.readString(folder.resolve("site/praktijkvoorbeelden/een.html"));
        assertThat(page).contains("srcset=\"../assets/media/plein.jpg-480.jpg 480w, ../assets/media/plein.jpg-720.jpg 720w, "
                + "../assets/media/plein.jpg-1248.jpg 1248w\"");
        assertThat(page).containsPattern("<img [^>]*src=\"../assets/media/plein.jpg-1248.jpg\"[^>]*>");
        assertThat(page).containsPattern("<img [^>]*width=\"2000\" height=\"1500\"[^>]*>");
        assertThat(page).contains("href=\"../media/plein.jpg\"").contains("href=\"../media/park.jpg\"");
        // Nothing shows the second: no widths of it are made.
        assertThat(folder.resolve("site/assets/media")).isDirectoryContaining("glob:**/plein.jpg-*");
        assertThat(folder.resolve("site/assets/media")).isDirectoryNotContaining("glob:**/park.jpg-*");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.9, 1.0})
    void aWebpAsABrowserWritesItIsMadeSmaller(double quality) throws IOException {
        Path content = TestBook.dutch()
                .withCase(1, "een", "![Plein](../media/plein.webp)\n")
                .writeTo(folder.resolve("boek"));
        Files.createDirectories(content.resolve("media"));
        Files.write(content.resolve("media/plein.webp"), webp(quality));
        build(content);

        Path small = folder.resolve("site/assets/media/plein.webp-480.jpg");
        BufferedImage image = ImageIO.read(small.toFile());
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(480, 320);
        assertThat(image.getRGB(100, 160) >> 16 & 0xFF).as("red on the left").isGreaterThan(150);
        assertThat(image.getRGB(380, 160) & 0xFF).as("blue on the right").isGreaterThan(150);
    }

    /** Red and blue halves with noise, as Chromium's canvas encodes it. */
    private static byte[] webp(double quality) {
        String draw = """
                async quality => {
                  const canvas = Object.assign(document.createElement('canvas'), {width: 1500, height: 1000});
                  const context = canvas.getContext('2d');
                  const image = context.createImageData(1500, 1000);
                  let seed = 1;
                  for (let at = 0; at < image.data.length; at += 4) {
                    seed = seed * 48271 % 2147483647;
                    const left = at / 4 % 1500 < 750;
                    image.data.set([left ? 200 + seed % 50 : seed % 50, seed % 50, left ? 0 : 200 + seed % 50, 255], at);
                  }
                  context.putImageData(image, 0, 0);
                  return canvas.toDataURL('image/webp', quality);
                }""";
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions())) {
            String url = (String) context.newPage().evaluate(draw, quality);
            assertThat(url).startsWith("data:image/webp;base64,");
            return Base64.getDecoder().decode(url.substring(url.indexOf(',') + 1));
        }
    }

    @Test
    void noDrawingDoesMoreThanDraw() throws IOException {
        TestBook book = TestBook.dutch().withCase(1, "een", links());
        for (int i = 0; i < ATTACKS.size(); i++) {
            book = book.with("media/" + i + ".svg", svg(ATTACKS.get(i)));
        }
        build(book.writeTo(folder.resolve("boek")));

        assertThat(harmed(folder.resolve("site/media"))).isEmpty();
        // The same drawings as their authors made them: the attacks are real.
        assertThat(harmed(folder.resolve("boek/media"))).hasSizeGreaterThan(10);
    }

    private static String links() {
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < ATTACKS.size(); i++) {
            links.append("[t](../media/").append(i).append(".svg) ");
        }
        return links.append("\n").toString();
    }

    private static String svg(String part) {
        return "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0h1'/>" + part + "</svg>";
    }

    /** The drawings that run something or ask for something when they are opened by their own address. */
    private static List<String> harmed(Path drawings) {
        List<String> harmed = new ArrayList<>();
        try (SiteServer server = SiteServer.of(drawings);
                BrowserContext context = Chromium.context(new Browser.NewContextOptions())) {
            for (int i = 0; i < ATTACKS.size(); i++) {
                List<String> asked = new ArrayList<>();
                Page page = context.newPage();
                page.onRequest(request -> {
                    if (!request.url().startsWith(server.root())) {
                        asked.add(request.url());
                    }
                });
                page.navigate(server.root() + i + ".svg");
                // Two frames: what is painted has been asked for.
                Object ran = page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame("
                        + "() => done(window.hacked === 1))))");
                if (Boolean.TRUE.equals(ran) || !asked.isEmpty()) {
                    harmed.add(ATTACKS.get(i) + " " + asked);
                }
                page.close();
            }
        }
        return harmed;
    }

    private void build(Path content) throws IOException {
        BuildRequest request = new BuildRequest(content, Optional.empty(), Limits.defaults());
        SiteFolder.write(BookBuild.site(BookBuild.load(request)), folder.resolve("site"));
    }

    /** The bytes of each file that a telephone of 390 pixels loads while its reader goes down a page. */
    private Map<String, Integer> loaded(String address, double dots) {
        Map<String, Integer> loaded = new ConcurrentHashMap<>();
        Browser.NewContextOptions phone =
                new Browser.NewContextOptions().setViewportSize(390, 844).setDeviceScaleFactor(dots);
        try (SiteServer server = SiteServer.of(folder.resolve("site")); BrowserContext context = Chromium.context(phone)) {
            Page page = context.newPage();
            page.onResponse(response -> loaded.put(response.url(), response.body().length));
            page.navigate(server.root() + address);
            for (int i = 0; i < PHOTOS; i++) {
                page.locator(".prose img").nth(i).scrollIntoViewIfNeeded();
                Chromium.until(page, "document.querySelectorAll('.prose img')[" + i + "].naturalWidth > 0");
            }
        }
        return loaded;
    }
}
