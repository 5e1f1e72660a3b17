package nl.inspiratieboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another name for a file of the book: what referred to it still does, and what has nothing to do with it stays as it was. */
class RenameCommandTest {

    private static final String OTHER = "---\r\ntitle:   'Zaak twee'\r\nnummer: 2\r\nbasis: ervaring\r\nniet-gezien: [ \"delen\" ]  # 😀 nog\r\n---\r\n"
            + "Lees [één](een.md#niet-delen), ![x](../media/plein.svg) en [alles][a]; <a href=\"een.md\">ook</a>.\r\n\r\n"
            + "[a]: <een.md> \"Titel een.md\"\r\n\r\n"
            + "## Oplossingen\r\n\r\n### Wel delen {thema=afspraken lost-op=\"een#niet-delen\"}\r\n\r\nVan 😀😀 [één](./een.md?x=1#top) geleerd.\r\n";

    private static final String CASE = "---\ntitle: Zaak één\nnummer: 1\nbasis: ervaring\n---\n"
            + "Zie [hier](#niet-delen) en [twee](twee.md) en [delen](../knelpunten/delen.md).\n\n"
            + "## Knelpunten\n\n### Niet delen {#niet-delen thema=delen}\n\nTekst.\n";

    @TempDir
    Path folder;

    @BeforeEach
    void write() {
        TestBook.dutch()
                .with("media/plein.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0h1v1z\"/></svg>")
                .withTheme("knelpunten", "delen")
                .withTheme("oplossingen", "afspraken")
                .with("paginas/over.md", "---\ntitle: Over dit boek\n---\nLees [één](../praktijkvoorbeelden/een.md).\n")
                .with("praktijkvoorbeelden/een.md", CASE)
                .with("praktijkvoorbeelden/twee.md", OTHER)
                .writeTo(content());
    }

    @Test
    void aCaseThatMovesToAFolderTakesEveryReferenceWithIt() throws IOException {
        CommandRun run = run("rename", "een", "praktijkvoorbeelden/stad/eerste.md");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).isEqualTo("""
                praktijkvoorbeelden/een.md heet nu praktijkvoorbeelden/stad/eerste.md.
                Aangepast: paginas/over.md, praktijkvoorbeelden/twee.md en adressen.yaml.
                """);
        assertThat(content("praktijkvoorbeelden/een.md")).doesNotExist();
        assertThat(text("praktijkvoorbeelden/stad/eerste.md")).isEqualTo(CASE
                .replace("(twee.md)", "(../twee.md)")
                .replace("(../knelpunten/delen.md)", "(../../knelpunten/delen.md)"));
        assertThat(text("praktijkvoorbeelden/twee.md")).isEqualTo(OTHER
                .replace("(een.md#niet-delen)", "(stad/eerste.md#niet-delen)")
                .replace("<a href=\"een.md\">", "<a href=\"stad/eerste.md\">")
                .replace("<een.md>", "<stad/eerste.md>")
                .replace("\"een#niet-delen\"", "\"eerste#niet-delen\"")
                .replace("(./een.md?x=1#top)", "(stad/eerste.md?x=1#top)"));
        assertThat(text("paginas/over.md")).contains("(../praktijkvoorbeelden/stad/eerste.md)");
        assertThat(text("adressen.yaml"))
                .contains("praktijkvoorbeelden/een.html: praktijkvoorbeelden/stad/eerste.html\n");
        assertThat(run("check", "--strict").exit()).isZero();
    }

    @Test
    void whoMayReadAMendedFileMayReadItStill() throws IOException {
        Path mended = content("paginas/over.md");
        boolean asked = Files.getFileStore(mended).supportsFileAttributeView(PosixFileAttributeView.class);
        if (asked) {
            Files.setPosixFilePermissions(mended, PosixFilePermissions.fromString("rw-r--r--"));
        }

        run("rename", "een", "eerste");

        assertThat(text("paginas/over.md")).contains("eerste.md");
        assertThat(asked ? PosixFilePermissions.toString(Files.getPosixFilePermissions(mended)) : "rw-r--r--")
                .isEqualTo("rw-r--r--");
        try (Stream<Path> beside = Files.list(mended.getParent())) {
            assertThat(beside).containsExactly(mended);
        }
    }

    @Test
    void aThemeKeepsItsFindings() throws IOException {
        CommandRun run = run("rename", "Thema delen", "samen-delen");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(text("praktijkvoorbeelden/een.md")).isEqualTo(CASE
                .replace("thema=delen", "thema=samen-delen").replace("/delen.md", "/samen-delen.md"));
        assertThat(text("praktijkvoorbeelden/twee.md")).isEqualTo(OTHER.replace("\"delen\"", "\"samen-delen\""));
        assertThat(text("knelpunten/samen-delen.md")).startsWith("---\ntitle: Thema delen\n");
    }

    @Test
    void thereAndBackLeavesTheBookAsItWas() throws IOException {
        Map<String, String> before = texts();

        run("rename", "een", "eerste");
        CommandRun back = run("rename", "eerste", "een");

        assertThat(back.exit()).as(back.err()).isZero();
        Map<String, String> after = texts();
        assertThat(after.remove("adressen.yaml")).contains("praktijkvoorbeelden/een.html:\npraktijkvoorbeelden/eerste.html: praktijkvoorbeelden/een.html\n");
        // The link that went round by the folder itself is written shorter.
        before.computeIfPresent("praktijkvoorbeelden/twee.md", (path, text) -> text.replace("./een.md", "een.md"));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void aDryRunShowsEveryChangeAndMakesNone() throws IOException {
        Map<String, String> before = texts();

        CommandRun run = run("rename", "delen", "samen-delen", "--dry-run");

        assertThat(run.exit()).isZero();
        assertThat(texts()).isEqualTo(before);
        assertThat(run.err()).isEqualTo("Er is niets veranderd. Zonder --dry-run verandert dit.\n");
        assertThat(run.out())
                .contains("rename from knelpunten/delen.md\nrename to knelpunten/samen-delen.md\n")
                .contains("-### Niet delen {#niet-delen thema=delen}\n+### Niet delen {#niet-delen thema=samen-delen}\n")
                .contains("+++ b/adressen.yaml\n")
                .contains("+knelpunten/delen.html: knelpunten/samen-delen.html\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "een | twee | 2 | praktijkvoorbeelden/twee.md is er al",
        "een | stad/TWEE | 2 | kan niet stad/TWEE.md worden",
        "een | praktijkvoorbeelden/stad/Twee | 2 | praktijkvoorbeelden/twee.md is er al",
        "delen | oplossingen/delen | 2 | een thema blijft bij zijn soort",
        "een | een | 2 | heet al zo",
        "delven | drie | 2 | bedoelt u 'delen'?",
        "nergens-te-vinden | drie | 2 | is geen zaak, thema of pagina",
        "een | ../buiten | 2 | kan niet de naam van een bestand zijn",
        "een | CON | 2 | kan niet de naam van een bestand zijn",
        "een | index | 2 | kan niet de naam van een bestand zijn",
    })
    void whatCannotBeIsSaidAndNothingChanges(String old, String wanted, int exit, String said) throws IOException {
        Map<String, String> before = texts();

        CommandRun run = run("rename", old, wanted);

        assertThat(run.exit()).isEqualTo(exit);
        assertThat(run.err().replace('\\', '/')).contains(said);
        assertThat(texts()).isEqualTo(before);
    }

    @Test
    void aBookWithErrorsStaysAsItIs() throws IOException {
        Files.writeString(content("paginas/over.md"), "---\ntitle: Over\n---\n[x](nergens.md)\n");
        Map<String, String> before = texts();

        CommandRun run = run("rename", "een", "eerste");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("[dead-link]", "Er is niets veranderd. Herstel eerst de fouten in het boek.");
        assertThat(texts()).isEqualTo(before);
    }

    private Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(content())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(content().relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    private Path content() {
        return folder.resolve("content");
    }

    private Path content(String path) {
        return content().resolve(path);
    }

    private String text(String path) throws IOException {
        return Files.readString(content(path));
    }

    private CommandRun run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--content", content().toString()));
        return CommandRun.of(all);
    }
}
