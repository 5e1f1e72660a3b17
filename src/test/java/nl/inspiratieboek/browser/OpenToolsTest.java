package nl.inspiratieboek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each tool while it is open, in every look that a reader may have. What the search shows is {@link SearchLooksTest}'s. */
class OpenToolsTest {

    private static final String CASE = "praktijkvoorbeelden/tilburg-noord.html";

    @ParameterizedTest(name = "{0} px wide, {1}, forced colours {2}, text {3}")
    @CsvSource({
        "320, LIGHT, NONE, plain", "320, DARK, NONE, wide", "1280, LIGHT, NONE, wide", "1280, DARK, NONE, plain",
        "320, LIGHT, ACTIVE, wide", "1280, DARK, ACTIVE, plain", "2560, LIGHT, NONE, plain"
    })
    void nothingThatIsOpenHasABarrier(int width, ColorScheme scheme, ForcedColors forced, String spacing) {
        List<String> found = new ArrayList<>();
        boolean active = forced == ForcedColors.ACTIVE;
        try (SearchDesk desk = SearchDesk.at(
                "http",
                new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(scheme)
                        .setForcedColors(forced)
                        .setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = desk.page();
            page.addInitScript("addEventListener('DOMContentLoaded', () => { document.documentElement.dataset.spacing = '" + spacing + "'; });");

            page.navigate(desk.root() + CASE);
            page.locator(".cite-link a").click();
            page.locator("dialog.citing").waitFor();
            Barriers.judge(page, "citing", active, found);
            desk.press("Escape");
            page.locator("main .term").first().click();
            page.locator(".term-note:popover-open").waitFor();
            Barriers.judge(page, "a term", active, found);
            desk.press("Escape");
            page.locator(".page-head .keep button").first().click();
            Chromium.until(page, "JSON.stringify(localStorage).includes('tilburg-noord')");
            Barriers.judge(page, "a case that is kept", active, found);
            page.locator("[data-keys-open]").click();
            page.locator("dialog.keys").waitFor();
            Barriers.judge(page, "the keys", active, found);

            page.navigate(desk.root() + "selectie.html");
            page.locator(".pick").first().waitFor();
            Barriers.judge(page, "the selection", active, found);

            page.navigate(desk.root() + "praktijkvoorbeelden/index.html?provincie=Limburg&inwoners=minder%20dan%2025.000&_order=_like");
            page.locator(".case-card").first().waitFor();
            Barriers.judge(page, "cases like mine", active, found);
            page.navigate(desk.root() + "praktijkvoorbeelden/index.html?provincie=Limburg&start=2016%20of%20later&aanpak=zorg");
            Barriers.judge(page, "cases that fit", active, found);

            page.navigate(desk.root() + "vergelijken.html?zaken=4,5,6");
            page.locator("table.compare").first().waitFor();
            Barriers.judge(page, "a comparison", active, found);
            page.navigate(desk.root() + "kaart.html");
            page.locator(".map-list a").first().focus();
            Barriers.judge(page, "the map", active, found);
            page.navigate(desk.root() + "offline.html");
            page.locator("[data-offline] button").first().waitFor();
            Barriers.judge(page, "reading offline", active, found);
            page.navigate(desk.root() + "gegevens.html");
            Barriers.judge(page, "the data", active, found);
        }

        assertThat(found).isEmpty();
    }
}
