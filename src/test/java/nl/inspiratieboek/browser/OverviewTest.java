package nl.inspiratieboek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.inspiratieboek.fixture.ShippedBook;
import org.junit.jupiter.api.Test;

/** The case overview, with scripts and without. */
class OverviewTest {

    private static final String OVERVIEW = "praktijkvoorbeelden/index.html";

    @Test
    void choosingAValueShowsAsManyCasesAsItSaid() {
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(Chromium.root() + OVERVIEW);
            Locator choice = page.locator("[data-filter] label", new Page.LocatorOptions().setHasText("Noord-Brabant"));
            int promised = Integer.parseInt(choice.locator(".num").innerText().strip());

            choice.click();

            assertThat(page.locator("li[data-case][data-facts]:visible").count()).isEqualTo(promised);
            assertThat(page.locator("[data-filter-status]").innerText()).contains(Integer.toString(promised));
            assertThat(page.locator(".street__plot.is-out").count())
                    .isEqualTo(ShippedBook.loaded().book().cases().size() - promised);
            page.locator("[data-filter-reset]").first().click();
            assertThat(page.locator("li[data-case][data-facts]:visible").count())
                    .isEqualTo(ShippedBook.loaded().book().cases().size());
        }
    }

    @Test
    void everyPageIsCompleteWithoutScripts() {
        try (BrowserContext context =
                Chromium.context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(Chromium.root() + OVERVIEW);

            assertThat(page.locator("li[data-case][data-facts]:visible").count())
                    .isEqualTo(ShippedBook.loaded().book().cases().size());
            assertThat(page.locator("[data-filter]").isVisible()).isFalse();
            page.navigate(Chromium.root() + "zoeken.html");
            assertThat(page.locator("main a[href='register.html']").first().isVisible()).isTrue();
        }
    }
}
