package nl.inspiratieboek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.inspiratieboek.fixture.Golden;
import nl.inspiratieboek.fixture.ShippedBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * axe finds nothing on any page, and no page is wider than its window. The accessibility statement of the shipped book tells so;
 * {@code -Dgolden=update} writes there what this finds.
 */
class AccessibilityTest {

    /** axe-core itself; its Java builder opens a window more for each page, which takes many times as long. */
    static final String AXE = axe();

    static final String RUN = "axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map("
            + "v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' | ')))";

    @ParameterizedTest(name = "{0}")
    @MethodSource("nl.inspiratieboek.browser.AccessibilityRun#all")
    void noPageHasABarrierThatAxeKnowsAndTheStatementSaysSo(AccessibilityRun run) throws IOException {
        List<String> pages = ShippedBook.standingPages();
        List<String> found = new ArrayList<>();
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions()
                        .setViewportSize(run.width(), 900)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setColorScheme(run.scheme()))) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    found.add(page.url() + ": " + message.text());
                }
            });
            for (String address : pages) {
                page.navigate(Chromium.root() + address);
                page.evaluate(AXE);
                for (Object violation : (List<?>) page.evaluate(RUN)) {
                    found.add(address + ": " + violation);
                }
                int overflow = ((Number) page.evaluate(
                                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .intValue();
                if (overflow > 0) {
                    found.add(address + ": " + overflow + " px wider than the window");
                }
            }
        }

        if (Golden.isUpdating()) {
            run.state(pages.size(), found.size());
        }
        assertThat(found).isEmpty();
        assertThat(AccessibilityRun.statedRows()).contains(run.row(pages.size(), found.size()));
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
