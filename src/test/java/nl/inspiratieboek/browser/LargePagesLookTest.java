package nl.inspiratieboek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.inspiratieboek.edition.PageLimits;
import nl.inspiratieboek.edition.PageLimits.Limit;
import nl.inspiratieboek.fixture.LargeBook;
import nl.inspiratieboek.view.PrintedBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages on which those of a large book go on are as good to read as any. */
class LargePagesLookTest {

    private static final int CASES = 60;

    @TempDir
    private static Path site;

    /** Pages that go on elsewhere, and the first on which they do; of the themes, which are alike, one. */
    private static final TreeSet<String> PARTED = new TreeSet<>();

    @BeforeAll
    static void print(@TempDir Path content) throws IOException {
        Map<String, String> files = new HashMap<>();
        LargeBook.ofCases(1, CASES, Path.of("content")).files(files::put);
        PageLimits small = new PageLimits(
                new Limit(60, 60), new Limit(25, 25), new Limit(400, 200), new Limit(60, 60), new Limit(40, 40),
                new Limit(30_000, 15_000));
        PrintedBook book = PrintedBook.of(content, files, small);
        book.writeTo(site);
        Map<String, List<String>> parts = new HashMap<>();
        for (String address : book.pages().keySet()) {
            String first = address.replaceFirst("--\\d+(?=\\.html$)", "");
            parts.computeIfAbsent(first, each -> new ArrayList<>()).add(address);
        }
        parts.forEach((first, each) -> {
            if (each.size() > 1 && (!isTheme(first) || first.contains("knelpunten-1"))) {
                PARTED.add(first);
                PARTED.add(first.replace(".html", "--2.html"));
            }
        });
    }

    @Test
    void everySortOfPageThatCanGoOnDoesSo() {
        assertThat(PARTED).contains(
                "praktijkvoorbeelden/index--2.html",
                "knelpunten/knelpunten-1--2.html",
                "matrix--2.html",
                "oplossingzoeker--2.html",
                "register--2.html",
                "bronnen--2.html");
    }

    private static boolean isTheme(String address) {
        return address.indexOf('/') > 0 && !address.endsWith("/index.html");
    }

    @ParameterizedTest(name = "{0} px wide, {1}")
    @CsvSource({"320, LIGHT", "390, DARK", "1280, LIGHT"})
    void noneHasABarrierThatAxeKnowsOrIsWiderThanItsWindow(int width, ColorScheme scheme) {
        List<String> found = new ArrayList<>();
        Browser.NewContextOptions window = new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme);
        try (SiteServer server = SiteServer.of(site); BrowserContext context = Chromium.context(window)) {
            Page page = context.newPage();
            for (String address : PARTED) {
                page.navigate(server.root() + address);
                page.evaluate(AccessibilityTest.AXE);
                for (Object violation : (List<?>) page.evaluate(AccessibilityTest.RUN)) {
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

    @Test
    void theCheckerOfHtmlFindsNothing() throws IOException, InterruptedException {
        try (SiteServer server = SiteServer.of(site)) {
            assertThat(HtmlCheckerTest.check(server.root(), PARTED)).isEmpty();
        }
    }
}
