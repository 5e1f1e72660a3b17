package nl.inspiratieboek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.fixture.TwoBooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader goes from one language to the other and back, with the keyboard, without scripts, and from a disk. */
class TranslationTest {

    @TempDir
    Path folder;

    @BeforeEach
    void build() {
        new TwoBooks().writeTo(folder);
        TwoBooks.publish(folder);
    }

    @Test
    void theReaderGoesThereAndBack() {
        try (SiteServer server = SiteServer.of(folder);
                BrowserContext context = Chromium.context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            for (String root : List.of(server.root(), folder.toUri().toString())) {
                Page page = context.newPage();
                page.navigate(root + "nl/praktijkvoorbeelden/noord/borne.html");

                page.locator(".twin a").press("Enter");
                page.waitForURL(root + "en/cases/borne.html");
                page.locator(".twin a").press("Enter");
                page.waitForURL(root + "nl/praktijkvoorbeelden/noord/borne.html");

                assertThat(page.locator("h1").textContent()).isEqualTo("Borne");
                page.close();
            }
        }
    }

    @Test
    void whoeverComesToTheNearestPageWasToldBefore() {
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(folder.toUri() + "nl/praktijkvoorbeelden/cuijk.html");

            assertThat(page.locator(".twin").ariaSnapshot())
                    .contains("link \"In English\"", "This page is not in English. You go to: Cases");
            page.locator(".twin a").click();

            page.waitForURL(folder.toUri() + "en/cases/index.html");
        }
    }

    @ParameterizedTest
    @CsvSource({"320, LIGHT", "1280, DARK"})
    void axeFindsNothingOnEitherPage(int width, ColorScheme scheme) {
        List<Object> found = new ArrayList<>();
        try (BrowserContext context = Chromium.context(
                new Browser.NewContextOptions().setViewportSize(width, 700).setColorScheme(scheme))) {
            Page page = context.newPage();
            for (String address : List.of("nl/index.html", "nl/praktijkvoorbeelden/cuijk.html", "nl/knelpunten/index.html")) {
                page.navigate(folder.toUri() + address);
                page.evaluate(AccessibilityTest.AXE);
                found.addAll((List<?>) page.evaluate(AccessibilityTest.RUN));
                Number height = (Number) page.evaluate("document.querySelector('.twin a').getBoundingClientRect().height");
                assertThat(height.doubleValue()).as("a target of the finger").isGreaterThanOrEqualTo(24);
                assertThat(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                        .as("wider than the window").isEqualTo(false);
            }
        }

        assertThat(found).isEmpty();
    }
}
