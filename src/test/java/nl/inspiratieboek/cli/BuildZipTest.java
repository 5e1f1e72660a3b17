package nl.inspiratieboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.fixture.ZipFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code build --zip}: the whole site as one file beside it, and never in the place of what is something else. */
class BuildZipTest {

    @TempDir
    private Path folder;

    private CommandRun build(String title, String... more) {
        Path content = TestBook.dutch()
                .with("book.yaml", "title: " + title + "\nlanguage: nl\n")
                .withCase(1, "een", "Tekst over de wijk.\n")
                .writeTo(folder.resolve("boek"));
        List<String> arguments = new ArrayList<>(List.of(
                "build", "--content", content.toString(), "--output", folder.resolve("site").toString()));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments);
    }

    @Test
    void theSiteStandsInAFileBesideItTheSameBytesEachTime() throws IOException {
        CommandRun run = build("Wijk & straat", "--zip");
        byte[] zip = Files.readAllBytes(folder.resolve("wijk-straat.zip"));
        CommandRun again = build("Wijk & straat", "--zip");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("Zip-bestand: " + folder.resolve("wijk-straat.zip"));
        assertThat(again.exit()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("wijk-straat.zip"))).isEqualTo(zip);
        assertThat(ZipFiles.of(zip).get("wijk-straat/index.html"))
                .isEqualTo(Files.readAllBytes(folder.resolve("site/index.html")));
    }

    @Test
    void theFileMayHaveAnotherNameAndNothingIsSaidWhenAskedToBeQuiet() {
        CommandRun run = build("Boek", "--zip", folder.resolve("mee.zip").toString(), "--quiet");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(folder.resolve("mee.zip")).isNotEmptyFile();
    }

    @ParameterizedTest
    @CsvSource({
        "brief.zip, is een bestand dat dit programma niet maakte",
        "ander.zip, is een zip-bestand, maar niet van dit boek",
        "map, is een map",
        "weg/x.zip, bestaat niet",
        "site/x.zip, zou in de map",
        "boek/media/x.zip, zou in de map",
    })
    void whatIsInTheWayStaysAndNothingIsBuilt(String name, String why) throws IOException {
        assertThat(build("Ander boek", "--zip", folder.resolve("ander.zip").toString()).exit()).isZero();
        Files.writeString(folder.resolve("brief.zip"), "Beste lezer");
        Files.createDirectories(folder.resolve("map"));
        Files.createDirectories(folder.resolve("boek/media"));
        byte[] other = Files.readAllBytes(folder.resolve("ander.zip"));
        String page = Files.readString(folder.resolve("site/index.html"));

        CommandRun run = build("Boek", "--zip", folder.resolve(name).toString());

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE.number());
        assertThat(run.err()).contains("er is niets gebouwd", why.strip());
        assertThat(folder.resolve("brief.zip")).hasContent("Beste lezer");
        assertThat(Files.readAllBytes(folder.resolve("ander.zip"))).isEqualTo(other);
        assertThat(Files.readString(folder.resolve("site/index.html"))).isEqualTo(page);
    }

    @Test
    void theFileOfAnotherBookGoesWhenThatIsSaid() throws IOException {
        String place = folder.resolve("mee.zip").toString();
        build("Ander boek", "--zip", place);

        assertThat(build("Boek", "--zip", place, "--replace-book").exit()).isZero();
        assertThat(ZipFiles.of(Files.readAllBytes(folder.resolve("mee.zip")))).containsKey("boek/index.html");
        Files.writeString(folder.resolve("mee.zip"), "geen zip");
        assertThat(build("Boek", "--zip", place, "--replace-book").exit()).isEqualTo(ExitCode.USAGE.number());
    }

    @Test
    void aBookWithErrorsLeavesTheFileThatIsThere() throws IOException {
        build("Boek", "--zip");
        byte[] zip = Files.readAllBytes(folder.resolve("boek.zip"));
        Files.writeString(folder.resolve("boek/praktijkvoorbeelden/twee.md"), "geen kop\n");

        assertThat(build("Boek", "--zip").exit()).isEqualTo(ExitCode.PROBLEMS.number());
        assertThat(Files.readAllBytes(folder.resolve("boek.zip"))).isEqualTo(zip);
    }
}
