package nl.inspiratieboek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
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
    void casesLikeTheReadersPlaceComeFirstAndSayWhy() {
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(Chromium.root() + OVERVIEW + "?inwoners=25.000+tot+50.000&provincie=Limburg&domeinen=wonen");
            int all = ShippedBook.loaded().book().cases().size();
            assertThat(rows(page)).hasSizeLessThan(all);

            page.locator("[data-filter-order]").selectOption("_like");

            assertThat(rows(page)).hasSize(all).startsWith("heerlen-noord");
            Locator first = page.locator("li[data-case][data-facts]").first().locator(".like");
            assertThat(first.locator(".count__n").innerText()).isEqualTo("2 van 3 gelijk");
            assertThat(first.locator("dl").innerText().lines())
                    .containsExactly("Gelijk", "Provincie: Limburg; Domeinen: wonen", "Anders", "Inwoners: 50.000 of meer");
            assertThat(page.locator("li[data-case=rotterdam-hand-in-hand] .like dl").innerText()).contains("Onbekend\nInwoners");
            assertThat(page.locator(".like__mark").count()).isEqualTo(3 * all);
            assertThat(page.url()).endsWith("&_order=_like");

            page.reload();

            assertThat(rows(page)).startsWith("heerlen-noord");
            page.locator("[data-filter-reset]").first().click();
            assertThat(rows(page)).hasSize(all).startsWith("zaanstad-poelenburg");
            assertThat(page.locator(".like").count()).isZero();
        }
    }

    @Test
    void casesStandInTheOrderThatIsChosen() {
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(Chromium.root() + OVERVIEW);
            List<String> byNumber = rows(page);

            page.locator("[data-filter-order]").selectOption("_name");
            assertThat(rows(page)).startsWith("arnhem-oost", "breda-hoge-vucht", "den-haag-zuidwest").endsWith("zaanstad-poelenburg");
            page.locator("[data-filter-order]").selectOption("inwoners");
            assertThat(rows(page)).startsWith("den-haag-zuidwest", "velsen-ijmuiden");
            page.locator("[data-filter-order]").selectOption("");
            assertThat(rows(page)).isEqualTo(byNumber);
        }
    }

    private static List<String> rows(Page page) {
        return page.locator("li[data-case][data-facts]:visible").all().stream()
                .map(row -> row.getAttribute("data-case"))
                .toList();
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
