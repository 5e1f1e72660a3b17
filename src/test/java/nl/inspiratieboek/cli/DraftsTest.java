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

/** What an author calls a draft is in the book only when asked for, and then says so. */
class DraftsTest {

    private static final String DRAWING = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0h1v1z\"/></svg>";

    private static final TestBook BOOK = TestBook.dutch()
            .with("index.md", "---\ntitle: Welkom\n---\nLees [de tweede](praktijkvoorbeelden/twee.md).\n")
            .with("media/plein.svg", DRAWING)
            .with("knelpunten/delen.md", "---\ntitle: Gegevens delen\nconcept: true\n---\nWat wij zien.\n")
            .with("paginas/straks.md", "---\ntitle: Straks\nconcept: ja\n---\nEen pagina in wording.\n")
            .with("praktijkvoorbeelden/een.md", "---\ntitle: Zaak een\nnummer: 1\nbasis: ervaring\n---\n"
                    + "## Knelpunten\n\n### Niet delen {thema=delen}\n\nTekst.\n")
            .with("praktijkvoorbeelden/twee.md", "---\ntitle: Zaak twee\nconcept: true\n---\n"
                    + "![Een plein](../media/plein.svg)\n");

    @TempDir
    Path folder;

    @Test
    void aBuildLeavesThemOut() throws IOException {
        CommandRun run = build();

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err())
                .contains("Nog niet in het boek, want concept: knelpunten/delen.md, paginas/straks.md"
                        + " en praktijkvoorbeelden/twee.md.")
                .contains("thema=delen")
                .doesNotContain("file-unused");
        assertThat(site("knelpunten/delen.html")).doesNotExist();
        assertThat(site("paginas/straks.html")).doesNotExist();
        assertThat(site("praktijkvoorbeelden/twee.html")).doesNotExist();
        assertThat(site("media/plein.svg")).doesNotExist();
        assertThat(Files.readString(site("index.html"))).contains("Lees de tweede.").doesNotContain("Straks");
        assertThat(Files.readString(site("knelpunten/index.html"))).contains("Zonder thema").contains("Niet delen");
        assertThat(Files.readString(site("praktijkvoorbeelden/index.html"))).doesNotContain("Zaak twee");
    }

    @Test
    void nothingOfThemIsInTheSearchData() throws IOException {
        build();

        assertThat(Files.readString(site("assets/lunr-index.json"))).contains("welkom").doesNotContain("straks", "twee.html");
    }

    @Test
    void shownTheyCarryAMark() throws IOException {
        CommandRun run = build("--drafts");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("Ook in het boek, met een merk, want concept: ").doesNotContain("warning");
        assertThat(site("media/plein.svg")).exists();
        for (String page : List.of("knelpunten/delen.html", "paginas/straks.html", "praktijkvoorbeelden/twee.html")) {
            assertThat(Files.readString(site(page))).contains("Dit is een concept.").contains("<title>Concept: ");
        }
        for (String page : List.of("index.html", "knelpunten/index.html", "praktijkvoorbeelden/een.html")) {
            assertThat(Files.readString(site(page))).doesNotContain("Dit is een concept.").doesNotContain("<title>Concept: ");
        }
        assertThat(Files.readString(site("index.html"))).contains("href=\"praktijkvoorbeelden/twee.html\"");
        assertThat(Files.readString(site("praktijkvoorbeelden/index.html"))).contains("<span>concept</span>");
        assertThat(Files.readString(site("knelpunten/index.html"))).contains("<p class=\"small\">concept</p>");
    }

    @Test
    void whatWasPublishedAndBecomesADraftIsTakenAway() throws IOException {
        build("--drafts");

        CommandRun run = build();

        assertThat(run.err()).contains("Weggehaald: ").contains("praktijkvoorbeelden/twee.html");
        assertThat(site("praktijkvoorbeelden/twee.html")).doesNotExist();
    }

    @Test
    void aBookOfDraftsAloneDoesNotLackCases() throws IOException {
        TestBook.dutch().with("praktijkvoorbeelden/een.md", "---\ntitle: Een\nconcept: true\n---\n").writeTo(folder.resolve("leeg"));

        CommandRun run = CommandRun.of(List.of("check", "--strict", "--content", folder.resolve("leeg").toString()));

        assertThat(run.exit()).as(run.err()).isZero();
    }

    @Test
    void quietSaysNothingOfThem() {
        assertThat(build("--drafts", "--quiet").err()).isEmpty();
    }

    private CommandRun build(String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(0, List.of(
                "build", "--content", BOOK.writeTo(folder.resolve("content")).toString(), "--output", site("").toString()));
        return CommandRun.of(arguments);
    }

    private Path site(String page) {
        return folder.resolve("site").resolve(page);
    }
}
