package nl.inspiratieboek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.fixture.OrdinaryBook;
import nl.inspiratieboek.fixture.SiteFolder;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The street of a book of any size: its labels keep out of each other's way, its houses can be hit, and it does not push the text
 * away. Measured in ordinary books, in narrow and wide windows, also with letters twice as large.
 */
class StreetTest {

    private static final List<String> PAGES = List.of(
            "index.html", "praktijkvoorbeelden/index.html", "knelpunten/index.html", "knelpunten/thema-1.html");
    private static final List<Integer> WIDTHS = List.of(320, 390, 768, 1440);
    private static final int HEIGHT = 844;

    /** Where a letter is cut to whole pixels it may seem to stand a hair outside its box. */
    private static final String FAULTS = """
            () => {
              const faults = [];
              const hair = 0.75;
              const shown = (rect) => rect.width > 1.5 && rect.height > 1.5;
              const say = (what, element) => faults.push(`${what}: ${element.textContent.trim().slice(0, 40)}`);
              for (const one of document.querySelectorAll('details.street-group')) one.open = true;
              for (const street of document.querySelectorAll('ol.street')) {
                const texts = [];
                for (const plot of street.children) {
                  const link = plot.querySelector('.street__link').getBoundingClientRect();
                  if (link.width < 24 || link.height < 24) say(`a target of ${link.width} by ${link.height}`, plot);
                  const box = plot.getBoundingClientRect();
                  for (const part of plot.querySelectorAll('.street__label b, .street__name, .street__state')) {
                    if (!shown(part.getBoundingClientRect())) continue;
                    if (part.scrollWidth > part.clientWidth + 1 && !part.matches('.street__short')) say('cut', part);
                    const range = document.createRange();
                    const text = part.firstChild;
                    for (const word of text.data.matchAll(/[^ -]+/g)) {
                      range.setStart(text, word.index);
                      range.setEnd(text, word.index + word[0].length);
                      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) say('a broken word', part);
                    }
                    range.selectNodeContents(part);
                    for (const rect of part.matches('.street__short') ? [part.getBoundingClientRect()] : range.getClientRects()) {
                      if (rect.left < box.left - hair || rect.right > box.right + hair) say('outside its plot', part);
                      texts.push({ rect, part, plot });
                    }
                  }
                }
                texts.forEach((one, at) => texts.slice(at + 1).forEach((other) => {
                  if (one.part !== other.part && one.rect.left < other.rect.right - hair && other.rect.left < one.rect.right - hair
                      && one.rect.top < other.rect.bottom - hair * 3 && other.rect.top < one.rect.bottom - hair * 3) say('over another', one.part);
                }));
              }
              for (const head of document.querySelectorAll('.street-group > summary, .street-blocks a')) {
                const box = head.getBoundingClientRect();
                if (box.height < 24) say('a low target', head);
                for (const part of head.querySelectorAll('.street-group__name, .street-group__count')) {
                  const rect = part.getBoundingClientRect();
                  if (rect.left < box.left - hair || rect.right > box.right + hair || part.scrollWidth > part.clientWidth + 1) say('cut', part);
                }
              }
              return faults;
            }""";

    private static final String STREET_HEIGHT =
            "() => Math.max(0, ...[...document.querySelectorAll('.streets')].map((one) => one.getBoundingClientRect().height))";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} cases")
    @ValueSource(ints = {3, 10, 20, 40, 120, 217})
    void labelsKeepApartAndHousesCanBeHit(int cases) throws IOException {
        List<String> found = faults(OrdinaryBook.of(cases));

        assertThat(found).isEmpty();
    }

    @Test
    void titlesInThePlaceOfNamesKeepApartToo() throws IOException {
        List<String> found = new ArrayList<>();
        for (int cases : List.of(4, 17)) {
            found.addAll(faults(OrdinaryBook.of(cases).withoutShortNames()));
        }

        assertThat(found).isEmpty();
    }

    @Test
    void housesWithoutNumberKeepTheirNamesWithinTheirWalls() throws IOException {
        List<String> found = faults(OrdinaryBook.of(14).withoutNumbers());

        assertThat(found).isEmpty();
    }

    @Test
    void aFilterSaysOnAFoldedStreetHowManyHousesFit() throws IOException {
        String root = written(OrdinaryBook.of(41));
        try (BrowserContext context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(root + "praktijkvoorbeelden/index.html");
            Locator counts = page.locator(".street-group__count");
            List<String> before = counts.allInnerTexts();

            page.locator("[data-filter] label", new Page.LocatorOptions().setHasText("Zeeland")).click();

            assertThat(before).allMatch(text -> text.endsWith("huizen"));
            assertThat(counts.allInnerTexts()).filteredOn(text -> text.startsWith("0 van")).hasSize(before.size() - 1);
            assertThat(page.locator(".street-group:not(.is-out) .street-group__name").allInnerTexts()).containsExactly("Zeeland");
        }
    }

    @ParameterizedTest(name = "{0} cases")
    @ValueSource(ints = {0, 1, 3, 41, 201})
    void noPageOfABookOfAnySizeHasABarrierThatAxeKnows(int cases) throws IOException {
        List<String> found = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            OrdinaryBook book = OrdinaryBook.of(cases);
            String root = written(cases < 2 ? book.withoutFindings() : book);
            try (BrowserContext context = Chromium.browser()
                    .newContext(new Browser.NewContextOptions()
                            .setViewportSize(390, HEIGHT)
                            .setReducedMotion(ReducedMotion.REDUCE)
                            .setColorScheme(scheme))) {
                Page page = context.newPage();
                for (String address : PAGES) {
                    if (Files.exists(folder.resolve(address))) {
                        page.navigate(root + address);
                        page.evaluate(AccessibilityTest.AXE);
                        for (Object violation : (List<?>) page.evaluate(AccessibilityTest.RUN)) {
                            found.add(address + ", " + scheme + ": " + violation);
                        }
                    }
                }
            }
        }

        assertThat(found).isEmpty();
    }

    private List<String> faults(OrdinaryBook book) throws IOException {
        String root = written(book);
        List<String> faults = new ArrayList<>();
        try (BrowserContext context = Chromium.browser()
                .newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = context.newPage();
            for (String address : PAGES) {
                for (int width : WIDTHS) {
                    page.setViewportSize(width, HEIGHT);
                    page.navigate(root + address);
                    double height = ((Number) page.evaluate(STREET_HEIGHT)).doubleValue();
                    if (height > 2 * HEIGHT) {
                        faults.add(address + " at " + width + ": a street of " + height + " px");
                    }
                    for (int size : List.of(100, 200)) {
                        page.evaluate("size => document.documentElement.style.fontSize = size + '%'", size);
                        for (Object fault : (List<?>) page.evaluate(FAULTS)) {
                            faults.add(address + " at " + width + ", text of " + size + "%: " + fault);
                        }
                    }
                }
            }
        }
        return faults;
    }

    private String written(OrdinaryBook book) throws IOException {
        TestBook site = TestBook.dutch();
        book.files().forEach(site::with);
        SiteFolder.write(site.site(), folder);
        return folder.toUri().toString();
    }
}
