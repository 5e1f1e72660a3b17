package nl.inspiratieboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers kept the address of leads somewhere, and an author hears when it would not. */
class AddressesCommandTest {

    @TempDir
    Path folder;

    @Test
    void everyAddressIsWrittenDownAndNothingTwice() throws IOException {
        book().writeTo(folder.resolve("content"));

        CommandRun first = run("addresses");
        String text = Files.readString(content("adressen.yaml"));
        CommandRun second = run("addresses");

        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.err()).contains("adressen.yaml: ", " adressen erbij");
        assertThat(text.lines().toList())
                .startsWith("# Elk adres waarop dit boek te lezen was, een op een regel. Het programma houdt dit bij.")
                .contains("index.html:", "knelpunten/delen.html:", "praktijkvoorbeelden/een.html:",
                        "praktijkvoorbeelden/een.html#niet-delen:", "praktijkvoorbeelden/een.html#knelpunten:")
                .doesNotContain("404.html:");
        assertThat(text).doesNotContain("#--", "assets/");
        assertThat(second.err()).contains("was al bij");
        assertThat(content("adressen.yaml")).hasContent(text);
        assertThat(run("check", "--strict").exit()).isZero();
    }

    @Test
    void aBuildThatWouldLoseAnAddressSaysSoAndFailsWhenStrict() throws IOException {
        book().writeTo(folder.resolve("content"));
        run("addresses");
        Files.move(content("praktijkvoorbeelden/een.md"), content("praktijkvoorbeelden/een-plein.md"));

        CommandRun lenient = build();
        CommandRun strict = run("check", "--strict");

        assertThat(lenient.exit()).isZero();
        assertThat(lenient.err()).contains("address-dead").contains("'praktijkvoorbeelden/een.html'").contains("1 waarschuwing\n");
        assertThat(strict.exit()).isEqualTo(1);
    }

    @Test
    void anOldAddressLeadsOnWithoutAScript() throws IOException {
        book().with("adressen.yaml", "knelpunten/oud.html: knelpunten/ouder.html\nknelpunten/ouder.html: knelpunten/delen.html\n")
                .writeTo(folder.resolve("content"));

        CommandRun run = build();

        assertThat(run.err()).doesNotContain("warning");
        assertThat(Files.readString(folder.resolve("site/knelpunten/oud.html")))
                .contains("<noscript><meta http-equiv=\"refresh\" content=\"0; url=delen.html\"></noscript>")
                .containsPattern("<script src=\"\\.\\./assets/doorleiden\\.[^\"]+\\.js\" defer></script>")
                .contains("<link rel=\"canonical\" href=\"https://voorbeeld.nl/knelpunten/delen.html\">")
                .contains("<meta name=\"robots\" content=\"noindex\">", "<a href=\"delen.html\">", "<html lang=\"nl\">");
        assertThat(Files.readString(folder.resolve("site/sitemap.xml"))).doesNotContain("oud").contains("knelpunten/delen.html");
    }

    @Test
    void aPlaceThatMovedKeepsItsOldId() throws IOException {
        book().with("adressen.yaml", "praktijkvoorbeelden/een.html#delen: praktijkvoorbeelden/een.html#niet-delen\n"
                        + "praktijkvoorbeelden/een.html#plein: knelpunten/delen.html\n")
                .writeTo(folder.resolve("content"));

        CommandRun run = build();

        assertThat(run.err()).doesNotContain("warning");
        String page = Files.readString(folder.resolve("site/praktijkvoorbeelden/een.html"));
        assertThat(page).containsPattern("<article[^>]* id=\"niet-delen\"><span id=\"delen\"></span>")
                .containsPattern("id=\"plein\"><a href=\"\\.\\./knelpunten/delen\\.html\">"
                        + "Wat hier stond, staat nu bij ‘Thema delen’</a></p>\\s*</main>");
    }

    @Test
    void aLinkToAPlaceElsewhereNamesWhatStandsThere() throws IOException {
        book().with("paginas/over.md", "---\ntitle: Over\n---\n## Waarom\n\nTekst.\n")
                .with("begrippen.yaml", "avg:\n  term: AVG\n  uitleg: Een wet.\n")
                .with("adressen.yaml", """
                        index.html#a: praktijkvoorbeelden/een.html#niet-delen
                        index.html#b: paginas/over.html#waarom
                        index.html#c: praktijkvoorbeelden/een.html
                        index.html#d: begrippen.html#avg
                        index.html#e: begrippen.html
                        index.html#f: knelpunten/index.html
                        """)
                .writeTo(folder.resolve("content"));

        build();

        assertThat(Files.readString(folder.resolve("site/index.html")).lines().filter(line -> line.startsWith("<p class=\"grid small\""))
                        .map(line -> line.replaceAll("<[^>]+>", "")))
                .containsExactly(
                        "Wat hier stond, staat nu bij ‘Niet delen’",
                        "Wat hier stond, staat nu bij ‘Waarom’",
                        "Wat hier stond, staat nu bij ‘Zaak een’",
                        "Wat hier stond, staat nu op een andere bladzijde",
                        "Wat hier stond, staat nu bij ‘Begrippen’",
                        "Wat hier stond, staat nu bij ‘Knelpunten’");
        assertThat(folder.resolve("site/assets")).isDirectoryNotContaining("glob:**doorleiden*");
    }

    @Test
    void fixLeadsOnFromAnAddressThatSurelyHasAnotherNameNow() throws IOException {
        book().with("paginas/over.md", "---\ntitle: Over\n---\n## Waarom\n\n## Waarom niet\n\nTekst.\n")
                .with("knelpunten/zorg.md", "---\ntitle: Zorg\n---\nTekst.\n")
                .with("adressen.yaml", """
                        # Van ons.
                        knelpunten/zorg.html:
                        oplossingen/zorg.html:
                        paginas/over.html#waarrom:
                        paginas/over.html#weg:
                        paginas/overr.html: # bewaard
                        praktijkvoorbeelden/map/een.html:
                        praktijkvoorbeelden/map/een.html#niet-delen:
                        """)
                .writeTo(folder.resolve("content"));

        CommandRun run = run("check", "--fix");

        assertThat(content("adressen.yaml")).hasContent("""
                # Van ons.
                knelpunten/zorg.html:
                oplossingen/zorg.html:
                paginas/over.html#waarrom: paginas/over.html#waarom
                paginas/over.html#weg:
                paginas/overr.html: paginas/over.html # bewaard
                praktijkvoorbeelden/map/een.html: praktijkvoorbeelden/een.html
                praktijkvoorbeelden/map/een.html#niet-delen:
                """);
        assertThat(run.out()).contains("+paginas/over.html#waarrom: paginas/over.html#waarom");
        assertThat(run.err()).contains("'oplossingen/zorg.html'", "'paginas/over.html#weg'").contains("2 waarschuwingen");
        assertThat(run("check", "--fix").out()).isEmpty();
    }

    private static TestBook book() {
        return TestBook.dutch()
                .with("book.yaml", "title: Proefboek\nlanguage: nl\nurl: https://voorbeeld.nl/\n")
                .withTheme("knelpunten", "delen")
                .with("praktijkvoorbeelden/een.md", "---\ntitle: Zaak een\nnummer: 1\nbasis: ervaring\n---\n"
                        + "## Knelpunten\n\n### Niet delen {#niet-delen thema=delen}\n\nTekst.\n");
    }

    private Path content(String path) {
        return folder.resolve("content").resolve(path);
    }

    private CommandRun build() {
        return run("build", "--output", folder.resolve("site").toString());
    }

    private CommandRun run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--content", folder.resolve("content").toString()));
        return CommandRun.of(all);
    }
}
