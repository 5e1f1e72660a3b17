package nl.inspiratieboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.fixture.SiteFolder;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.fixture.ZipFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader takes the book along: in the browser, where a new edition waits until it is chosen, and as a file on a stick. */
class OfflineTest {

    private static final String PAGE = "offline.html";
    private static final String CASE = "praktijkvoorbeelden/een.html";
    private static final String OLD = "De flat bleef donker.";
    private static final String NEW = "In de flat ging het licht aan.";

    @TempDir
    private Path folder;

    private SiteServer server;
    private BrowserContext context;

    @BeforeEach
    void aReaderAtAHostWithSeveralBooks() {
        // A first book is asked for: without a browser the test ends here.
        context = Chromium.context(new Browser.NewContextOptions());
        server = SiteServer.of(folder);
    }

    @AfterEach
    void theReaderLeaves() {
        server.close();
        context.close();
    }

    private String root() {
        return server.root() + "boek/";
    }

    /** Publishes an edition in place of the one that stands there. */
    private void publish(String sentence) throws IOException {
        SiteFolder.write(book(sentence).site(), folder.resolve("boek"));
    }

    private static TestBook book(String sentence) {
        return TestBook.dutch()
                .with("book.yaml", "title: Proefboek\nlanguage: nl\noffline: ja\n")
                .withCase(1, "een", "## Knelpunten\n### Geen licht {#licht}\n" + sentence + "\n")
                .withCase(2, "twee", "Ook elders. " + sentence + "\n");
    }

    private Page open(String address) {
        Page page = context.newPage();
        page.navigate(root() + address);
        return page;
    }

    private static Locator said(Page page) {
        return page.locator("[data-offline] [role=status]");
    }

    private static Locator button(Page page, String words) {
        return page.locator("[data-offline] button", new Page.LocatorOptions().setHasText(words));
    }

    private Page keep() {
        Page page = open(PAGE);
        button(page, "Lees dit boek offline").click();
        assertThat(said(page)).hasText("Dit boek staat op dit apparaat. U kunt het zonder internet lezen.");
        return page;
    }

    @Test
    void aKeptBookIsReadAndSearchedWithoutAConnection() throws IOException {
        publish(OLD);
        keep();
        server.away(true);

        Page page = open("");
        assertThat(page.locator("h1")).containsText("Proefboek");
        page.navigate(root() + CASE + "?van=elders");
        assertThat(page.locator("main")).containsText(OLD);
        page.navigate(root() + "zoeken.html?q=donker");
        assertThat(page.locator(".hit").first()).containsText("Geen licht");
        page.navigate(root() + "praktijkvoorbeelden/drie.html");
        assertThat(page.locator("main")).containsText("Zoeken");
        assertThat(page.title()).contains("Proefboek");
    }

    @Test
    void theKeyboardBeginsAndIsNotLost() throws IOException {
        publish(OLD);
        Page page = open(PAGE);
        button(page, "Lees dit boek offline").focus();
        page.keyboard().press("Enter");

        assertThat(button(page, "Vergeet")).isFocused();
        page.keyboard().press("Enter");
        assertThat(button(page, "Lees dit boek offline")).isFocused();
        assertThat(said(page)).hasText("Het boek is van dit apparaat gehaald.");
        assertThat(page.evaluate("async () => [await caches.keys(), await navigator.serviceWorker.getRegistrations()].flat().length"))
                .isEqualTo(0);
    }

    @Test
    void aNewEditionIsAnnouncedAndReadWhenTheReaderWants() throws IOException {
        publish(OLD);
        keep();
        publish(NEW);

        Page page = open(CASE);
        Locator news = page.locator("[data-offline-news]");
        assertThat(news).containsText("Er is een nieuwe versie van dit boek.");
        assertThat(page.locator("main")).containsText(OLD);
        page.navigate(root() + "praktijkvoorbeelden/twee.html");
        assertThat(page.locator("main")).containsText(OLD);
        news.locator("button", new Locator.LocatorOptions().setHasText("Later")).click();
        assertThat(news).hasCount(0);

        Page other = open(CASE);
        assertThat(other.locator("main")).containsText(OLD);
        other.locator("[data-offline-news] button").first().click();
        assertThat(other.locator("main")).containsText(NEW);
        server.away(true);
        other.navigate(root() + "praktijkvoorbeelden/twee.html");
        assertThat(other.locator("main")).containsText(NEW);
    }

    @Test
    void anEditionThatDoesNotComeWholeChangesNothing() throws IOException {
        publish(OLD);
        keep();
        publish(NEW);
        Files.writeString(folder.resolve("boek/" + CASE), "half");

        Page reader = open("");
        assertThat(ask(reader, "check")).isEqualTo("changed");
        reader.navigate(root() + CASE);
        assertThat(reader.locator("main")).containsText(OLD);
        assertThat(reader.locator("[data-offline-news]")).hasCount(0);
        server.away(true);
        assertThat(ask(reader, "check")).isEqualTo("network");
        reader.navigate(root() + CASE);
        assertThat(reader.locator("main")).containsText(OLD);
    }

    /** Why the worker could not do something; empty if it could. */
    private static String ask(Page page, String what) {
        return (String) page.evaluate(
                """
                what => new Promise(done => {
                  const { port1, port2 } = new MessageChannel();
                  port1.onmessage = ({ data }) => { if (!data.progress) done(data.failed ?? ''); };
                  navigator.serviceWorker.controller.postMessage({ ask: what }, [port2]);
                })""",
                what);
    }

    @Test
    void aFirstKeepingThatStopsHalfWaySaysWhyAndGoesOn() throws IOException {
        publish(OLD);
        Path cut = folder.resolve("boek/" + CASE);
        byte[] whole = Files.readAllBytes(cut);
        Files.writeString(cut, "half");
        Page page = open(PAGE);
        button(page, "Lees dit boek offline").click();
        assertThat(said(page)).containsText("de site werd net vernieuwd");

        page.reload();
        assertThat(said(page)).containsText("Een deel van dit boek staat al op dit apparaat.");
        Files.write(cut, whole);
        button(page, "Probeer het opnieuw").click();
        assertThat(said(page)).containsText("Dit boek staat op dit apparaat.");
    }

    @Test
    void whoKeepsNothingLoadsNothingForIt() throws IOException {
        publish(OLD);
        List<String> asked = new ArrayList<>();
        context.onRequest(request -> asked.add(request.url()));
        Page page = open(CASE);
        Chromium.until(page, "document.readyState === 'complete'");

        assertThat(asked).isNotEmpty().noneMatch(url -> url.contains("offline"));
    }

    @Test
    void theFileIsReadAndSearchedFromAStick() throws IOException {
        publish(OLD);
        Path stick = Files.createDirectories(folder.resolve("stick"));
        ZipFiles.unpack(Files.readAllBytes(folder.resolve("boek/proefboek.zip")), stick);
        String root = stick.resolve("proefboek").toUri().toString();
        Page page = context.newPage();
        page.navigate(root + "zoeken.html?q=donker");
        assertThat(page.locator(".hit").first()).containsText("Geen licht");
        page.navigate(root + PAGE);

        assertThat(page.locator("main")).containsText("U leest een kopie van dit boek.");
        assertThat(page.locator("main a[download]")).hasCount(0);
    }
}
