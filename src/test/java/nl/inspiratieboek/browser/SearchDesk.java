package nl.inspiratieboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;

/** A reader at the shipped book's search: a page, what the search shows on it, and what went wrong meanwhile. */
record SearchDesk(BrowserContext context, Page page, String root, List<String> faults) implements AutoCloseable {

    /** Answers each question only when the test says so, or not at all. */
    private static final String SLOW =
            """
            () => {
              const real = inspiratieboek.parts.engine;
              const { LoadingError } = inspiratieboek.parts.searchFiles;
              window.answers = new Map();
              inspiratieboek.add('engine', {...real, search: (request) => new Promise((resolve, reject) => {
                answers.set(request.text, {
                  give: () => resolve(real.search(request)),
                  lose: () => reject(new LoadingError('t1')),
                  fail: () => reject(new TypeError('a fault of ours')),
                });
              })});
            }""";

    /**
     * At a desk, over HTTP or from a disk. Without motion: on a busy machine Chromium gives up a cross-fade of pages now and
     * then, which it reports as an error.
     */
    static SearchDesk at(String scheme) {
        return at(
                scheme,
                new Browser.NewContextOptions().setViewportSize(1280, 844).setReducedMotion(ReducedMotion.REDUCE));
    }

    static SearchDesk at(String scheme, Browser.NewContextOptions options) {
        BrowserContext context = Chromium.context(options);
        SearchDesk desk = new SearchDesk(
                context,
                context.newPage(),
                scheme.equals("file") ? Chromium.fileRoot() : Chromium.root(),
                new ArrayList<>());
        desk.watch();
        return desk;
    }

    /** Before a search whose engine waits for the test. It is loaded before the search opens. */
    static SearchDesk slow() {
        SearchDesk desk = at("http");
        desk.page.navigate(desk.root + "matrix.html");
        desk.page.evaluate("inspiratieboek.parts.searchFiles.ready()");
        desk.page.evaluate(SLOW);
        desk.press("/");
        desk.field().waitFor();
        return desk;
    }

    /** Types a text, of which a slow engine gets to know. */
    SearchDesk type(String text) {
        field().fill(text);
        until("answers.has('" + text + "')");
        return this;
    }

    /** Lets a slow engine answer. */
    void answer(String text) {
        page.evaluate("answers.get('" + text + "').give()");
    }

    /** Lets a slow engine miss a file. */
    void lose(String text) {
        page.evaluate("answers.get('" + text + "').lose()");
    }

    /** Errors, broken policies and requests to anywhere else are faults. */
    private void watch() {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text());
            }
        });
        page.onPageError(faults::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(Chromium.root()) && !request.url().startsWith("file:")) {
                faults.add("request to " + request.url());
            }
        });
    }

    /** Opens a page, and the search on it. */
    SearchDesk open(String address) {
        page.navigate(root + address);
        page.keyboard().press("Control+k");
        field().waitFor();
        return this;
    }

    /** Types a text in place of what stood there, and waits for what it finds. */
    SearchDesk ask(String text) {
        field().focus();
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
        settled(text);
        return this;
    }

    /** Waits until the search shows what it has for a text: then its address says so. */
    void settled(String text) {
        String query = "q=" + text.replace(' ', '+');
        if (dialog()) {
            page.locator("dialog.search a[href$='" + query + "'], dialog.search a[href*='" + query + "&']")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        } else {
            page.waitForURL(url -> url.contains(query));
        }
    }

    /** Waits until an expression is true. */
    void until(String expression) {
        Chromium.until(page, expression);
    }

    boolean dialog() {
        return page.locator("dialog.search").count() > 0;
    }

    Locator field() {
        return page.locator("[role=combobox]");
    }

    Locator options() {
        return page.locator("#--search-hits [role=option]");
    }

    Locator hits() {
        return page.locator("#--search-hits .hit");
    }

    /** The option that the arrow keys stand on. */
    Locator chosen() {
        return page.locator("#--search-hits [aria-selected=true]");
    }

    /** Opens the filters and ticks or unticks a value of a fact. */
    void toggle(String value) {
        Locator panel = page.locator(".search__limits");
        if (panel.getAttribute("open") == null) {
            panel.locator("summary").click();
        }
        row(value).locator("input").click();
    }

    Locator row(String value) {
        return page.locator(".search__value:not([hidden])", new Page.LocatorOptions().setHasText(value));
    }

    /** What stands in place of the hits while the search has failed. */
    Locator failure() {
        return page.locator(".search__failed");
    }

    /** Presses the button that is there while the search has failed. */
    void again() {
        failure().locator("button").click();
    }

    /** Takes the faults away that a test made itself. */
    void expect(String part) {
        Assertions.assertThat(faults).anyMatch(fault -> fault.contains(part));
        faults.removeIf(fault -> fault.contains(part));
    }

    /** The number of places that the search says it found. */
    int places() {
        return Integer.parseInt(page.locator(".search__count b").textContent().replaceAll("\\D.*", ""));
    }

    void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** Opens what Enter opens, and waits for the page of the hit. */
    void enter() {
        press("Enter");
        page.waitForURL(url -> url.contains("z="));
        assertThat(page.locator("mark.found").first()).isAttached();
    }

    @Override
    public void close() {
        context.close();
        Assertions.assertThat(faults).isEmpty();
    }
}
