package nl.inspiratieboek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.fixture.ShippedBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page is complete without JavaScript. */
class WithoutScriptTest {

    /**
     * The words of texts, headings, rows and links that a reader cannot see. What an author folded away counts as seen: its
     * summary opens it. What only a script can use is marked {@code hidden}, holds no text of the book, and is not counted.
     * Nor is what a script says of itself ({@code role=status}), and a heading where the summary that folds its list says the same.
     */
    private static final String UNSEEN =
            """
            [...document.querySelectorAll('main :is(p, li, h1, h2, h3, h4, td, th, dt, dd, blockquote, figcaption, a)')]
              .filter(one => one.textContent.trim() !== '' && !one.closest('details:not([open])') && !one.closest('[hidden]'))
              .filter(one => !one.matches('[role=status]') && one.nextElementSibling?.querySelector('summary')?.textContent !== one.textContent)
              .filter(one => !one.checkVisibility({visibilityProperty: true, opacityProperty: true}))
              .map(one => one.tagName + ': ' + one.textContent.trim().slice(0, 80))
            """;

    /** Texts of the book within what waits for a script. */
    private static final String WITHHELD =
            "[...document.querySelectorAll('main [hidden]')].filter(one => one.querySelector('a[href], h1, h2, h3, h4, table'))"
                    + ".map(one => one.outerHTML.slice(0, 120))";

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void everythingThatABookSaysIsThere(int width) {
        List<String> missing = new ArrayList<>();
        try (BrowserContext context = Chromium.context(
                new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            for (String address : ShippedBook.standingPages()) {
                page.navigate(Chromium.root() + address);
                found(page, UNSEEN).forEach(text -> missing.add(address + " does not show " + text));
                found(page, WITHHELD).forEach(text -> missing.add(address + " keeps for scripts " + text));
                if (!page.locator("main h1").isVisible() || !page.locator("header a").first().isVisible()) {
                    missing.add(address + " lacks its heading or its way out");
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    private static List<String> found(Page page, String script) {
        List<String> texts = new ArrayList<>();
        ((List<?>) page.evaluate(script)).forEach(text -> texts.add(text.toString()));
        return texts;
    }
}
