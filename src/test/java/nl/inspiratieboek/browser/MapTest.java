package nl.inspiratieboek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The map as readers use it: by pointer, by keyboard, on a small screen, in colours of their own. */
class MapTest {

    private static final String MAP = "kaart.html";

    /** Of two numbers or houses that overlap on the screen, their cases. */
    private static final String OVERLAPS = """
            (() => {
              const boxes = [...document.querySelectorAll('.map__plot')].flatMap((plot) =>
                [...plot.querySelectorAll('.house__wall, .map__no')].map((part) => [plot.dataset.onMap, part.getBoundingClientRect()]));
              return boxes.flatMap(([one, a], i) => boxes.slice(i + 1)
                .filter(([other, b]) => one !== other
                  && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
                .map(([other]) => one + ' and ' + other));
            })()""";

    @ParameterizedTest
    @ValueSource(strings = {"http", "file"})
    void whoComesToACaseInTheListSeesItsHouseAndTheOtherWayAbout(String scheme) {
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions().setViewportSize(1280, 1200))) {
            Page page = context.newPage();
            page.navigate((scheme.equals("file") ? Chromium.fileRoot() : Chromium.root()) + MAP);

            page.locator("[data-in-list='tilburg-noord']").focus();
            Chromium.until(page, "document.querySelector('[data-on-map=\"tilburg-noord\"]').classList.contains('is-on')");
            assertThat(page.locator(".map__plot.is-on").count()).isEqualTo(1);

            page.locator("[data-on-map='heerlen-noord'] .map__hit").hover();
            Chromium.until(page, "document.querySelector('[data-in-list=\"heerlen-noord\"]').classList.contains('is-on')");
            assertThat(page.locator(".map-list .is-on").count()).isEqualTo(1);

            page.locator("[data-on-map='heerlen-noord'] .map__hit").click();
            Chromium.until(page, "location.pathname.endsWith('/heerlen-noord.html')");
        }
    }

    @Test
    void theKeyboardGoesFromTheSwitchToTheListAndPassesTheDrawing() {
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(Chromium.root() + MAP);

            page.locator(".view-switch a").last().focus();
            page.keyboard().press("Tab");

            assertThat(page.evaluate("document.activeElement.dataset.inList")).isEqualTo("leeuwarden-oost");
        }
    }

    @ParameterizedTest(name = "{0} px wide, forced colours {1}")
    @CsvSource({"320, NONE", "320, ACTIVE", "700, NONE", "1440, NONE"})
    void nothingOverlapsAndAxeFindsNothing(int width, ForcedColors colours) {
        try (BrowserContext context = Chromium.context(
                new Browser.NewContextOptions().setViewportSize(width, 900).setForcedColors(colours))) {
            Page page = context.newPage();
            page.navigate(Chromium.root() + MAP);

            assertThat((List<?>) page.evaluate(OVERLAPS)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .isEqualTo(true);
            assertThat(((Number) page.evaluate(
                                    "Math.min(...[...document.querySelectorAll('.map__no')].map((no) => no.getBoundingClientRect().height))"))
                            .intValue())
                    .as("a number that can be read")
                    .isGreaterThanOrEqualTo(11);
            page.evaluate(AccessibilityTest.AXE);
            assertThat((List<?>) page.evaluate(AccessibilityTest.RUN)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"praktijkvoorbeelden/index.html, Straat", "kaart.html, Kaart", "matrix.html, Tabel"})
    void streetMapAndTableHaveTheSameSwitch(String address, String here) {
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(Chromium.root() + address);

            assertThat(page.locator(".view-switch a").allInnerTexts()).containsExactly("Straat", "Kaart", "Tabel");
            assertThat(page.locator(".view-switch [aria-current=page]").innerText()).isEqualTo(here);
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.view-switch ul')).borderTopWidth")).isEqualTo("2px");
        }
    }

    @Test
    void withoutScriptsTheMapIsWhole() {
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(Chromium.root() + MAP);

            assertThat(page.locator(".map__plot").count()).isEqualTo(10);
            page.locator(".map-list a").first().click();
            assertThat(page.url()).endsWith("/leeuwarden-oost.html");
        }
    }
}
