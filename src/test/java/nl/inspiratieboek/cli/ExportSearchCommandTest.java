package nl.inspiratieboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportSearchCommandTest {

    private static final TestBook BOOK = TestBook.dutch().withCase(1, "een", "Tekst over de wijk.\n");

    @TempDir
    Path folder;

    @Test
    void itSaysInThreeLinesWhatItWroteAndWhatToDoNext() throws IOException {
        CommandRun run = export(BOOK);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(3);
        // the case, and the two pages that the book makes
        assertThat(run.err()).contains("Boek: Proefboek, 3 plekken", "PUT proefboek en index.json", "POST proefboek/_bulk");
        assertThat(written()).containsExactly("bulk.ndjson", "index.json", "query.json");
    }

    @Test
    void quietSaysNothing() {
        assertThat(export(BOOK, "--quiet").err()).isEmpty();
    }

    @Test
    void anyLunrHasAFormatOfItsOwnAndNothingStaysOfTheOther() throws IOException {
        export(BOOK);

        CommandRun run = export(BOOK, "--format", "lunr");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("3 weg");
        assertThat(written()).containsExactly("documents.json", "lunr-index.json");
    }

    @Test
    void theIndexThatIsNamedStandsInTheLines() throws IOException {
        CommandRun run = export(BOOK, "--index", "wijken");

        assertThat(run.err()).contains("PUT wijken en");
        assertThat(Files.readString(folder.resolve("uit/bulk.ndjson")))
                .startsWith("{\"index\":{\"_index\":\"wijken\",\"_id\":\"proefboek/praktijkvoorbeelden/een.html\"}}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wijken", "_wijken", "a b", "a/b", ".."})
    void aNameThatEnginesRefuseIsWrongUse(String name) throws IOException {
        CommandRun run = export(BOOK, "--index", name);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("'" + name + "' kan niet de naam van een index zijn: ");
        assertThat(folder.resolve("uit")).doesNotExist();
    }

    @Test
    void aBookWithProblemsIsNotExported() {
        CommandRun run = export(TestBook.dutch().withCase(1, "een", "[weg](weg.md)\n"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("praktijkvoorbeelden/een.md:5");
        assertThat(folder.resolve("uit")).doesNotExist();
    }

    @Test
    void problemsCanBeHandedToAProgram() {
        CommandRun run = export(TestBook.dutch().withCase(1, "een", "[weg](weg.md)\n"), "--problems", "json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).startsWith("{\"problems\":[{").contains("een.md");
    }

    @Test
    void aForeignFileIsKeptAndNothingIsWrittenOverOne() throws IOException {
        Files.createDirectories(folder.resolve("uit"));
        Files.writeString(folder.resolve("uit/mijn.txt"), "van mij");
        assertThat(export(BOOK).exit()).isZero();
        assertThat(folder.resolve("uit/mijn.txt")).hasContent("van mij");

        Files.createDirectories(folder.resolve("anders"));
        Files.writeString(folder.resolve("anders/query.json"), "van mij");
        CommandRun run = run(BOOK, "anders");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("een bestand dat dit programma niet heeft gemaakt, heeft een naam die de export nodig heeft");
        assertThat(folder.resolve("anders/query.json")).hasContent("van mij");
        assertThat(folder.resolve("anders/index.json")).doesNotExist();
    }

    @Test
    void itDoesNotGoWhereASiteStandsNorIntoTheBook() throws IOException {
        Files.createDirectories(folder.resolve("uit"));
        Files.writeString(folder.resolve("uit/index.html"), "een site");

        CommandRun onSite = export(BOOK);
        CommandRun inBook = run(BOOK, "boek/uit");

        assertThat(onSite.exit()).isEqualTo(2);
        assertThat(onSite.err()).contains("daar staat een site", "kies een andere map met --out");
        assertThat(inBook.exit()).isEqualTo(2);
        assertThat(inBook.err()).contains("en daaruit wordt de export gemaakt");
    }

    @Test
    void exportAloneAsksWhat() {
        CommandRun run = CommandRun.of(List.of("export"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("zeg erbij welke u wilt: docx, epub, pdf, qdpx en search");
    }

    @Test
    void aWrongOptionPointsToTheHelpOfTheCommandItself() {
        CommandRun run = CommandRun.of(List.of("export", "search", "--format", "solr"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("'inspiratieboek export search --help'");
    }

    private CommandRun export(TestBook book, String... more) {
        return run(book, "uit", more);
    }

    private CommandRun run(TestBook book, String out, String... more) {
        Path content = book.writeTo(folder.resolve("boek"));
        List<String> arguments = new ArrayList<>(List.of(
                "export", "search", "--content", content.toString(), "--out", folder.resolve(out).toString()));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments);
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("uit"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
