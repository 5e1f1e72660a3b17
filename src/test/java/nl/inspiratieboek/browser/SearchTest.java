package nl.inspiratieboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader searches by keyboard, from a server and from a disk, at a desk and on a phone. */
class SearchTest {

    @ParameterizedTest(name = "{0}, {1} px")
    @CsvSource({"http, 1280", "http, 390", "file, 1280", "file, 390"})
    void aReaderFindsAPassageByKeyboard(String scheme, int width) {
        try (SearchDesk desk = SearchDesk.at(scheme, new Browser.NewContextOptions().setViewportSize(width, 844))) {
            desk.open("index.html").ask("wijkrechter");

            assertThat(desk.hits().count()).isGreaterThan(2);
            assertThat(desk.page().locator("#--search-hits mark").count()).isPositive();
            desk.press("ArrowDown");
            assertThat(desk.field()).hasAttribute("aria-activedescendant", desk.hits().first().getAttribute("id"));
            desk.enter();

            assertThat(desk.page().url()).contains("#");
        }
    }

    @Test
    void hitsComeFromTheSecondLetterOn() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            desk.open("index.html").ask("j");
            assertThat(desk.options()).hasCount(0);
            assertThat(desk.field()).hasAttribute("aria-expanded", "false");

            desk.ask("jo");

            assertThat(desk.hits().count()).isBetween(2, 20);
            assertThat(desk.field()).hasAttribute("aria-expanded", "true");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "file"})
    void escapeGivesTheFocusBackAndSlashOpensToo(String scheme) {
        try (SearchDesk desk = SearchDesk.at(scheme)) {
            desk.page().navigate(desk.root() + "matrix.html");
            desk.page().locator("[data-search-open]").first().focus();

            desk.press("/");
            desk.ask("boa");
            desk.press("Escape");

            assertThat(desk.page().locator("dialog.search")).isHidden();
            assertThat(desk.page().locator("[data-search-open]").first()).isFocused();
            desk.press("/");
            assertThat(desk.field()).hasValue("boa");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "file"})
    void aSearchHasAnAddressThatCanBeShared(String scheme) {
        try (SearchDesk desk = SearchDesk.at(scheme)) {
            desk.page().navigate(desk.root() + "zoeken.html?q=jongeren&soort=oplossing&gemeente=Velsen&gemeente=Tilburg");

            desk.hits().first().waitFor();

            assertThat(desk.field()).hasValue("jongeren");
            assertThat(desk.page().locator(".search__chosen .chip span:first-child"))
                    .hasText(new String[] {"Oplossingen", "Velsen", "Tilburg"});
        }
    }

    @Test
    void theCountIsAnnouncedAfterAPauseAndSoIsThatThereIsNothing() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            desk.open("index.html").ask("boa");
            Locator status = desk.page().locator(".search [role=status]");

            assertThat(status).hasText(desk.page().locator(".search__count").textContent());
            desk.press("x", "q", "z");
            assertThat(status).containsText("Geen plekken gevonden.");
            assertThat(desk.page().locator(".search [role=status] [role=option]")).hasCount(0);
        }
    }

    @Test
    void anArrowKeyBetweenTheLastLetterAndItsHitsIsNotLost() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            desk.open("index.html").ask("boa");

            desk.page().evaluate("""
                    () => {
                      const field = document.querySelector('[role=combobox]');
                      field.value = 'wijkrechter';
                      field.dispatchEvent(new Event('input', {bubbles: true}));
                      for (let i = 0; i < 2; i++)
                        field.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true, cancelable: true}));
                    }""");

            desk.settled("wijkrechter");
            assertThat(desk.chosen()).hasAttribute("id", desk.options().nth(1).getAttribute("id"));
        }
    }

    @Test
    void keysPressedWhileTheSearchIsStillLoadingAreNotLostEither() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            List<Route> held = new ArrayList<>();
            desk.page().route("**/zoekgegevens*", held::add);
            desk.open("index.html");
            desk.page().keyboard().type("wijkrechter");
            desk.press("ArrowDown", "ArrowDown");
            desk.page().waitForCondition(() -> !held.isEmpty());
            held.forEach(Route::resume);

            desk.settled("wijkrechter");
            assertThat(desk.chosen()).hasAttribute("id", desk.options().nth(1).getAttribute("id"));
        }
    }

    @Test
    void arrowsGoRoundAndEditingKeysEditTheText() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            desk.open("index.html").ask("wijkrechter");
            String last = desk.options().last().getAttribute("id");
            String first = desk.options().first().getAttribute("id");

            desk.press("ArrowUp");
            assertThat(desk.field()).hasAttribute("aria-activedescendant", last);
            desk.press("ArrowDown");
            assertThat(desk.field()).hasAttribute("aria-activedescendant", first);
            desk.press("Home");
            assertThat(desk.chosen()).hasCount(0);

            assertThat(desk.page().evaluate("document.activeElement.selectionStart")).isEqualTo(0);
        }
    }

    @Test
    void aFindingIsOneHitAndItsThemeAnOptionOfItsOwn() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            desk.open("index.html").ask("jongerenwerk");
            Locator theme = desk.page().locator("#--search-hits .hit + .hit-more[href]").first();
            assertThat(theme).containsText("Thema: ");

            desk.press("ArrowDown", "ArrowDown");

            assertThat(desk.chosen()).hasAttribute("href", theme.getAttribute("href"));
            assertThat(desk.hits().locator("[href*='gemene-delers/']")).hasCount(0);
        }
    }

    @Test
    void theRestOfAPageIsOneKeyAway() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            desk.open("index.html").ask("jongerenwerk");
            String name = desk.page().locator(".search-group:has(.hit-more--rest)").first().getAttribute("aria-labelledby");
            Locator group = desk.page().locator("[aria-labelledby='" + name + "']");
            int shown = group.locator(".hit").count();
            int left = Integer.parseInt(group.locator(".hit-more--rest").textContent().replaceAll("\\D", ""));
            String rest = group.locator(".hit-more--rest").getAttribute("id");
            while (!rest.equals(desk.field().getAttribute("aria-activedescendant"))) {
                desk.press("ArrowDown");
            }

            desk.press("Enter");

            assertThat(group.locator(".hit")).hasCount(shown + left);
            assertThat(desk.chosen()).hasAttribute("id", group.locator(".hit").nth(shown).getAttribute("id"));
        }
    }

    @Test
    void moreShowsMorePages() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            desk.open("index.html").ask("jongeren");
            assertThat(desk.page().locator(".search-group")).hasCount(6);

            desk.page().locator(".search__more button").first().click();

            assertThat(desk.page().locator(".search-group:nth-child(7)")).isAttached();
            assertThat(desk.chosen()).isInViewport();
        }
    }

    @Test
    void whatWasMeantIsOffered() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            desk.open("index.html").ask("wijkrechtre");

            desk.page().locator("button", new Page.LocatorOptions().setHasText("Bedoelt u")).click();

            assertThat(desk.field()).hasValue("wijkrechter");
            assertThat(desk.field()).isFocused();
        }
    }

    @Test
    void whereNothingIsFoundThereAreOtherWays() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            desk.open("index.html").ask("zzqxj");

            assertThat(desk.page().locator(".search__message")).containsText("Nergens brandt licht.");
            assertThat(desk.page().locator(".search__street .house").first()).isVisible();
            for (String page : new String[] {"register.html", "begrippen.html", "praktijkvoorbeelden/index.html"}) {
                assertThat(desk.page().locator(".search__ways a[href$='" + page + "']")).isVisible();
            }
        }
    }
}
