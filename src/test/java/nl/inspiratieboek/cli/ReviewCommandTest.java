package nl.inspiratieboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.build.BuildRequest;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.preview.Preview;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.source.Limits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor reads a synthesis against its findings, and hears later what became of them. */
class ReviewCommandTest {

    private static final String THEME = "knelpunten/delen.md";

    @TempDir
    Path folder;

    @BeforeEach
    void write() {
        TestBook.dutch()
                .withTheme("knelpunten", "delen")
                .withTheme("knelpunten", "wachten")
                .with("praktijkvoorbeelden/tilburg.md", tilburg("Niemand mocht iets delen."))
                .with("praktijkvoorbeelden/breda.md", caseOf("breda", 2, "Het duurde lang."))
                .with("praktijkvoorbeelden/zaanstad.md", caseOf("zaanstad", 3, "Men wist het niet."))
                .writeTo(content());
    }

    @Test
    void theDateComesIntoTheHeadAndWhatWasReadIntoTheFileOfAddressesALineEach() throws IOException {
        CommandRun run = run("review", "delen");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).isEqualTo("knelpunten/delen.md is nagekeken, met 3 bevindingen.\n");
        assertThat(text(THEME)).isEqualTo("---\ntitle: Thema delen\nstelling: Het is zo.\nnagekeken: 2026-11-26\n---\nWat wij zien.\n");
        assertThat(text("adressen.yaml").lines().filter(line -> !line.startsWith("#")).map(line -> line.replaceAll("[0-9a-f]{10}$", "…")))
                .containsExactly(
                        "knelpunten/delen.html breda#a: …",
                        "knelpunten/delen.html nagekeken: 2026-11-26",
                        "knelpunten/delen.html tilburg#a: …",
                        "knelpunten/delen.html zaanstad#a: …");
        assertThat(run("check", "--strict").err()).doesNotContain("synthesis-stale");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nagekeken: 2025-01-02 # toen", "nagekeken: \"2025-01-02\"", "nagekeken:", "nagekeken:   # later"})
    void aDateThatStandsThereIsReplacedAndNothingElse(String typed) throws IOException {
        Files.writeString(content().resolve(THEME), "---\r\ntitle: Delen\r\n" + typed + "\r\nstelling: Zo.\r\n---\r\nWat wij zien.\r\n");

        CommandRun run = run("review", "Delen");

        assertThat(run.exit()).as(run.err()).isZero();
        String expected = typed.contains("2025") ? typed.replace("2025-01-02", "2026-11-26") : typed.replaceFirst(":", ": 2026-11-26");
        assertThat(text(THEME)).isEqualTo("---\r\ntitle: Delen\r\n" + expected + "\r\nstelling: Zo.\r\n---\r\nWat wij zien.\r\n");
        assertThat(run("check").exit()).isZero();
    }

    @Test
    void whatBecameOfTheFindingsIsAHintAndAMarkInThePreviewAlone() throws IOException {
        run("review", "--all");
        Files.writeString(content().resolve("praktijkvoorbeelden/breda.md"), caseOf("breda", 2, "Het duurde een jaar."));
        Files.delete(content().resolve("praktijkvoorbeelden/zaanstad.md"));
        Files.writeString(content().resolve("praktijkvoorbeelden/velsen.md"), caseOf("velsen", 4, "Ook hier."));
        Files.writeString(content().resolve("praktijkvoorbeelden/tilburg.md"), tilburg("Niemand mocht\niets  delen."));
        Files.writeString(
                content().resolve("praktijkvoorbeelden/gouda.md"),
                caseOf("gouda", 5, "Nog niet af.").replace("title:", "concept: true\ntitle:"));

        String told = "26 november 2026: Velsen kwam erbij, Breda is veranderd, zaanstad ging weg";
        assertThat(run("check").err())
                .contains("delen.md:1:1: hint: sinds " + told + "; klopt de samenvatting nog? [synthesis-stale]")
                .doesNotContain("wachten.md:1:1: hint: sinds");
        assertThat(preview("knelpunten/delen.html")).contains("<p class=\"notice\">Sinds " + told + ". Klopt de samenvatting nog?");
        assertThat(preview("knelpunten/wachten.html")).doesNotContain("class=\"notice\"");
        assertThat(run("build", "--output", folder.resolve("site").toString()).exit()).isZero();
        assertThat(folder.resolve("site/knelpunten/delen.html")).content().doesNotContain("class=\"notice\"");
    }

    @Test
    void aThemeWithoutAListSaysNothing() throws IOException {
        run("review", "wachten");
        Files.delete(content().resolve("praktijkvoorbeelden/zaanstad.md"));

        assertThat(run("check").err()).doesNotContain("synthesis-stale");
    }

    @Test
    void anotherNameOfACaseOrThemeIsNoNews() throws IOException {
        run("review", "delen");

        assertThat(run("rename", "tilburg", "praktijkvoorbeelden/brabant/tilburg-noord.md").exit()).isZero();
        assertThat(run("rename", "delen", "samen-delen").exit()).isZero();

        assertThat(text("adressen.yaml"))
                .contains("\nknelpunten/samen-delen.html tilburg-noord#a: ", "\nknelpunten/samen-delen.html nagekeken: 2026-11-26\n")
                .doesNotContain("knelpunten/delen.html ", " tilburg#");
        assertThat(run("check", "--strict").err()).doesNotContain("synthesis-stale");
    }

    @Test
    void aTrialShowsEachChangeAndMakesNone() throws IOException {
        String before = text(THEME);

        CommandRun run = run("review", "delen", "--dry-run");

        assertThat(run.out()).contains("+nagekeken: 2026-11-26", "+knelpunten/delen.html breda#a: ");
        assertThat(text(THEME)).isEqualTo(before);
        assertThat(content().resolve("adressen.yaml")).doesNotExist();
    }

    @Test
    void aWrongNameGetsTheNearestAndNoneIsAskedFor() {
        assertThat(run("review", "dellen").err()).contains("'dellen' is geen thema van dit boek; bedoelt u 'delen'?");
        assertThat(run("review", "tilburg").err()).contains("'tilburg' is geen thema van dit boek");
        assertThat(run("review").exit()).isEqualTo(2);
        assertThat(run("review", "delen", "--all").exit()).isEqualTo(2);
    }

    @Test
    void aBookWithErrorsIsLeftAlone() throws IOException {
        Files.writeString(content().resolve("praktijkvoorbeelden/breda.md"), caseOf("breda", 2, "[dood](weg.md)"));

        CommandRun run = run("review", "delen");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("[dead-link]", "Er is niets veranderd.");
        assertThat(content().resolve("adressen.yaml")).doesNotExist();
    }

    private String preview(String page) throws IOException {
        BuildRequest request = new BuildRequest(content(), Optional.empty(), Limits.defaults());
        Preview preview = Preview.of(request, unused -> {});
        return new String(preview.state().file(SitePath.of(page)).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private static String tilburg(String body) {
        return caseOf("tilburg", 1, body);
    }

    private static String caseOf(String id, int number, String body) {
        String name = Character.toUpperCase(id.charAt(0)) + id.substring(1);
        return "---\ntitle: Zaak " + id + "\nkort: " + name + "\nnummer: " + number + "\nbasis: ervaring\n---\n## Knelpunten\n\n"
                + "### Te weinig {#a thema=delen}\n\n" + body + "\n";
    }

    private Path content() {
        return folder.resolve("content");
    }

    private String text(String path) throws IOException {
        return Files.readString(content().resolve(path));
    }

    private CommandRun run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--content", content().toString()));
        return CommandRun.of(all);
    }
}
