package nl.inspiratieboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader takes the link and the citation of a page or a finding along. */
class CitingTest {

    private static final String CASE = "praktijkvoorbeelden/tilburg-noord.html";
    private static final String THEME = "knelpunten/gegevens-delen.html";

    @ParameterizedTest
    @ValueSource(strings = {"http", "file"})
    void aPageIsCitedWithTheDayOfTodayAndTheAddressThatTheReaderHas(String scheme) {
        try (SearchDesk desk = SearchDesk.at(scheme)) {
            Page page = open(desk, CASE + "?z=wijk");
            page.clock().setFixedTime("2026-11-27T12:00:00Z");

            page.locator(".cite-link a").click();

            Locator text = page.locator("dialog.citing .citing__text");
            boolean web = scheme.equals("http");
            assertThat(text).hasText("Redactie Ondermijning in de wijk. (2026). PACT in Tilburg-Noord: doen, leren en dan pas"
                    + " opschrijven. In Ondermijning in de wijk. Geraadpleegd op 27 november 2026"
                    + (web ? ", van " + desk.root() + CASE : "."));
            assertThat(page.locator("dialog.citing .citing__address")).hasCount(web ? 1 : 0);
            assertThat(desk.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({CASE + ", #stoplicht-mag-niet", THEME + ", #tilburg-noord--stoplicht-mag-niet"})
    void aFindingIsCitedAtItsHomeWhereverItStands(String address, String card) {
        try (SearchDesk desk = SearchDesk.at("http")) {
            Page page = open(desk, address);

            page.locator("[id='" + card.substring(1) + "'] a[data-cite-open]").click();
            page.locator("dialog.citing input[value=ris]").check();

            String ris = page.locator("dialog.citing .citing__text").textContent();
            assertThat(ris).contains("UR  - " + desk.root() + CASE + "#stoplicht-mag-niet", "ID  - tilburg-noord-stoplicht-mag-niet", "TY  - CHAP");
            assertThat(ris).containsPattern("TI  - .+ \\(Tilburg\\)");
        }
    }

    @Test
    void theLinkAndTheCitationAreCopiedAndTheKeyboardStaysWhereItIs() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            desk.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = open(desk, CASE);
            page.locator(".cite-link a").focus();
            desk.press("Enter");
            Locator said = page.locator("dialog.citing [role=status]");

            page.locator(".citing__link button").focus();
            desk.press("Enter");
            assertThat(said).hasText("De link is gekopieerd.");
            assertThat(page.locator(".citing__link button")).isFocused();
            assertThat((String) page.evaluate("navigator.clipboard.readText()")).isEqualTo(desk.root() + CASE);

            page.locator(".citing__acts button").click();
            assertThat(said).hasText("Het citaat is gekopieerd.");
            assertThat((String) page.evaluate("navigator.clipboard.readText()")).startsWith("Redactie Ondermijning in de wijk. (2026).");

            desk.press("Escape");
            assertThat(page.locator("dialog.citing")).hasCount(0);
            assertThat(page.locator(".cite-link a")).isFocused();
        }
    }

    @Test
    void whereNothingMayBeCopiedTheTextIsSelected() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            desk.page().addInitScript("Object.defineProperty(navigator, 'clipboard', {value: undefined});"
                    + "document.execCommand = () => false;");
            Page page = open(desk, CASE);
            page.locator(".cite-link a").click();

            page.locator(".citing__acts button").click();

            assertThat(page.locator("dialog.citing [role=status]")).containsText("geselecteerd");
            assertThat((String) page.evaluate("getSelection().toString()")).startsWith("Redactie Ondermijning in de wijk.");
        }
    }

    @Test
    void aFormIsKeptAsAFile() throws IOException {
        try (SearchDesk desk = SearchDesk.at("http")) {
            Page page = open(desk, CASE);
            page.locator(".cite-link a").click();
            page.locator("dialog.citing input[value=bibtex]").check();

            Download file = page.waitForDownload(() -> page.locator(".citing__acts a").click());

            assertThat(file.suggestedFilename()).isEqualTo("tilburg-noord.bib");
            assertThat(Files.readString(file.path())).startsWith("@incollection{tilburg-noord,\n  author = {{Redactie");
        }
    }

    @Test
    void aScriptThatDoesNotComeLeavesTheLink() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            desk.page().route("**/citeren*", route -> route.abort());
            Page page = open(desk, CASE);

            page.locator(".cite-link a").click();

            Chromium.until(page, "document.querySelector('details.cite').open");
            assertThat(page.locator("details.cite .cite__text")).isVisible();
            assertThat(desk.faults()).allMatch("Failed to load resource: net::ERR_FAILED"::equals);
            desk.faults().clear();
        }
    }

    @Test
    void withoutScriptsTheReferenceStandsAtTheFootAndLinksLeadToTheirPlace() {
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(Chromium.root() + CASE);

            page.locator("details.cite summary").click();
            assertThat(page.locator(".cite__text")).containsText("In Ondermijning in de wijk. Geraadpleegd op ….");
            assertThat(page.locator("details.cite .needs-script")).isHidden();
            page.locator("#stoplicht-mag-niet a[data-cite-open]").click();

            assertThat(page.url()).endsWith(CASE + "#stoplicht-mag-niet");
        }
    }

    @Test
    void aHeadingAndATableHaveTheirLink() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            Page page = open(desk, "paginas/wat-kost-het.html");
            Locator heading = page.locator(".prose h2 a").first();
            Locator table = page.locator(".scroller + .place").first();

            assertThat(heading).hasCSS("text-decoration-line", "none");
            heading.focus();
            assertThat(heading).hasCSS("text-decoration-line", "underline");
            assertThat(heading).hasAttribute("href", "#" + page.locator(".prose h2").first().getAttribute("id"));
            assertThat(table).isVisible();
            table.focus();
            desk.press("Enter");

            assertThat(page.url()).endsWith("#--tabel-1");
            assertThat(page.locator("[id='--tabel-1']")).isInViewport();
        }
    }

    @ParameterizedTest
    @CsvSource({"320, LIGHT", "320, DARK", "1280, LIGHT", "1280, DARK"})
    void theDialogHasNoBarrierAndFitsItsWindow(int width, ColorScheme scheme) {
        List<Object> found = new ArrayList<>();
        try (SearchDesk desk = SearchDesk.at("http", new Browser.NewContextOptions()
                .setViewportSize(width, 844)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = open(desk, CASE);
            page.locator(".cite-link a").click();
            page.evaluate(AccessibilityTest.AXE);
            for (String form : List.of("apa", "csl")) {
                page.locator("dialog.citing input[value=" + form + "]").check();
                found.addAll((List<?>) page.evaluate(AccessibilityTest.RUN));
                found.addAll((List<?>) page.evaluate("[...document.querySelectorAll('dialog[open], dialog[open] *')]"
                        + ".filter(one => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline' && !one.matches('.hidden'))"
                        + ".map(one => one.className + ' is too wide')"));
            }
        }

        assertThat(found).isEmpty();
    }

    private static Page open(SearchDesk desk, String address) {
        desk.page().navigate(desk.root() + address);
        return desk.page();
    }
}
