package nl.inspiratieboek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the tools for readers meet: one over another, and all of them in the foot. */
class JointsTest {

    private static final String CASE = "praktijkvoorbeelden/tilburg-noord.html";

    private static Page open(BrowserContext context, String address) {
        Page page = context.newPage();
        page.navigate(Chromium.root() + address);
        return page;
    }

    @Test
    void escapeClosesWhatLiesOnTopAndLeadsBackToWhereTheReaderWas() {
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions())) {
            Page page = open(context, CASE);
            page.locator(".breadcrumbs [data-cite-open]").click();
            Chromium.until(page, "document.querySelector('dialog.citing')?.open");
            String close = page.locator("dialog.citing .button").first().innerText();

            page.keyboard().press("?");
            Chromium.until(page, "document.querySelector('dialog.keys')?.open");
            assertThat(page.locator("dialog.keys .button").first().innerText())
                    .as("the same word closes everything")
                    .isEqualTo(close);

            page.keyboard().press("Escape");
            Chromium.until(page, "!document.querySelector('dialog.keys')?.open");
            assertThat(page.evaluate("document.querySelector('dialog.citing').open")).isEqualTo(true);
            assertThat(page.evaluate("document.querySelector('dialog.citing').contains(document.activeElement)")).isEqualTo(true);

            page.keyboard().press("Escape");
            Chromium.until(page, "!document.querySelector('dialog.citing')?.open");
            assertThat(page.evaluate("document.activeElement.matches('.breadcrumbs [data-cite-open]')")).isEqualTo(true);
        }
    }

    @ParameterizedTest(name = "{0} px wide")
    @CsvSource({"390, 2", "768, 4", "1440, 5"})
    void theFootUsesItsWidth(int width, int columns) {
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions().setViewportSize(width, 900))) {
            Page page = open(context, CASE);

            assertThat(page.evaluate("new Set([...document.querySelectorAll('.site-foot li a')].map((link) => "
                            + "Math.round(link.getBoundingClientRect().left))).size"))
                    .isEqualTo(columns);
        }
    }

    @ParameterizedTest
    @CsvSource({"320", "360", "390", "414", "768"})
    void noLineBeginsWithTheCommaBetweenAThemeAndItsCount(int width) {
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions().setViewportSize(width, 900))) {
            Page page = open(context, CASE);

            assertThat((List<?>) page.evaluate("""
                    [...document.querySelectorAll('.finding-card__meta > span > a:first-of-type')]
                      .filter((link) => link.nextSibling?.data?.startsWith(','))
                      .filter((link) => {
                        const comma = document.createRange();
                        comma.setStart(link.nextSibling, 0);
                        comma.setEnd(link.nextSibling, 1);
                        const lines = [...link.getClientRects()];
                        return comma.getBoundingClientRect().top > lines[lines.length - 1].bottom - 4;
                      }).map((link) => link.textContent)""")).isEmpty();
        }
    }

    @Test
    void thePrintedStreetOfASelectionNamesOnlyWhatWasKept() {
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions())) {
            Page page = open(context, CASE);
            Chromium.until(page, "[...document.querySelectorAll('button')].some((one) => one.textContent.startsWith('Bewaar'))");
            page.locator("button:has-text('Bewaar')").first().click();
            page.navigate(Chromium.root() + "selectie.html");
            Chromium.until(page, "document.querySelectorAll('.pick-street .is-out').length === 9");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator(".pick-street .street__label:visible").count()).isEqualTo(1);
        }
    }
}
