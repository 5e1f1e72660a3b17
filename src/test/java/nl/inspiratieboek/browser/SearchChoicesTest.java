package nl.inspiratieboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters, earlier searches and keys: what a reader of the search can choose. */
class SearchChoicesTest {

    @Test
    void severalValuesOfAFactWidenAndAnotherFactNarrows() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            desk.open("index.html").ask("jongerenwerk");
            int all = desk.places();
            desk.toggle("Velsen");
            assertThat(desk.page().locator(".search__count b")).not().hasText(all + " plekken");
            int velsen = desk.places();
            int tilburg = Integer.parseInt(desk.row("Tilburg").locator(".num").textContent());

            desk.toggle("Tilburg");
            assertThat(desk.page().locator(".search__count b")).hasText(velsen + tilburg + " plekken");
            desk.toggle("Noord-Holland");

            assertThat(desk.page().locator(".search__count b")).hasText(velsen + " plekken");
            assertThat(desk.row("Limburg")).hasCount(0);
            assertThat(desk.page().locator(".search__foot a")).hasAttribute(
                    "href", Pattern.compile("gemeente=Tilburg&gemeente=Velsen|gemeente=Velsen&gemeente=Tilburg"));
        }
    }

    @Test
    void aSortShowsAsManyPlacesAsItsChipSays() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            desk.open("index.html").ask("jongerenwerk");
            Locator chip = desk.page().locator(".search__sorts .chip", new Page.LocatorOptions().setHasText("Oplossingen"));
            String number = chip.locator(".num").textContent();

            chip.click();

            assertThat(chip).hasAttribute("aria-pressed", "true");
            assertThat(desk.page().locator(".search__count b")).hasText(number + " plekken");
            desk.page().locator(".search__chosen .search__clear").click();
            assertThat(chip).hasAttribute("aria-pressed", "false");
        }
    }

    @Test
    void whereChoicesLeaveNothingEachSaysWhatItGivesBack() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            desk.open("index.html").ask("jongerenwerk");
            desk.toggle("Heerlen");
            desk.ask("wijkrechter");

            Locator release = desk.page().locator(".search__releases .chip").first();
            assertThat(release).containsText("Zonder Heerlen: ");
            int gives = Integer.parseInt(release.textContent().replaceAll("\\D", ""));
            release.click();

            assertThat(desk.page().locator(".search__count b")).hasText(gives + " plekken");
            assertThat(desk.field()).isFocused();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "file"})
    void whatLedToAPageIsRememberedHereUntilTheReaderForgetsIt(String scheme) {
        try (SearchDesk desk = SearchDesk.at(scheme)) {
            desk.open("index.html").ask("convenant");
            desk.ask("wijkrechter").enter();
            desk.open("matrix.html");
            Locator again = desk.page().locator(".search__again");
            assertThat(again).hasText(new String[] {"wijkrechter"});

            again.click();
            assertThat(desk.field()).hasValue("wijkrechter");
            desk.settled("wijkrechter");
            desk.field().fill("");
            desk.page().locator(".search__forget").click();

            assertThat(again).hasCount(0);
            assertThat(desk.page().evaluate("JSON.stringify(Object.keys(localStorage))")).isEqualTo("[]");
        }
    }

    @Test
    void nothingIsRememberedWhereTheReaderSaysSo() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            desk.open("index.html");
            desk.page().locator(".search__recent input").uncheck();
            desk.ask("wijkrechter").enter();

            desk.open("index.html");

            assertThat(desk.page().locator(".search__recent input")).not().isChecked();
            assertThat(desk.page().locator(".search__again")).hasCount(0);
        }
    }

    @Test
    void theLastEightAreRememberedAndOddStorageBreaksNothing() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            desk.page().navigate(desk.root() + "index.html");
            desk.page().evaluate("for (const [at, bad] of ['{', '7', '[1,null,\"a b\"]'].entries()) localStorage.setItem('x' + at, bad);"
                    + "localStorage.setItem('inspiratieboek-recent /', '[1,null,\"a <b>\",' + '\"z\",'.repeat(20) + '\"\"]')");
            desk.open("index.html");
            assertThat(desk.page().locator(".search__again")).hasCount(8);
            assertThat(desk.page().locator(".search__again").first()).hasText("a <b>");

            desk.page().evaluate("localStorage.setItem('inspiratieboek-recent /', '{')");
            desk.open("index.html");

            assertThat(desk.page().locator(".search__recent input")).isVisible();
            assertThat(desk.page().locator(".search__again")).hasCount(0);
        }
    }

    @Test
    void theKeysAreListedAndSingleOnesCanBeTurnedOff() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            desk.page().navigate(desk.root() + "matrix.html");
            Locator keys = desk.page().locator("dialog.keys");
            desk.press("?");
            keys.waitFor();
            keys.locator("input").uncheck();
            desk.press("Escape");
            assertThat(keys).isHidden();

            desk.press("?", "/");
            assertThat(keys).isHidden();
            assertThat(desk.page().locator("dialog.search")).hasCount(0);
            desk.press("Control+k");
            desk.page().locator(".search__foot button").click();

            assertThat(keys).isVisible();
            desk.press("Escape");
            assertThat(keys).isHidden();
            assertThat(desk.field()).isVisible();
        }
    }

    @Test
    void aQuestionMarkInTheFieldIsAQuestionMark() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            desk.open("index.html");

            desk.page().keyboard().type("wie/wat?");

            assertThat(desk.field()).hasValue("wie/wat?");
            assertThat(desk.page().locator("dialog.keys")).hasCount(0);
        }
    }
}
