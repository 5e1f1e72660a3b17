package nl.inspiratieboek.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inspiratieboek.fixture.ShippedBook;
import org.junit.jupiter.api.Assumptions;

/** The installed Chromium and a server on loopback for the shipped book: one of each for all tests, gone with them. */
final class Chromium {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable");

    /** How long a browser may take over anything, in milliseconds: only what hangs takes longer, on the busiest machine. */
    private static final double PATIENCE = 120_000;

    private static final Optional<Browser> BROWSER = start();
    private static final SiteServer SERVER = serve();

    private Chromium() {}

    /** The browser; without one the test is skipped, or fails where nothing may be skipped. */
    static Browser browser() {
        if (BROWSER.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("Chromium is missing: apt-get install chromium");
        }
        Assumptions.assumeTrue(BROWSER.isPresent(), "no Chromium: apt-get install chromium");
        return BROWSER.get();
    }

    /** A browser of its own for a test, patient on a busy machine. */
    static BrowserContext context(Browser.NewContextOptions options) {
        BrowserContext context = browser().newContext(options);
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    /**
     * Waits until an expression is true in a page. The browser's own waiting is not used: it evaluates text from within
     * the page at each try but the first, which the site's policy refuses.
     */
    static void until(Page page, String expression) {
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(expression)));
    }

    /** The site's root over HTTP. */
    static String root() {
        return SERVER.root();
    }

    /** The site's root as a file. */
    static String fileRoot() {
        return ShippedBook.folder().toUri().toString();
    }

    private static Optional<Browser> start() {
        String named = System.getenv("CHROMIUM");
        Optional<Path> found = Stream.concat(Stream.ofNullable(named), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return found.map(path -> {
            Playwright playwright =
                    Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright.chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(path)
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        });
    }

    private static SiteServer serve() {
        SiteServer server = SiteServer.of(ShippedBook.folder());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }
}
