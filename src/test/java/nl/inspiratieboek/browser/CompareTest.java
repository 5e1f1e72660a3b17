package nl.inspiratieboek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.inspiratieboek.fixture.ShippedBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases are laid side by side as a reader does it: chosen from the cards, changed, shared, printed. */
class CompareTest {

    private static final String COMPARE = "vergelijken.html";

    private static String root(String scheme) {
        return scheme.equals("file") ? Chromium.fileRoot() : Chromium.root();
    }

    private static Page open(BrowserContext context, String address) {
        Page page = context.newPage();
        page.navigate(address);
        return page;
    }

    private static void untilCompared(Page page, int cases) {
        Chromium.until(page, "document.querySelectorAll('.compare-view .compare__remove').length === " + cases);
    }

    private static String status(Page page) {
        return page.locator("[data-choose-status]").textContent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "file"})
    void fromTheCardsAReaderComparesChangesAndGoesBack(String scheme) {
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions())) {
            Page page = open(context, root(scheme) + "praktijkvoorbeelden/index.html");
            Locator boxes = page.locator("input[data-choose]");
            boxes.nth(3).focus();
            page.keyboard().press("Space");
            assertThat(status(page)).isEqualTo("U koos Tilburg. Kies er nog een zaak bij.");
            assertThat(page.locator(".choose-bar a").isVisible()).isFalse();
            boxes.nth(5).check();
            page.locator(".choose-bar a").click();

            untilCompared(page, 2);
            assertThat(page.url()).endsWith(COMPARE + "?zaken=4,6");
            assertThat(page.locator("h1").innerText()).isEqualTo("Twee zaken naast elkaar");
            assertThat(page.title()).startsWith("Tilburg en Arnhem: ");
            assertThat(page.locator("[data-compare-all]").isVisible()).isFalse();

            page.locator(".compare-add select").selectOption("5");
            page.locator(".compare-add button").click();
            untilCompared(page, 3);
            assertThat(page.url()).endsWith("?zaken=4,6,5");
            assertThat(page.locator(".compare-view thead th a").allInnerTexts()).containsExactly("4 Tilburg", "5 Breda", "6 Arnhem");
            assertThat(status(page)).isEqualTo("U vergelijkt nu Tilburg, Breda en Arnhem.");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("--zaak-erbij");

            page.locator(".compare__remove").nth(0).press("Enter");
            untilCompared(page, 2);
            assertThat(page.url()).endsWith("?zaken=5,6");
            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("×Breda weghalen");

            page.goBack();
            untilCompared(page, 3);
            page.goBack();
            untilCompared(page, 2);
            assertThat(page.locator(".compare-view thead th a").allInnerTexts()).containsExactly("4 Tilburg", "6 Arnhem");
        }
    }

    @Test
    void aFifthCaseIsRefusedAndTheOthersStay() {
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions())) {
            Page page = open(context, Chromium.root() + COMPARE);
            for (int i = 0; i < 4; i++) {
                page.locator("input[data-choose]").nth(i).check();
            }
            page.locator("input[data-choose]").nth(4).click();

            assertThat(page.locator("input[data-choose]:checked").count()).isEqualTo(4);
            assertThat(status(page)).startsWith("Vier zaken passen naast elkaar. Haal er eerst één weg.");
            page.locator(".choose-bar a").click();
            untilCompared(page, 4);
            assertThat(page.locator(".compare-add").innerText()).startsWith("Vier zaken passen naast elkaar.");
            assertThat(page.locator(".choose-bar").isVisible()).isFalse();
        }
    }

    @Test
    void whatIsEqualAndWhatDiffersIsSaidInWords() {
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions())) {
            Page page = open(context, Chromium.root() + COMPARE + "?zaken=4,5,6");
            untilCompared(page, 3);

            assertThat(mark(page, "Provincie")).isEqualTo("4 en 5 gelijk");
            assertThat(mark(page, "Stand")).isEqualTo("alle drie gelijk");
            assertThat(mark(page, "Geld")).isEqualTo("verschilt; onbekend in 4");
            assertThat(row(page, "Stand").locator("td").count()).isEqualTo(1);
            assertThat(row(page, "Provincie").locator("td").count()).isEqualTo(3);
            assertThat(page.locator(".compare-view tbody .likeness:not(:has(svg))").count()).isZero();
            // Every finding of these cases has its place, and a link to its home.
            int findings = ShippedBook.loaded().book().cases().subList(3, 6).stream()
                    .mapToInt(each -> each.findings().size())
                    .sum();
            assertThat(page.locator("a.compare__finding").count()).isEqualTo(findings);
            page.locator("a.compare__finding").first().click();
            Chromium.until(page, "location.pathname.includes('/praktijkvoorbeelden/') && document.querySelector(':target') !== null");
        }
    }

    private static Locator row(Page page, String label) {
        return page.locator(".compare-view tr", new Page.LocatorOptions().setHas(page.locator(
                ".compare__label", new Page.LocatorOptions().setHasText(Pattern.compile("^" + label + "$")))));
    }

    private static String mark(Page page, String label) {
        return row(page, label).locator(".likeness").innerText();
    }

    @Test
    void fromACaseItsPageAsksForAnotherAndNamesTheMostAlike() {
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions())) {
            Page page = open(context, Chromium.root() + "praktijkvoorbeelden/tilburg-noord.html");
            page.locator(".split__note .rows__all a").click();

            Chromium.until(page, "document.querySelectorAll('.compare-alike a').length > 0");
            assertThat(page.url()).endsWith("?zaken=4");
            assertThat(page.locator("input[data-choose]:checked").getAttribute("data-choose")).isEqualTo("Tilburg");
            page.locator(".compare-alike a").first().click();
            untilCompared(page, 2);
            assertThat(page.locator(".compare-view thead th a").allInnerTexts()).contains("4 Tilburg");
        }
    }

    @Test
    void anAddressThatAsksForWhatTheBookDoesNotHaveIsTold() {
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions())) {
            Page page = open(context, Chromium.root() + COMPARE + "?zaken=4,99,5");
            untilCompared(page, 2);

            assertThat(page.locator(".compare-notice").innerText()).isEqualTo("Dit boek heeft geen zaak 99.");
            page.navigate(Chromium.root() + COMPARE + "?zaken=98,99");
            Chromium.until(page, "document.querySelectorAll('.compare-notice').length > 0");
            assertThat(page.locator("[data-compare-all]").isVisible()).isTrue();
        }
    }

    @Test
    void dataThatDoesNotComeLeavesTheTableOfAll() {
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions())) {
            context.route("**/assets/vergelijkgegevens*", route -> route.abort());
            Page page = open(context, Chromium.root() + COMPARE + "?zaken=4,5");
            Chromium.until(page, "document.querySelectorAll('.compare-notice button').length > 0");
            assertThat(page.locator("[data-compare-all]").isVisible()).isTrue();
            assertThat(status(page)).startsWith("De vergelijking kwam niet binnen.");

            context.unroute("**/assets/vergelijkgegevens*");
            page.locator(".compare-notice button").click();

            untilCompared(page, 2);
        }
    }

    @Test
    void withoutScriptsAllCasesStandSideBySide() {
        try (BrowserContext context =
                Chromium.context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = open(context, Chromium.root() + "praktijkvoorbeelden/tilburg-noord.html");
            page.locator(".split__note .rows__all a").click();
            page.locator(".compare--all").waitFor();

            assertThat(page.locator(".compare--all thead th a:visible").count())
                    .isEqualTo(ShippedBook.loaded().book().cases().size());
            assertThat(page.locator("input[data-choose]:visible, [data-choose-bar]:visible").count()).isZero();
            assertThat(page.locator(".compare--all").innerText()).contains("Geld", "Hoe weten wij dit?", "Bevindingen");
        }
    }

    @ParameterizedTest(name = "{0} px wide, {1}")
    @CsvSource({"320, LIGHT", "1280, DARK", "1600, LIGHT"})
    void noStateHasABarrierThatAxeKnowsOrIsTooWide(int width, ColorScheme scheme) {
        List<String> found = new ArrayList<>();
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(scheme))) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> found.add(message.text()));
            for (String choice : List.of("4", "4,5", "1,2,4,7")) {
                page.navigate(Chromium.root() + COMPARE + "?zaken=" + choice);
                Chromium.until(page, "document.querySelector('.compare-view').childElementCount > 0");
                page.evaluate(AccessibilityTest.AXE);
                ((List<?>) page.evaluate(AccessibilityTest.RUN)).forEach(one -> found.add(choice + ": " + one));
                Object overflow = page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth");
                if (!overflow.equals(0)) {
                    found.add(choice + ": " + overflow + " px wider than the window");
                }
            }
        }

        assertThat(found).isEmpty();
    }

    @Test
    void aComparisonIsOneSheetOfPaper() {
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions())) {
            Page page = open(context, Chromium.root() + COMPARE + "?zaken=4,5,6");
            untilCompared(page, 3);

            assertThat(pages(page)).isEqualTo(2);
            page.navigate(Chromium.root() + COMPARE);
            assertThat(pages(page)).isEqualTo(2);
        }
    }

    /** Sides of paper; the page itself says that A4 is to be turned, as it must to who prints from a browser. */
    private static long pages(Page page) {
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        return Pattern.compile("/Type /Page\\b(?!s)").matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
    }
}
