package nl.inspiratieboek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader keeps what he needs, writes notes, puts it in order and takes it along; all of it stays in his browser. */
class SelectionTest {

    private static final String SELECTION = "selectie.html";
    private static final String CASE = "praktijkvoorbeelden/tilburg-noord.html";
    private static final String OTHER = "praktijkvoorbeelden/breda-hoge-vucht.html";
    private static final String FINDING = OTHER + "#weggaan-wreekt-zich";
    private static final String THEME = "knelpunten/wantrouwen.html";

    private static BrowserContext context() {
        return Chromium.context(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
    }

    private static Page open(BrowserContext context, String address) {
        Page page = context.newPage();
        page.navigate(address);
        return page;
    }

    private static void untilPicks(Page page, int number) {
        Chromium.until(page, "document.querySelectorAll('.pick').length === " + number + " && document.querySelector('.pick-view') !== null");
    }

    private static String pick(String address, String note) {
        return "{\"address\":\"" + address + "\",\"title\":\"Zoals het heette\",\"from\":\"Breda\",\"note\":\"" + note + "\"}";
    }

    private static String kept(String... picks) {
        return "{\"format\":\"inspiratieboek-selectie\",\"version\":1,\"picks\":[" + String.join(",", picks) + "]}";
    }

    /** Opens the page with these picks in the browser's storage. */
    private static Page openWith(BrowserContext context, String stored) {
        Page page = open(context, Chromium.root() + SELECTION);
        page.evaluate("text => localStorage.setItem('inspiratieboek-selectie:' + new URL('.', location.href).pathname, text)", stored);
        page.reload();
        return page;
    }

    private static String stored(Page page) {
        return (String) page.evaluate("localStorage.getItem('inspiratieboek-selectie:' + new URL('.', location.href).pathname) ?? ''");
    }

    private static List<String> titles(Page page) {
        return page.locator(".pick h2").allInnerTexts();
    }

    private static String status(Page page) {
        return page.locator(".pick-said").textContent();
    }

    private static void untilSaid(Page page, String beginning) {
        Chromium.until(page, "document.querySelector('.pick-said').textContent.startsWith('" + beginning + "')");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "file"})
    void fromItsPagesAReaderKeepsACaseAFindingAndATheme(String scheme) {
        String root = scheme.equals("file") ? Chromium.fileRoot() : Chromium.root();
        try (BrowserContext context = context()) {
            Page page = open(context, root + CASE);
            page.locator(".keep--page button").click();
            assertThat(page.locator(".keep--page").innerText()).contains("Haal uit selectie", "Mijn selectie (1)");
            page.navigate(root + THEME);
            page.locator(".keep--page button").focus();
            page.keyboard().press("Enter");
            page.locator(".finding-card .keep button").first().click();
            String title = page.locator(".finding-card h3").first().innerText();
            page.locator(".finding-card .keep a").first().click();

            untilPicks(page, 3);
            assertThat(titles(page)).contains(title, "Wantrouwen in de overheid");
            assertThat(page.locator(".street__plot:not(.is-out)").count()).isEqualTo(2);
            assertThat(page.locator(".pick-street .house__lit").count()).isEqualTo(1);
            assertThat(page.locator(".lead").innerText()).startsWith("U bewaarde 3 stukken.");
            page.locator(".pick h2 a").first().click();
            Chromium.until(page, "location.pathname.endsWith('tilburg-noord.html')");
            assertThat(page.locator(".keep--page button").innerText()).startsWith("Haal uit selectie");
        }
    }

    @Test
    void oneFindingIsTheSameOnEveryPageOnWhichItStands() {
        try (BrowserContext context = context()) {
            Page page = open(context, Chromium.root() + THEME);
            page.locator(".finding-card .keep button").first().click();
            String home = (String) page.evaluate("document.querySelector('.finding-card a[data-cite-open]').href");
            page.navigate(home);

            Chromium.until(page, "document.querySelectorAll('.keep a').length === 1");
            assertThat(page.locator(".finding-card:target .keep button").innerText()).startsWith("Haal uit selectie");
        }
    }

    @Test
    void theKeyboardAloneMovesNotesAndTakesAwayAndTheFocusStays() {
        try (BrowserContext context = context()) {
            Page page = openWith(context, kept(pick(CASE, ""), pick(FINDING, ""), pick(THEME, "blijft")));
            untilPicks(page, 3);
            List<String> before = titles(page);
            Locator second = page.locator(".pick").nth(1);
            second.locator("textarea").focus();
            page.keyboard().type("Navragen");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("SELECT");
            second.locator(".icon-button").first().focus();
            page.keyboard().press("Enter");

            assertThat(titles(page)).containsExactly(before.get(1), before.get(0), before.get(2));
            assertThat(status(page)).isEqualTo(before.get(1) + ": nu op plaats 1 van 3.");
            assertThat(page.evaluate("document.activeElement.closest('.pick') === document.querySelector('.pick')")).isEqualTo(true);
            Chromium.until(page, "localStorage.getItem('inspiratieboek-selectie:' + new URL('.', location.href).pathname).includes('Navragen')");
            page.locator(".pick").first().locator("select").selectOption("3");
            assertThat(titles(page)).containsExactly(before.get(0), before.get(2), before.get(1));

            page.locator(".pick__drop").nth(1).press("Enter");
            assertThat(titles(page)).containsExactly(before.get(0), before.get(1));
            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Haal weg: " + before.get(1));
            page.locator(".pick-undo button").press("Enter");
            untilPicks(page, 3);
            assertThat(page.locator(".pick").nth(1).locator("textarea").inputValue()).isEqualTo("blijft");
            page.reload();
            untilPicks(page, 3);
            assertThat(page.locator(".pick").nth(2).locator("textarea").inputValue()).isEqualTo("Navragen");
        }
    }

    @Test
    void twoTabsShareOneSelectionAndNeitherOverwritesTheOther() {
        try (BrowserContext context = context()) {
            Page list = openWith(context, kept(pick(FINDING, "")));
            untilPicks(list, 1);
            Page reading = open(context, Chromium.root() + CASE);
            reading.locator(".keep--page button").click();

            untilPicks(list, 2);
            list.locator(".pick textarea").first().fill("in de ene tab");
            reading.locator(".finding-card .keep button").first().click();
            untilPicks(list, 3);
            Chromium.until(list, "localStorage.getItem('inspiratieboek-selectie:' + new URL('.', location.href).pathname).includes('ene tab')");
            assertThat(stored(list)).contains("tilburg-noord.html#");
            list.locator(".pick-more .button").last().click();
            untilPicks(list, 0);
            Chromium.until(reading, "document.querySelectorAll('.keep a').length === 0");
        }
    }

    @Test
    void whatMovedIsFollowedAndWhatIsGoneKeepsItsNote() {
        try (BrowserContext context = context()) {
            context.route("**/assets/selectie-gegevens*", route -> moved(route));
            Page page = openWith(context, kept(pick("praktijkvoorbeelden/oud.html#weggaan-wreekt-zich", "verhuisd"), pick("weg.html#iets", "Mijn woorden")));
            untilPicks(page, 2);

            assertThat(page.locator(".pick h2 a").getAttribute("href")).isEqualTo(FINDING);
            assertThat(stored(page)).contains("\"" + FINDING + "\"").doesNotContain("oud.html");
            Locator gone = page.locator(".pick").nth(1);
            assertThat(gone.innerText()).contains("Staat niet meer in dit boek", "Zoals het heette", "Uw notitie blijft staan.");
            assertThat(gone.locator("textarea").inputValue()).isEqualTo("Mijn woorden");
        }
    }

    private static void moved(Route route) {
        String text = route.fetch().text();
        String old = "\"moved\":{\"praktijkvoorbeelden/oud.html\":\"" + OTHER + "\",";
        route.fulfill(new Route.FulfillOptions()
                .setContentType("text/javascript")
                .setBody(text.replace("\"moved\":{", old).replace(",}", "}")));
    }

    @Test
    void aLinkShowsTheChoiceAndAsksBeforeItIsKept() {
        try (BrowserContext context = context(); BrowserContext other = context()) {
            Page page = openWith(context, kept(pick(FINDING, "geheim"), pick(THEME, "")));
            untilPicks(page, 2);
            page.locator(".pick-bar .button--line").nth(1).click();
            String link = page.locator(".pick-share input").inputValue();
            assertThat(link).contains("#keuze=").doesNotContain("geheim", "?");

            Page theirs = open(other, link);
            untilPicks(theirs, 2);
            assertThat(theirs.locator("h1").innerText()).isEqualTo("Een gedeelde selectie");
            assertThat(stored(theirs)).isEmpty();
            assertThat(theirs.locator(".pick textarea").count()).isZero();
            theirs.locator(".pick-notice button").first().click();
            untilSaid(theirs, "De gedeelde keuze staat nu bij uw selectie.");
            assertThat(theirs.locator(".pick textarea").count()).isEqualTo(2);
            assertThat(stored(theirs)).contains(FINDING).doesNotContain("geheim");
        }
    }

    @Test
    void aFileGoesToAnotherDeviceAndIsAddedToWhatIsThere() throws IOException {
        try (BrowserContext context = context(); BrowserContext other = context()) {
            Page page = openWith(context, kept(pick(FINDING, "van thuis"), pick(THEME, "")));
            untilPicks(page, 2);
            Download file = page.waitForDownload(() -> page.locator(".pick-more .button").nth(5).click());
            assertThat(file.suggestedFilename()).isEqualTo("mijn-selectie.json");
            byte[] bytes = Files.readAllBytes(file.path());

            Page theirs = openWith(other, kept(pick(CASE, ""), pick(FINDING, "van het werk")));
            untilPicks(theirs, 2);
            theirs.locator(".pick-more input[type=file]").setInputFiles(new FilePayload("kapot.json", "application/json", "{".getBytes(StandardCharsets.UTF_8)));
            untilSaid(theirs, "Dit bestand is geen selectie");
            theirs.locator(".pick-more input[type=file]").setInputFiles(new FilePayload("x.json", "application/json", bytes));
            untilSaid(theirs, "Ingelezen: 1 nieuw, 1 met een langere notitie");
            assertThat(theirs.locator(".pick textarea").nth(1).inputValue()).isEqualTo("van het werk\n\nvan thuis");
        }
    }

    @Test
    void itGoesToWordAndToProgramsForLiteratureWithItsSources() throws IOException {
        try (BrowserContext context = context()) {
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = openWith(context, kept(pick(FINDING, "Mijn <b>notitie</b>")));
            untilPicks(page, 1);
            page.locator(".pick-bar .button--line").first().click();
            untilSaid(page, "Gekopieerd.");
            String html = (String) page.evaluate(
                    "navigator.clipboard.read().then(([item]) => item.getType('text/html')).then((blob) => blob.text())");
            assertThat(html).contains("<h2", "<blockquote", "Mijn &lt;b&gt;notitie&lt;/b&gt;", "Omroep Brabant");

            assertThat(download(page, 0)).startsWith("<!doctype html>").contains("<blockquote");
            assertThat(download(page, 1)).startsWith("# Mijn selectie\n\n## ").contains("\n> ");
            assertThat(download(page, 2)).contains("@incollection{breda-hoge-vucht-weggaan-wreekt-zich,", "@misc{");
            assertThat(download(page, 3)).contains("TY  - CHAP\r\n", "TY  - ELEC\r\n");
            assertThat(download(page, 4)).contains("\"container-title\": \"Ondermijning in de wijk\"");
        }
    }

    private static String download(Page page, int button) throws IOException {
        Download file = page.waitForDownload(() -> page.locator(".pick-more .button").nth(button).click());
        return Files.readString(file.path());
    }

    @Test
    void casesOfTheSelectionAreLaidSideBySide() {
        try (BrowserContext context = context()) {
            Page page = openWith(context, kept(pick(FINDING, ""), pick(CASE, "")));
            untilPicks(page, 2);
            page.locator(".pick-bar__compare").click();
            Chromium.until(page, "document.querySelectorAll('.compare-view .compare__remove').length === 2");
        }
    }

    @Test
    void storageThatIsBrokenFullOrForbiddenIsTold() {
        try (BrowserContext context = context()) {
            Page page = openWith(context, "{kapot");
            Chromium.until(page, "document.querySelector('.pick-notice').textContent.startsWith('Uw oude selectie is niet te lezen.')");
            page.navigate(Chromium.root() + CASE);
            page.locator(".keep--page button").click();
            assertThat((String) page.evaluate("JSON.stringify(localStorage)")).contains("{kapot", "tilburg-noord");
            page.evaluate("void (Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); })");
            page.locator(".finding-card .keep button").first().click();
            assertThat(page.locator(".finding-card .keep").first().innerText()).contains("De opslag van uw browser is vol.");
        }
    }

    @Test
    void dataThatDoesNotComeLosesNothing() {
        try (BrowserContext context = context()) {
            context.route("**/assets/selectie-deel*", route -> route.abort());
            Page page = openWith(context, kept(pick(FINDING, "x")));
            Chromium.until(page, "document.querySelectorAll('.pick-notice button').length === 1");
            assertThat(stored(page)).contains(FINDING);
            context.unroute("**/assets/selectie-deel*");
            page.locator(".pick-notice button").click();
            untilPicks(page, 1);
        }
    }

    @Test
    void withoutScriptsThePageSaysWhyAndNothingPromisesMore() {
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = open(context, Chromium.root() + SELECTION);
            assertThat(page.locator("main").innerText()).contains("Deze bladzijde werkt met JavaScript");
            page.locator(".pick-noscript a").click();
            page.waitForURL("**/praktijkvoorbeelden/index.html");
            assertThat(page.locator(".keep").count()).isZero();
        }
    }

    @Test
    void onPaperTheWordsTheNotesAndTheSourcesStand() {
        try (BrowserContext context = context()) {
            Page page = openWith(context, kept(pick(FINDING, "Mijn notitie"), pick(CASE, "")));
            untilPicks(page, 2);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(page.locator(".pick").first().innerText()).contains("Mijn notitie", "Bron: ", "Rust op: ").doesNotContain("Haal weg", "Plaats");
            assertThat(page.locator(".pick-bar:visible, .pick-more:visible, textarea:visible, .pick__note.is-empty:visible").count()).isZero();
        }
    }

    @ParameterizedTest(name = "{0} px wide, {1}")
    @CsvSource({"320, LIGHT", "1280, DARK"})
    void noStateHasABarrierThatAxeKnowsOrIsTooWide(int width, ColorScheme scheme) {
        List<String> found = new ArrayList<>();
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(scheme))) {
            Page page = openWith(context, kept());
            page.onConsoleMessage(message -> found.add(message.text()));
            check(page, "empty", found);
            page = openWith(context, kept(pick(FINDING, "x"), pick(CASE, ""), pick(THEME, ""), pick("weg.html", "y")));
            untilPicks(page, 4);
            page.locator(".pick-bar .button--line").nth(1).click();
            check(page, "own", found);
            page.navigate(Chromium.root() + CASE);
            page.locator(".finding-card .keep button").first().click();
            check(page, "case", found);
        }

        assertThat(found).isEmpty();
    }

    private static void check(Page page, String state, List<String> found) {
        page.evaluate(AccessibilityTest.AXE);
        ((List<?>) page.evaluate(AccessibilityTest.RUN)).forEach(one -> found.add(state + ": " + one));
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!overflow.equals(0)) {
            found.add(state + ": " + overflow + " px wider than the window");
        }
    }
}
