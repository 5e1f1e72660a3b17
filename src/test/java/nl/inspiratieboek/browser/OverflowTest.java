package nl.inspiratieboek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.BuildRequest;
import nl.inspiratieboek.fixture.LongWordsBook;
import nl.inspiratieboek.fixture.OrdinaryBook;
import nl.inspiratieboek.fixture.SiteFolder;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.source.Limits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text runs out of its box or its window, whatever an author's words are long and however a reader sets them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverflowTest {

    /** Lines of text that leave the window, or a box that cuts what leaves it. What scrolls must be reachable by keyboard. */
    private static final String CUT =
            """
            () => {
              const found = [];
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth > width) found.push('the page is ' + document.documentElement.scrollWidth + ' wide');
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const parent = node.parentElement;
                if (!node.data.trim() || !parent.checkVisibility() || parent.closest('option, title, .skip')) continue;
                const boxes = [];
                let scrolls = null;
                let unseen = false;
                for (let box = parent; box && box !== document.body; box = box.parentElement) {
                  const style = getComputedStyle(box);
                  unseen ||= style.clipPath.includes('50%');
                  if (/auto|scroll/.test(style.overflowX) && box.scrollWidth > box.clientWidth) { scrolls ??= box; break; }
                  if (/hidden|clip/.test(style.overflowX)) boxes.push(box.getBoundingClientRect());
                }
                if (unseen) continue;
                if (scrolls) {
                  const reachable = scrolls.tabIndex >= 0 || scrolls.querySelector('a, button');
                  if (!reachable) found.push('nobody can scroll ' + scrolls.className);
                  continue;
                }
                const range = document.createRange();
                range.selectNodeContents(node);
                for (const line of range.getClientRects()) {
                  const cut = boxes.some(({ left, right }) => line.left < left - 1 || line.right > right + 1);
                  if (line.width > 0 && (line.left < -1 || line.right > width + 1 || cut)) {
                    found.push(`${parent.tagName} ${parent.className} ${Math.round(line.left)}-${Math.round(line.right)}: ${node.data.trim().slice(0, 60)}`);
                    break;
                  }
                }
              }
              return found;
            }""";

    private static final String SET =
            """
            css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets.push(sheet); }""";

    /** What WCAG 1.4.12 lets a reader ask for. */
    private static final String SPACED =
            "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }";

    @TempDir
    private static Path folder;

    private final List<String> pages = new ArrayList<>();
    private SiteServer server;

    @BeforeAll
    void build() throws IOException {
        pages.addAll(SiteFolder.write(BookBuild.site(LongWordsBook.loaded()), folder));
        server = SiteServer.of(folder);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest(name = "{0} px wide, {1}")
    @CsvSource({
        "320, plain",
        "390, plain",
        "768, plain",
        "1440, plain",
        "320, large",
        "390, large",
        "1440, large",
        "320, spaced",
        "1440, spaced",
        "320, wide",
        "1440, wide"
    })
    void noTextLeavesItsBox(int width, String setting) {
        assertThat(pages).hasSizeGreaterThan(20);
        assertThat(cutOn(pages, width, setting)).isEmpty();
    }

    @ParameterizedTest(name = "{0} cases")
    @ValueSource(ints = {3, 40, 120})
    void noTextLeavesItsBoxInABookOfAnySize(int cases) throws IOException {
        Path content = folder.resolve("content-" + cases);
        OrdinaryBook.of(cases).writeTo(content);
        Site site = BookBuild.site(BookBuild.load(new BuildRequest(content, Optional.empty(), Limits.defaults())));
        String below = "cases-" + cases + "/";
        // the pages of one sort are alike: the book's own, the openings and the first of each sort
        List<String> some = SiteFolder.write(site, folder.resolve(below)).stream()
                .map(below::concat)
                .filter(address -> address.chars().filter(sign -> sign == '/').count() == 1
                        || address.matches(".*/(index|thema-\\d|school-1)\\.html"))
                .toList();

        assertThat(some).hasSizeGreaterThan(12);
        assertThat(cutOn(some, 320, "large")).isEmpty();
        assertThat(cutOn(some, 1440, "plain")).isEmpty();
    }

    private List<String> cutOn(List<String> addresses, int width, String setting) {
        List<String> found = new ArrayList<>();
        try (BrowserContext context = Chromium.context(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = context.newPage();
            for (String address : addresses) {
                page.navigate(server.root() + address);
                switch (setting) {
                    case "large" -> page.evaluate(SET, "html { font-size: 200%; }");
                    case "spaced" -> page.evaluate(SET, SPACED);
                    case "wide" -> page.evaluate("document.documentElement.dataset.spacing = 'wide'");
                    default -> {}
                }
                ((List<?>) page.evaluate(CUT)).forEach(line -> found.add(address + ": " + line));
            }
        }
        return found;
    }
}
