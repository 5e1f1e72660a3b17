package nl.inspiratieboek.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.fixture.Photos;
import nl.inspiratieboek.fixture.WordDocument;
import nl.inspiratieboek.serve.ServedBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first hour of an author, as the guide tells it: a book of one's own, six cases of which two come from Word, the mistakes that
 * everybody makes, the preview, another name, and the published site as its readers search it.
 */
class AuthorsHourTest {

    private static final String CASE = "praktijkvoorbeelden/tuinen.md";

    /** What the author tells in one case: something of everything that can go wrong below. */
    private static final String BODY =
            """

            ## Het begin

            Bewoners groeven geveltuinen, zoals in [de straat](straat.md) en op [het plein](voorbeeld-molenbuurt.md#een-plein-met-linden) [@voorbeeld-2025].

            ![Een tuin voor een gevel](../media/tuin.png)

            ## Knelpunten

            ### Niemand wist wie mocht beslissen {#beslissen thema=gegevens-delen}

            De buurt wachtte een jaar op een brief.

            ## Oplossingen

            ### Een afspraak per straat {#per-straat thema=vaste-afspraken lost-op=beslissen}

            Nu beslist de straat zelf.
            """;

    /**
     * A mistake that everybody makes once.
     *
     * @param right what stands in the case
     * @param wrong what the author typed there
     * @param code what the program says of it
     * @param mended whether it can mend that itself
     */
    private record Mistake(String right, String wrong, String code, boolean mended) {}

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake("thema=gegevens-delen", "thema=gegevens-dellen", "unknown-theme", true),
            new Mistake("lost-op=beslissen", "lost-op=beslisen", "unknown-finding", true),
            new Mistake("[@voorbeeld-2025]", "[@vorbeeld-2025]", "unknown-source", true),
            new Mistake("(straat.md)", "(straaat.md)", "dead-link", true),
            new Mistake("(straat.md)", "(straat)", "link-without-extension", true),
            new Mistake("(../media/tuin.png)", "(..\\media\\tuin.png)", "link-backslash", true),
            new Mistake("#een-plein-met-linden)", "#een-plein-met-lindn)", "dead-anchor", true),
            new Mistake("\n## Knelpunten", "\n##Knelpunten", "finding-heading-unread", true),
            new Mistake("aanpak: preventief", "aanpak: preventif", "unknown-option", true),
            new Mistake("start: 2024-05", "start: mei 2024", "not-a-date", true),
            new Mistake("basis: ervaring", "bassis: ervaring", "unknown-key", true),
            new Mistake("title: \"Geveltuinen: de straat\"", "title: Geveltuinen: de straat", "yaml-colon-in-value", true),
            new Mistake("gemeente: Veldhoven", "gemeente:", "missing-fact", false),
            new Mistake("nummer: 2", "nummer: 1", "duplicate-number", false),
            new Mistake("![Een tuin voor een gevel]", "![]", "image-without-alt", false));

    @TempDir
    Path folder;

    private Path book;

    @BeforeEach
    void chooseAFolder() {
        book = folder.resolve("mijn boek");
    }

    @Test
    void fromNothingToAPublishedBookInAnHour() throws IOException {
        fine("init", book.toString(), "--language", "nl", "--title", "Geveltuinen in zes buurten");
        sixCases();
        assertThat(check().err()).as("a book without a mistake").endsWith("‘Geveltuinen in zes buurten’ is in orde.\n")
                .doesNotContain("error:", "warning:");

        MISTAKES.forEach(this::makeAndMend);
        preview();
        Files.writeString(book.resolve("book.yaml"), "publiceren: {map: ../site}\n", StandardOpenOption.APPEND);
        on("addresses");
        on("rename", "tuinen", "geveltuinen");
        on("publish");

        asAReader();
    }

    private void sixCases() throws IOException {
        Files.createDirectories(book.resolve("media"));
        Files.write(book.resolve("media/tuin.png"), Photos.png(90, 60, 1));
        on("new", "case", "Tuinen");
        finish("tuinen", BODY);
        edit(CASE, "title: \"Tuinen\"", "title: \"Geveltuinen: de straat\"");
        on("new", "case", "Straat");
        finish("straat", "\nDe straat kreeg bankjes en een regenton.\n");
        on("new", "case", "Haven");
        finish("haven", "\nAan de haven staan bakken met kruiden.\n");
        fromWord("Thee in de Vogelbuurt", "De Vogelbuurt begon met thee en eindigde met een moestuin.");
        fromWord("De flat aan de Ring", "In de flat maakten buren een daktuin.");
        try (Stream<Path> cases = Files.list(book.resolve("praktijkvoorbeelden"))) {
            assertThat(cases).hasSize(6);
        }
    }

    /** Takes the line away that keeps a case for oneself, and fills in what is asked. */
    private void finish(String name, String body) throws IOException {
        Path file = book.resolve("praktijkvoorbeelden/" + name + ".md");
        String head = Files.readString(file).split("(?m)^---$", 3)[1];
        String filled = head.replaceAll("(?m)^concept:.*\n", "")
                .replaceAll("(?m)^basis:.*", "basis: ervaring")
                .replaceAll("(?m)^gemeente:.*", "gemeente: Veldhoven")
                .replaceAll("(?m)^start:.*", "start: 2024-05")
                .replaceAll("(?m)^aanpak:.*", "aanpak: preventief");
        Files.writeString(file, "---" + filled + "---\n" + body);
    }

    private void fromWord(String title, String text) throws IOException {
        Path document = folder.resolve(title + ".docx");
        Files.write(document, new WordDocument()
                .paragraph("Title", title)
                .table(new String[] {"Gemeente", "Veldhoven"}, new String[] {"Begonnen in", "2023"})
                .paragraph("heading 1", "Wat er gebeurde")
                .paragraph("", text)
                .bytes());
        CommandRun run = on("import", document.toString());
        String made = run.err().replaceAll("(?s).*praktijkvoorbeelden.(\\S+?)\\.md.*", "$1");
        Path draft = book.resolve("praktijkvoorbeelden/" + made + ".md");
        assertThat(Files.readString(draft)).contains(text, "gemeente: \"Veldhoven\"", "concept: true");
        edit("praktijkvoorbeelden/" + made + ".md", "(?m)^concept:.*\n", "");
        edit("praktijkvoorbeelden/" + made + ".md", "(?m)^basis:.*", "basis: evaluatie");
    }

    /** The author saves a mistake, sees it, and mends it; the book is as it was. */
    private void makeAndMend(Mistake mistake) {
        try {
            String right = Files.readString(book.resolve(CASE));
            assertThat(right).as(mistake.code()).containsOnlyOnce(mistake.right());
            Files.writeString(book.resolve(CASE), right.replace(mistake.right(), mistake.wrong()));

            CommandRun seen = check("--strict");

            assertThat(seen.exit()).as(mistake.code()).isEqualTo(1);
            assertThat(seen.err()).containsPattern("\\.md:\\d+:\\d+: (error|warning): [^\\n]+ \\[" + mistake.code() + "]\\n");
            if (mistake.mended()) {
                assertThat(check("--fix").out()).as(mistake.code()).contains("+++ ");
            } else {
                Files.writeString(book.resolve(CASE), right);
            }
            CommandRun after = check("--strict");
            assertThat(after.exit()).as(mistake.code() + "\n" + after.err()).isZero();
            assertThat(book.resolve(CASE)).as(mistake.code()).hasContent(right);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the author saves comes into the open page; a mistake lies over it until it is mended. */
    private void preview() throws IOException {
        String right = Files.readString(book.resolve(CASE));
        try (ServedBook served = ServedBook.of(book);
                BrowserContext context = Chromium.context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(served.root() + "praktijkvoorbeelden/tuinen.html");
            Chromium.until(page, "'previewState' in document.documentElement.dataset");

            served.save(CASE, right.replace("wachtte een jaar", "wachtte twee jaar"));
            assertThat(page.locator("main")).containsText("wachtte twee jaar");

            served.save(CASE, right.replace("thema=gegevens-delen", "thema=gegevens"));
            assertThat(page.locator("pre").first()).containsText("{#beslissen thema=gegevens}");
            assertThat(page.locator("main")).containsText("wachtte twee jaar");

            served.save(CASE, right);
            assertThat(page.locator("main")).containsText("wachtte een jaar");
            assertThat(page.locator("pre")).hasCount(0);
        }
    }

    /** Whoever kept the old address comes to his place, and whoever searches finds the case. */
    private void asAReader() {
        try (SiteServer server = SiteServer.of(folder.resolve("site"));
                BrowserContext context = Chromium.context(new Browser.NewContextOptions().setViewportSize(1280, 844))) {
            Page page = context.newPage();
            page.navigate(server.root() + "praktijkvoorbeelden/tuinen.html#beslissen");
            page.waitForURL(server.root() + "praktijkvoorbeelden/geveltuinen.html#beslissen");
            SearchDesk desk = new SearchDesk(context, page, server.root(), new ArrayList<>());

            desk.open("index.html").ask("moestuin");

            assertThat(desk.hits().first()).hasAttribute("href", Pattern.compile("thee-in-de-vogelbuurt\\.html.*#wat-er-gebeurde"));
            desk.hits().first().click();
            page.waitForURL(url -> url.contains("thee-in-de-vogelbuurt.html"));
            assertThat(page.locator("h1")).containsText("Thee in de Vogelbuurt");
        }
    }

    private void edit(String path, String pattern, String text) throws IOException {
        Path file = book.resolve(path);
        Files.writeString(file, Files.readString(file).replaceAll(pattern, text));
    }

    private CommandRun check(String... words) {
        List<String> all = new ArrayList<>(List.of("check", "--content", book.toString()));
        all.addAll(List.of(words));
        return CommandRun.of(all);
    }

    private CommandRun on(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--content", book.toString()));
        return fine(all.toArray(String[]::new));
    }

    private static CommandRun fine(String... words) {
        CommandRun run = CommandRun.of(List.of(words));
        assertThat(run.exit()).as(String.join(" ", words) + "\n" + run.err()).isZero();
        return run;
    }
}
