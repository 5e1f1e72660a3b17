package nl.inspiratieboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.fixture.CommandRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchCommandTest {

    private static final String THEIRS = """
            {"format":"inspiratieboek","version":1,"title":"Boek van Goes","url":"https://goes.example/",
             "kinds":[{"id":"knelpunt","singular":"knelpunt"}],"themes":[{"id":"delen","title":"Delen"}],
             "cases":[{"id":"een","name":"Een","title":"<b>Zaak</b> een & meer","summary":"Zo <script>alert(1)</script>","address":"z/een.html",
               "findings":[{"title":"Niets gedeeld","text":"Tekst","kind":"knelpunt","theme":"delen","address":"z/een.html#n"}]}]}
            """;

    @TempDir
    private Path folder;

    private Path content;
    private Path theirs;
    private Path kept;

    @BeforeEach
    void twoBooks() throws IOException {
        content = Files.createDirectories(folder.resolve("content"));
        theirs = folder.resolve("goes.json");
        kept = content.resolve("boeken/goes.json");
        Files.writeString(theirs, THEIRS);
        write("book.yaml", "title: Proefboek\nlanguage: nl\nboeken:\n  - {naam: Goes, boek: ../goes.json}\n");
        write("knelpunten/delen.md", "---\ntitle: Delen\nstelling: Delen helpt.\n---\nTekst.\n");
        write(
                "praktijkvoorbeelden/een.md",
                "---\ntitle: Onze zaak\nnummer: 1\nbasis: ervaring\n---\nTekst.\n\n## Knelpunten\n### Ook hier {#ook thema=delen}\nTekst.\n");
    }

    @Test
    void aCopyIsKeptAndTheSiteShowsTheirCasesAsTheirs() throws IOException {
        assertThat(run("check").err()).contains("[book-not-kept]");

        CommandRun fetched = run("fetch");

        assertThat(fetched.exit()).isZero();
        assertThat(fetched.err()).contains("Goes: 1 zaak; nieuw: 1 (een), veranderd: 0, weg: 0.");
        // Theirs need not be there any more: what is kept is enough.
        Files.delete(theirs);
        Path site = folder.resolve("site");
        CommandRun built = run("build", "--output", site.toString());
        assertThat(built.exit()).as(built.err()).isZero();
        String overview = Files.readString(site.resolve("praktijkvoorbeelden/index.html"));
        assertThat(overview)
                .contains("id=\"--elders-goes--een\"", "href=\"https://goes.example/z/een.html\"", "&lt;b&gt;Zaak&lt;/b&gt; een &amp; meer")
                .doesNotContain("<script>alert", "<b>Zaak</b>");
        assertThat(Files.readString(site.resolve("knelpunten/delen.html")))
                .contains("1 van 1 zaak", "href=\"#--elders\">1 zaak</a>", "href=\"#--elders\"", "id=\"--elders\"", "https://goes.example/z/een.html#n");
        assertThat(Files.readString(site.resolve("matrix.html"))).contains("en 1 zaak in andere boeken");
        assertThat(Files.readString(site.resolve("knelpunten/index.html"))).contains("en 1 zaak in andere boeken");
        assertThat(Files.readString(site.resolve("data/boek.json")))
                .contains("\"title\" : \"Boek van Goes\"", "\"url\" : \"https://goes.example/\"")
                .doesNotContain("Niets gedeeld");
    }

    @Test
    void whatChangedIsSaidAndTheSameIsNotWrittenAgain() throws IOException {
        run("fetch");
        byte[] before = Files.readAllBytes(kept);
        assertThat(run("fetch").err()).contains("Goes: niets nieuws.");
        assertThat(kept).hasBinaryContent(before);

        Files.writeString(theirs, THEIRS.replace("Niets gedeeld", "Veel gedeeld"));
        assertThat(run("fetch", "--dry-run").err()).contains("veranderd: 1 (een)");
        assertThat(kept).hasBinaryContent(before);
        assertThat(run("fetch").err()).contains("veranderd: 1 (een)");
        assertThat(kept).content().contains("Veel gedeeld");
    }

    @Test
    void anUnsoundBookLeavesTheCopyThatThereWas() throws IOException {
        run("fetch");
        byte[] before = Files.readAllBytes(kept);
        Files.writeString(theirs, THEIRS.replace("\"z/een.html\"", "\"javascript:alert(1)\""));

        CommandRun run = run("fetch");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("/cases/0/address: 'javascript:alert(1)' is geen adres binnen de site");
        assertThat(kept).hasBinaryContent(before);
    }

    @Test
    void aFileThatIsNotThereIsSaid() throws IOException {
        Files.delete(theirs);

        CommandRun run = run("fetch");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("../goes.json is er niet");
        assertThat(kept).doesNotExist();
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private CommandRun run(String... words) {
        List<String> arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--content", content.toString()));
        return CommandRun.of(arguments);
    }
}
