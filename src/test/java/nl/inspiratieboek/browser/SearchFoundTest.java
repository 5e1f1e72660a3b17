package nl.inspiratieboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On the page that a hit opens, what was found is marked and can be walked along. */
class SearchFoundTest {

    private static final String PAGE = "praktijkvoorbeelden/velsen-ijmuiden.html?z=jongerenwerk%20jongerenwerkers%20jongeren";

    @ParameterizedTest
    @ValueSource(strings = {"http", "file"})
    void theFirstMarkOfTheSectionIsShownTogetherWithItsHeading(String scheme) {
        try (SearchDesk desk = SearchDesk.at(scheme)) {
            Page page = desk.page();
            page.navigate(desk.root() + PAGE + "#structureel-jongerenwerk");

            Locator on = page.locator("mark.found--on");

            assertThat(on).isInViewport();
            assertThat(page.locator("#structureel-jongerenwerk :is(h2, h3, h4)").first()).isInViewport();
            assertThat(page.locator("#structureel-jongerenwerk mark.found--on")).hasCount(1);
            assertThat(page.locator("nav mark")).hasCount(0);
        }
    }

    @Test
    void aReaderWalksAlongTheMarksByKeyboardAndTakesThemAway() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            Page page = desk.page();
            page.navigate(desk.root() + PAGE + "#structureel-jongerenwerk");
            int all = page.locator("mark.found").count();
            page.locator("main").focus();
            desk.press("Tab", "Tab");
            assertThat(page.locator(".found-bar button").nth(1)).isFocused();
            Locator status = page.locator(".found-bar [role=status]");
            int at = Integer.parseInt(status.textContent().replaceAll(" .*", ""));

            for (int step = at; step <= all; step++) {
                desk.press("Enter");
            }
            assertThat(status).hasText("1 van " + all);
            assertThat(page.locator("mark.found--on")).isInViewport();
            page.locator(".found-bar button").first().click();
            assertThat(status).hasText(all + " van " + all);
            assertThat(page.locator("mark.found--on")).isInViewport();
            page.locator(".found-bar button").last().click();

            assertThat(page.locator("mark.found, .found-bar")).hasCount(0);
            assertThat(page.url()).doesNotContain("z=");
            assertThat((String) page.evaluate("document.activeElement.textContent")).contains("jongeren");
        }
    }

    @Test
    void whatAnAuthorFoldedAwayIsOpenedWhereAMarkIsInIt() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            Page page = desk.page();
            page.addInitScript("""
                    document.addEventListener('readystatechange', () => {
                      const list = document.querySelector('main .prose');
                      if (document.readyState !== 'interactive' || !list) return;
                      const box = document.createElement('details');
                      const head = document.createElement('summary');
                      const text = document.createElement('p');
                      head.textContent = 'meer';
                      text.textContent = 'Hier staat zonderwoord.';
                      box.append(head, text);
                      list.append(box);
                    });""");
            page.navigate(desk.root() + "praktijkvoorbeelden/velsen-ijmuiden.html?z=zonderwoord");

            assertThat(page.locator("details mark.found--on")).isInViewport();
        }
    }

    @Test
    void aPageThatTheReaderComesBackToStandsWhereItStood() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            Page page = desk.page();
            page.navigate(desk.root() + PAGE + "#structureel-jongerenwerk");
            assertThat(page.locator("mark.found--on")).isInViewport();
            page.evaluate("scrollTo(0, 40)");
            page.navigate(desk.root() + "matrix.html");

            page.goBack();

            assertThat(page.locator("mark.found--on")).hasCount(1);
            assertThat(((Number) page.evaluate("Math.round(scrollY)")).intValue()).isEqualTo(40);
        }
    }
}
