package nl.inspiratieboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes reading easier: wider text, cards of terms, pictures in large, contents that follow, the list of keys. */
class ComfortTest {

    private static final String PAGE = "paginas/preventie-en-repressie.html";
    private static final String THEME = "knelpunten/gegevens-delen.html";

    private static final String SPACING = "parseFloat(getComputedStyle(document.querySelector('.lead')).letterSpacing)"
            + " / parseFloat(getComputedStyle(document.querySelector('.lead')).fontSize)";

    @ParameterizedTest
    @ValueSource(strings = {"http", "file"})
    void widerTextIsRememberedAndThereBeforeTheFirstPaint(String scheme) {
        try (SearchDesk desk = SearchDesk.at(scheme)) {
            Page page = open(desk, "index.html");
            page.locator("[data-spacing-choice]").check();
            assertThat((Double) page.evaluate(SPACING)).isGreaterThanOrEqualTo(.119);

            // what is left without the script of the page is there before it is drawn
            page.route("**/boek.*.js", route -> route.abort());
            open(desk, PAGE);

            assertThat((Double) page.evaluate(SPACING)).isGreaterThanOrEqualTo(.119);
            page.unroute("**/boek.*.js");
            open(desk, PAGE);
            assertThat(page.locator("[data-spacing-choice]")).isChecked();
            page.locator("[data-spacing-choice]").uncheck();
            assertThat(page.evaluate("JSON.stringify(Object.keys(localStorage))")).isEqualTo("[]");
            assertThat(((Number) page.evaluate(SPACING)).doubleValue()).isNaN();
            desk.faults().clear();
        }
    }

    @Test
    void withoutStorageTheChoiceLastsThePage() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            desk.page().addInitScript("Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no'); }});");
            Page page = open(desk, "index.html");

            page.locator("[data-spacing-choice]").check();

            assertThat((Double) page.evaluate(SPACING)).isGreaterThanOrEqualTo(.119);
            assertThat(desk.faults()).isEmpty();
        }
    }

    @Test
    void aTermIsExplainedUnderThePointerWhichMayGoOntoTheCard() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            Page page = open(desk, PAGE);

            page.locator("main .term").first().hover();
            Locator card = page.locator(".term-note:popover-open");
            card.waitFor();
            card.hover();
            assertThat(card).isVisible();
            desk.press("Escape");

            assertThat(card).hasCount(0);
            page.locator("main .term").first().click();
            card.waitFor();
            page.locator("h1").click();
            assertThat(card).hasCount(0);
            assertThat(desk.faults()).isEmpty();
        }
    }

    @Test
    void aTermIsExplainedWhereTheFocusIs() {
        try (SearchDesk desk = SearchDesk.at("file")) {
            Page page = open(desk, PAGE);
            desk.press("Tab");
            page.locator("main .term").first().focus();
            Locator card = page.locator(".term-note:popover-open");
            card.waitFor();
            assertThat(page.locator("button.term").first()).isFocused();
            assertThat(page.locator("button.term").first()).hasAttribute("aria-expanded", "true");

            desk.press("Tab");
            assertThat(card.locator("a")).isFocused();
            desk.press("Escape");

            assertThat(card).hasCount(0);
            assertThat(page.locator("button.term").first()).isFocused();
            desk.press("Enter");
            card.waitFor();
            desk.press("Enter");
            assertThat(card).hasCount(0);
        }
    }

    @Test
    void aTermIsExplainedByATapWithinTheWindow() {
        try (SearchDesk desk = SearchDesk.at("http", new Browser.NewContextOptions()
                .setViewportSize(320, 640).setHasTouch(true).setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = open(desk, PAGE);

            page.locator("main .term").first().tap();
            Locator card = page.locator(".term-note:popover-open");
            card.waitFor();

            assertThat(page.url()).endsWith(PAGE);
            assertThat((Boolean) page.evaluate("(box => box.left >= 0 && box.top >= 0 && box.right <= 320 && box.bottom <= 640)"
                    + "(document.querySelector('.term-note:popover-open').getBoundingClientRect())")).isTrue();
            page.locator("main .term").first().tap();
            assertThat(card).hasCount(0);
        }
    }

    @Test
    void aPictureOpensInLargeAndTheFocusComesBack() {
        try (SearchDesk desk = SearchDesk.at("file")) {
            Page page = open(desk, PAGE);
            // the page has one: another stands beside it
            page.evaluate("(one => one.after(one.cloneNode(true)))(document.querySelector('a.large').parentElement);"
                    + "document.querySelectorAll('a.large img')[1].alt = 'Een tweede'");
            Locator link = page.locator("a.large").first();
            String said = link.locator("img").getAttribute("alt");
            link.focus();
            desk.press("Enter");
            Locator picture = page.locator("dialog.picture img");

            assertThat(picture).hasAttribute("alt", said);
            assertThat(page.locator("dialog.picture [role=status]")).hasText("Afbeelding 1 van 2");
            desk.press("ArrowRight");
            assertThat(picture).hasAttribute("alt", "Een tweede");
            desk.press("ArrowRight", "ArrowLeft", "ArrowLeft");
            assertThat(page.locator("dialog.picture [role=status]")).hasText("Afbeelding 1 van 2");
            desk.press("Escape");

            assertThat(page.locator("dialog.picture")).hasCount(0);
            assertThat(link).isFocused();
            assertThat(desk.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, THEME, "praktijkvoorbeelden/tilburg-noord.html"})
    void theContentsFollowTheReader(String address) {
        try (SearchDesk desk = SearchDesk.at("http")) {
            Page page = open(desk, address);
            assertThat(page.locator("[data-follow] [aria-current]")).hasCount(0);

            for (int at : List.of(1, 2)) {
                page.evaluate("document.getElementById(decodeURIComponent("
                        + "document.querySelectorAll('[data-follow] li a')[" + at + "].hash.slice(1))).scrollIntoView()");
                Chromium.until(page, "[...document.querySelectorAll('[data-follow] li a')].findIndex("
                        + "one => one.getAttribute('aria-current') === 'location') === " + at);
            }

            assertThat(desk.faults()).isEmpty();
        }
    }

    @Test
    void theListOfKeysHasWhatIsBoundAndTheFootLeadsToIt() {
        try (SearchDesk desk = SearchDesk.at("http")) {
            Page page = open(desk, PAGE);
            page.locator("[data-keys-open]").click();
            Locator keys = page.locator("dialog.keys");
            keys.waitFor();

            assertThat(page.evaluate("inspiratieboek.parts.shortcuts.all.length"))
                    .isEqualTo(keys.locator(".keys__list").first().locator("dt").count());
            assertThat(keys).containsText("zoeken openen");
            desk.press("Escape");
            assertThat(keys).isHidden();
            assertThat(page.locator("[data-keys-open]")).isFocused();
        }
    }

    @Test
    void withoutScriptsPicturesTermsAndContentsAreLinks() {
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(Chromium.root() + PAGE);

            assertThat(page.locator("a.large")).hasAttribute("href", "../media/preventie-en-repressie.svg");
            assertThat(page.locator("[data-spacing-choice]")).isHidden();
            assertThat(page.locator("[data-keys-open]")).isHidden();
            assertThat(page.locator(".on-page li a").first()).isVisible();
            page.setViewportSize(390, 844);
            assertThat(page.locator(".on-page li a").first()).isHidden();
            page.locator(".on-page summary").click();
            assertThat(page.locator(".on-page li a").first()).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({"320, LIGHT", "320, DARK", "1280, LIGHT", "1280, DARK"})
    void nothingThatOpensHasABarrier(int width, ColorScheme scheme) {
        List<Object> found = new ArrayList<>();
        try (SearchDesk desk = SearchDesk.at("http", new Browser.NewContextOptions()
                .setViewportSize(width, 844)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = open(desk, PAGE);
            page.evaluate("document.documentElement.dataset.spacing = 'wide'");
            page.evaluate(AccessibilityTest.AXE);
            page.locator("main .term").first().click();
            page.locator(".term-note:popover-open").waitFor();
            found.addAll((List<?>) page.evaluate(AccessibilityTest.RUN));
            desk.press("Escape");
            page.locator("a.large").click();
            page.locator("dialog.picture").waitFor();
            found.addAll((List<?>) page.evaluate(AccessibilityTest.RUN));
            desk.press("Escape", "?");
            page.locator("dialog.keys").waitFor();
            found.addAll((List<?>) page.evaluate(AccessibilityTest.RUN));
            found.addAll((List<?>) page.evaluate("[...document.querySelectorAll('dialog[open], dialog[open] *')]"
                    + ".filter(one => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline')"
                    + ".map(one => one.className + ' is too wide')"));
        }

        assertThat(found).isEmpty();
    }

    private static Page open(SearchDesk desk, String address) {
        desk.page().navigate(desk.root() + address);
        return desk.page();
    }
}
