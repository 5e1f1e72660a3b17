package nl.inspiratieboek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever kept an old address comes to the very place where what he kept is now. */
class ForwardingTest {

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void build() {
        TestBook.dutch()
                .with("paginas/nieuw.md", "---\ntitle: Nieuw\n---\n## Kop\n\nTekst.\n\n## Café\n\nTekst.\n")
                .with("paginas/elders.md", "---\ntitle: Elders\n---\n## Daar\n\nTekst.\n")
                .withCase(1, "een", "Tekst.\n")
                .with("adressen.yaml", """
                        paginas/oud.html: paginas/nieuw.html
                        paginas/oud.html#apart: paginas/elders.html#daar
                        paginas/oud.html#deel-1: paginas/elders.html
                        paginas/stuk.html: paginas/nieuw.html#kop
                        """)
                .writeTo(folder.resolve("content"));
        site = folder.resolve("site");
        CommandRun run = CommandRun.of(
                List.of("build", "--content", folder.resolve("content").toString(), "--output", site.toString()));
        assertThat(run.exit()).as(run.err()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "oud.html, nieuw.html",
        "oud.html#kop, nieuw.html#kop",
        "oud.html#caf%C3%A9, nieuw.html#caf%C3%A9",
        "oud.html#apart, elders.html#daar",
        "oud.html#deel-1, elders.html",
        "oud.html#nergens, nieuw.html#nergens",
        "oud.html#100%, nieuw.html#100%",
        "oud.html#--inhoud, nieuw.html",
        "stuk.html, nieuw.html#kop",
        "stuk.html#anders, nieuw.html#kop",
    })
    void theReaderComesToHisPlace(String old, String now) {
        try (SiteServer server = SiteServer.of(site);
                BrowserContext context = Chromium.context(new Browser.NewContextOptions())) {
            for (String root : List.of(server.root(), site.toUri().toString())) {
                Page page = context.newPage();

                page.navigate(root + "paginas/" + old);

                page.waitForURL(root + "paginas/" + now);
                assertThat(page.url()).isEqualTo(root + "paginas/" + now);
                page.close();
            }
        }
    }

    @Test
    void theWayBackDoesNotLeadThroughTheOldAddress() {
        try (SiteServer server = SiteServer.of(site);
                BrowserContext context = Chromium.context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(server.root() + "index.html");
            page.evaluate("location.href = 'paginas/oud.html#kop'");
            page.waitForURL("**/nieuw.html#kop");

            page.goBack();

            page.waitForURL("**/index.html");
        }
    }

    @Test
    void withoutScriptsTheReaderComesToThePage() {
        try (SiteServer server = SiteServer.of(site);
                BrowserContext context =
                        Chromium.context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();

            page.navigate(server.root() + "paginas/oud.html");

            page.waitForURL("**/nieuw.html");
        }
    }

    @Test
    void theHtmlCheckerFindsNothing() throws IOException, InterruptedException {
        try (SiteServer server = SiteServer.of(site)) {
            assertThat(HtmlCheckerTest.check(server.root(), List.of("paginas/oud.html", "paginas/stuk.html"))).isEmpty();
        }
    }
}
