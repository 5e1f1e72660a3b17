package nl.inspiratieboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.serve.ServedBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An author beside whose editor a page of the preview is open. */
class PreviewTest {

    private static final String CASE = "praktijkvoorbeelden/een.md";
    private static final String LONG = "Een zin over het hek, die er ook nog staat.\n\n".repeat(80);

    @TempDir
    Path folder;

    private Path content;
    private BrowserContext context;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void open() {
        content = TestBook.dutch()
                .with(CASE, text("Een dakgoot.", "Het einde."))
                .withCase(2, "twee", "Een schutting.\n")
                .writeTo(folder.resolve("boek"));
        context = Chromium.context(new Browser.NewContextOptions().setViewportSize(1000, 700));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    @AfterEach
    void close() {
        context.close();
    }

    private static String text(String begin, String end) {
        return "---\ntitle: Zaak een\nnummer: 1\n---\n" + begin + "\n\n" + LONG + end + "\n";
    }

    private void live(String address) {
        page.navigate(address);
        Chromium.until(page, "'previewState' in document.documentElement.dataset");
    }

    @Test
    void whatChangedComesInPlaceAndTheReaderStaysWhereHeIs() {
        try (ServedBook served = ServedBook.of(content)) {
            live(served.root() + "praktijkvoorbeelden/een.html");
            page.evaluate("window.same = true; scrollTo(0, 1200)");
            double before = ((Number) page.evaluate("scrollY")).doubleValue();

            served.save(CASE, text("Een regenpijp.", "Het slot, met *nadruk*.\n\nEn nog een alinea."));

            assertThat(page.locator("main")).containsText("Een regenpijp.");
            assertThat(page.locator("main")).containsText("En nog een alinea.");
            assertThat(page.locator("main em")).hasText("nadruk");
            assertThat(page.locator("main")).not().containsText("Het einde.");
            assertThat(page.evaluate("window.same")).isEqualTo(true);
            assertThat(((Number) page.evaluate("scrollY")).doubleValue()).isCloseTo(before, offset(60.0));

            served.save(CASE, text("Een zinken bak.", "Het slot."));
            assertThat(page.locator("main")).containsText("Een zinken bak.");
            assertThat(page.locator("main em")).hasCount(0);
            assertThat(page.evaluate("window.same")).isEqualTo(true);
            // in the end it is the page that a reader gets who opens it now
            String live = (String) page.evaluate("document.querySelector('main').innerHTML");
            page.reload();
            assertThat(page.evaluate("document.querySelector('main').innerHTML")).isEqualTo(live);
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void whatAScriptHasChangedBringsThePageBackWhole() throws IOException {
        TestBook.dutch().with("begrippen.yaml", "hek:\n  term: hek\n  uitleg: Wat om een erf staat.\n").writeTo(content);
        try (ServedBook served = ServedBook.of(content)) {
            live(served.root() + "praktijkvoorbeelden/een.html");
            page.locator("main a.term").hover();
            assertThat(page.locator("main button.term")).hasCount(1);
            page.evaluate("scrollTo(0, 1200)");

            served.save(CASE, text("Een hek om de regenpijp.", "Het slot."));

            assertThat(page.locator("main")).containsText("om de regenpijp.");
            assertThat(page.locator("main .term")).hasText("hek");
            Chromium.until(page, "scrollY > 1000");
        }
    }

    @Test
    void aStyleSheetIsSwappedWithoutAReload() throws IOException {
        Path theme = folder.resolve("thema");
        Files.createDirectories(theme.resolve("css/parts"));
        Files.writeString(theme.resolve("css/parts/own.css"), "@layer parts { h1 { color: rgb(1, 2, 3); } }\n");
        try (ServedBook served = ServedBook.of(content, theme)) {
            live(served.root() + "praktijkvoorbeelden/een.html");
            page.evaluate("window.same = true");
            assertThat(page.locator("h1")).hasCSS("color", "rgb(1, 2, 3)");

            Files.writeString(theme.resolve("css/parts/own.css"), "@layer parts { h1 { color: rgb(3, 2, 1); } }\n");

            assertThat(page.locator("h1")).hasCSS("color", "rgb(3, 2, 1)");
            assertThat(page.locator("link[rel=stylesheet]")).hasCount(1);
            assertThat(page.evaluate("window.same")).isEqualTo(true);
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void aMistakeLiesOverThePageAndGoesWhenItIsMended() {
        TestBook.dutch().withTheme("knelpunten", "goten").writeTo(content);
        try (ServedBook served = ServedBook.of(content)) {
            live(served.root() + "praktijkvoorbeelden/een.html");
            page.evaluate("window.same = true");

            served.save(CASE, text("## Knelpunten\n\n### Een goot <b>x</b> {thema=gotem}\n\nTekst.", ""));

            assertThat(page.getByRole(AriaRole.ALERT)).containsText("een.md:7");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("goten?");
            assertThat(page.locator("pre").first()).containsText("### Een goot <b>x</b> {thema=gotem}");
            assertThat(page.locator("main")).containsText("Een dakgoot.");
            page.keyboard().press("Tab");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Verberg")).click();
            assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);

            served.save(CASE, text("Een regenpijp.", ""));

            assertThat(page.locator("main")).containsText("Een regenpijp.");
            assertThat(page.locator("pre")).hasCount(0);
            assertThat(page.evaluate("window.same")).isEqualTo(true);
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void aBookThatBeginsBrokenComesByItself() {
        TestBook.dutch().with("book.yaml", "title: Kapot\nlanguage: xx\n").writeTo(content);
        try (ServedBook served = ServedBook.of(content)) {
            live(served.root());
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("book.yaml:2");

            served.save("book.yaml", "title: Heel boek\nlanguage: nl\n");

            assertThat(page.locator("h1")).containsText("Heel boek");
        }
    }

    @Test
    void theBrowserFollowsWhatIsEdited() {
        try (ServedBook served = ServedBook.following(content)) {
            live(served.root());

            served.save("praktijkvoorbeelden/twee.md", "---\ntitle: Zaak twee\nnummer: 2\n---\nEen poort.\n");

            page.waitForURL("**/praktijkvoorbeelden/twee.html");
            assertThat(page.locator("main")).containsText("Een poort.");
        }
    }

    @Test
    void thatTheProgramStoppedIsSaid() {
        try (ServedBook served = ServedBook.of(content)) {
            live(served.root());
        }

        assertThat(page.getByRole(AriaRole.STATUS).last()).containsText("antwoordt niet");
    }
}
