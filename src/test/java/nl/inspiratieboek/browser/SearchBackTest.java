package nl.inspiratieboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a hit Back leads to the search as it was, and Forward to the hit. */
class SearchBackTest {

    private static final String SCROLL =
            "Math.round((document.querySelector('dialog.search') ?? document.scrollingElement).scrollTop)";

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"http, matrix.html", "file, matrix.html", "http, zoeken.html", "file, zoeken.html"})
    void theSearchComesBackAsItWas(String scheme, String address) {
        try (SearchDesk desk = SearchDesk.at(scheme)) {
            desk.open(address).ask("jongeren");
            desk.toggle("Velsen");
            desk.toggle("Tilburg");
            desk.page().locator(".search__limits summary").click();
            desk.page().locator(".hit-more--rest").first().click();
            assertThat(desk.options().nth(12)).isAttached();
            desk.field().focus();
            desk.press("Home", "ArrowUp");
            while (desk.chosen().getAttribute("href") == null) {
                desk.press("ArrowUp");
            }
            String chosen = desk.chosen().getAttribute("id");
            int options = desk.options().count();
            int scroll = ((Number) desk.page().evaluate(SCROLL)).intValue();
            assertThat(scroll).isPositive();
            desk.enter();
            String hit = desk.page().url();

            desk.page().goBack();

            assertThat(desk.field()).hasValue("jongeren");
            assertThat(desk.field()).hasAttribute("aria-activedescendant", chosen);
            assertThat(desk.field()).isFocused();
            assertThat(desk.options()).hasCount(options);
            assertThat(desk.page().locator(".search__chosen .chip span:first-child"))
                    .hasText(new String[] {"Velsen", "Tilburg"});
            desk.until("Math.abs(" + SCROLL + " - " + scroll + ") <= 2");
            desk.page().goForward();
            desk.page().waitForURL(hit);
            assertThat(desk.page().locator("dialog.search")).hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "file"})
    void aSearchThatWasClosedStaysClosed(String scheme) {
        try (SearchDesk desk = SearchDesk.at(scheme)) {
            desk.open("matrix.html").ask("wijkrechter").enter();
            desk.page().goBack();
            assertThat(desk.field()).hasValue("wijkrechter");
            desk.press("Escape");
            assertThat(desk.page().locator("[data-search-open]").first()).isFocused();

            desk.page().reload();

            desk.until("document.readyState === 'complete'");
            assertThat(desk.page().locator("dialog.search")).hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "file"})
    void aHitOnThePageItselfClosesTheDialogAndBackOpensIt(String scheme) {
        try (SearchDesk desk = SearchDesk.at(scheme)) {
            desk.open("begrippen.html").ask("boa");
            Locator hit = desk.page().locator(".hit[href*='begrippen.html?z=boa#']").first();
            desk.page().navigate(desk.root() + hit.getAttribute("href").replaceFirst("#.*", "").replaceFirst("^.*?(begrippen)", "$1"));
            desk.press("Control+k");
            desk.ask("boa");

            desk.page().locator(".hit[href*='begrippen.html?z=boa#']").first().click();
            assertThat(desk.page().locator("dialog.search")).isHidden();
            assertThat(desk.page().url()).contains("#");
            desk.page().goBack();

            assertThat(desk.page().locator("dialog.search")).isVisible();
            assertThat(desk.field()).hasValue("boa");
            desk.page().goForward();
            assertThat(desk.page().locator("dialog.search")).isHidden();
        }
    }
}
