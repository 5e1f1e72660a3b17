package nl.inspiratieboek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.inspiratieboek.fixture.ShippedBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** axe finds nothing on any page, and no page is wider than its window. */
class AccessibilityTest {

    /** axe-core itself; its Java builder opens a window more for each page, which takes many times as long. */
    static final String AXE = axe();

    static final String RUN = "axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map("
            + "v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' | ')))";

    @ParameterizedTest(name = "{0} px wide, {1}")
    @CsvSource({"320, LIGHT", "320, DARK", "1280, LIGHT", "1280, DARK"})
    void noPageHasABarrierThatAxeKnows(int width, ColorScheme scheme) {
        List<String> found = new ArrayList<>();
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setColorScheme(scheme))) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    found.add(page.url() + ": " + message.text());
                }
            });
            for (String address : ShippedBook.standingPages()) {
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

        assertThat(found).isEmpty();
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
