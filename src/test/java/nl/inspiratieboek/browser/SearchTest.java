package nl.inspiratieboek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader searches by keyboard, from a server and from a disk, at a desk and on a phone. */
class SearchTest {

    @ParameterizedTest(name = "{0}, {1} px")
    @CsvSource({"http, 1280", "http, 390", "file, 1280", "file, 390"})
    void aReaderFindsAPassageByKeyboard(String scheme, int width) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext context = context(width)) {
            Page page = context.newPage();
            watch(page, faults);
            page.navigate(root(scheme) + "index.html");

            page.keyboard().press("Control+k");
            Locator field = page.locator("dialog.search input[type=search]");
            field.waitFor();
            page.keyboard().type("wijkrechter");
            Locator hits = page.locator("dialog.search [role=option]");
            // Each letter searches anew: what the whole word finds is there when its address is.
            page.locator("dialog.search a[href*='q=wijkrechter']")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            hits.first().waitFor();

            assertThat(hits.count()).isGreaterThan(2);
            assertThat(page.locator("dialog.search mark").count()).isPositive();
            page.keyboard().press("ArrowDown");
            assertThat(field.getAttribute("aria-activedescendant")).isNotBlank();
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("z="));
            page.locator("main mark").first().waitFor();
            assertThat(page.url()).contains("#");
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"http", "file"})
    void escapeGivesTheFocusBackAndSlashOpensToo(String scheme) {
        try (BrowserContext context = context(1280)) {
            Page page = context.newPage();
            page.navigate(root(scheme) + "matrix.html");
            page.locator("[data-search-open]").first().focus();

            page.keyboard().press("/");
            Locator dialog = page.locator("dialog.search");
            dialog.waitFor();
            page.keyboard().press("Escape");
            dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));

            assertThat(page.evaluate("document.activeElement.hasAttribute('data-search-open')")).isEqualTo(true);
        }
    }

    @ParameterizedTest
    @CsvSource({"http", "file"})
    void aSearchHasAnAddressThatCanBeShared(String scheme) {
        try (BrowserContext context = context(1280)) {
            Page page = context.newPage();
            page.navigate(root(scheme) + "zoeken.html?q=convenant");

            page.locator("[role=option]").first().waitFor();

            assertThat(page.locator("input[type=search]").inputValue()).isEqualTo("convenant");
        }
    }

    @ParameterizedTest
    @CsvSource({"http", "file"})
    void theCountIsAnnounced(String scheme) {
        try (BrowserContext context = context(1280)) {
            Page page = context.newPage();
            page.navigate(root(scheme) + "zoeken.html");
            page.locator("input[type=search]").waitFor();
            page.locator("input[type=search]").focus();
            page.keyboard().type("boa");

            page.locator("[role=status]", new Page.LocatorOptions().setHasText("plek")).first()
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        }
    }

    private static BrowserContext context(int width) {
        return Chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 844));
    }

    private static String root(String scheme) {
        return scheme.equals("file") ? Chromium.fileRoot() : Chromium.root();
    }

    /** Errors, broken policies and requests to anywhere else are faults. */
    private static void watch(Page page, List<String> faults) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text());
            }
        });
        page.onPageError(faults::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(Chromium.root()) && !request.url().startsWith("file:")) {
                faults.add("request to " + request.url());
            }
        });
    }
}
