package nl.inspiratieboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader pastes a text into the search, or comes with one in the address. */
class SearchPastedTest {

    private static final String LONG = "De wijkagent loopt mee\nen praat met bewoners. ".repeat(120);

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void aLongTextIsCutAtAWordAndTheSearchSaysSoInWords(int width) {
        try (SearchDesk desk = SearchDesk.at("http", desk(width))) {
            desk.open("index.html");

            paste(desk, LONG);

            assertThat(desk.page().locator(".search__cut")).containsText("Dat is een lange tekst.");
            String kept = desk.field().inputValue();
            assertThat(kept).hasSizeLessThanOrEqualTo(300).startsWith("De wijkagent loopt mee en praat");
            assertThat(kept.substring(kept.lastIndexOf(' ') + 1)).isIn(List.of(LONG.split("\\s")));
            assertThat(desk.page().locator(".search [role=status]")).containsText("Dat is een lange tekst.");
            assertThat(desk.hits().count()).isPositive();

            desk.ask("wijkagent");

            assertThat(desk.page().locator(".search__cut")).hasCount(0);
        }
    }

    @Test
    void theLinesOfAShortTextStayApartAndNothingIsSaid() {
        try (SearchDesk desk = SearchDesk.at("http", desk(1280))) {
            desk.open("index.html");

            paste(desk, "wijkagent\nbewoners");

            assertThat(desk.field()).hasValue("wijkagent bewoners");
            desk.settled("wijkagent bewoners");
            assertThat(desk.page().locator(".search__cut")).hasCount(0);
        }
    }

    @Test
    void whatIsPastedInTheMiddleStaysThereWithTheCaretBehindIt() {
        try (SearchDesk desk = SearchDesk.at("http", desk(1280))) {
            desk.open("index.html").ask("mijn buurt");
            desk.page().evaluate("document.querySelector('[role=combobox]').setSelectionRange(5, 5)");

            paste(desk, "eigen\nrustige ");
            desk.page().keyboard().type("oude ");

            assertThat(desk.field()).hasValue("mijn eigen rustige oude buurt");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "file"})
    void aLongTextInTheAddressIsCutToo(String scheme) {
        try (SearchDesk desk = SearchDesk.at(scheme)) {
            desk.page().navigate(desk.root() + "zoeken.html?q=" + "wijkagent+bewoners+".repeat(60));

            assertThat(desk.page().locator(".search__cut")).containsText("tot en met");
            assertThat(desk.field().inputValue()).hasSizeLessThanOrEqualTo(300).matches(".*(wijkagent|bewoners)");
        }
    }

    @Test
    void aLongRowOfLettersWithoutASpaceBreaksNothing() {
        try (SearchDesk desk = SearchDesk.at("http", desk(390))) {
            desk.open("index.html");

            paste(desk, "x".repeat(5_000));

            assertThat(desk.page().locator(".search__cut")).containsText("…");
            assertThat(desk.field().inputValue()).hasSize(300);
            assertThat(desk.page().evaluate("document.querySelector('dialog.search').scrollWidth")).isEqualTo(
                    desk.page().evaluate("document.querySelector('dialog.search').clientWidth"));
        }
    }

    private static Browser.NewContextOptions desk(int width) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, 844)
                .setPermissions(List.of("clipboard-read", "clipboard-write"));
    }

    private static void paste(SearchDesk desk, String text) {
        desk.page().evaluate("text => navigator.clipboard.writeText(text)", text);
        desk.field().focus();
        desk.page().keyboard().press("Control+v");
    }
}
