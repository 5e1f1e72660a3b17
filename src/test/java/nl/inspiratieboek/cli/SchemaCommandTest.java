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

/** The help that editors of text get, from the command line. */
class SchemaCommandTest {

    @TempDir
    Path folder;

    @Test
    void bothSchemasAreWrittenAndItIsSaidHowAnEditorFindsThem() {
        TestBook.dutch().writeTo(folder);

        CommandRun run = run("schema");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).isEqualTo("""
                Geschreven: %s
                Geschreven: %s
                Uw tekstverwerker vindt ze door een regel. Bovenaan book.yaml:
                  # yaml-language-server: $schema=.schema/book.schema.json
                In een zaak, onder de eerste drie streepjes:
                  # yaml-language-server: $schema=../.schema/case.schema.json
                """.formatted(path(".schema/book.schema.json"), path(".schema/case.schema.json")));
        assertThat(path(".schema/book.schema.json")).exists();
        assertThat(path(".schema/case.schema.json")).exists();
        assertThat(run("check", "--strict").err()).doesNotContain(".schema");
    }

    @Test
    void aNewBookHasThemAndItsFilesNameThem() throws IOException {
        CommandRun run = CommandRun.of(List.of("init", path("boek").toString(), "--language", "nl"));

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(text("boek/book.yaml")).startsWith("# yaml-language-server: $schema=.schema/book.schema.json\n");
        assertThat(text("boek/praktijkvoorbeelden/voorbeeld-molenbuurt.md"))
                .startsWith("---\n# yaml-language-server: $schema=../.schema/case.schema.json\n");
        assertThat(text("boek/.schema/case.schema.json")).contains("vaste-afspraken", "gegevens-delen");
    }

    @Test
    void whatIsNewInTheBookIsNewInThemToo() throws IOException {
        TestBook.dutch().writeTo(folder);
        run("schema");
        assertThat(text(".schema/case.schema.json")).doesNotContain("te-weinig-tijd");

        run("new", "theme", "Te weinig tijd", "--kind", "knelpunt");
        CommandRun made = run("new", "case", "Een zaak");

        assertThat(text(".schema/case.schema.json")).contains("te-weinig-tijd");
        assertThat(text("praktijkvoorbeelden/een-zaak.md"))
                .startsWith("---\n# yaml-language-server: $schema=../.schema/case.schema.json\n");
        assertThat(made.err()).doesNotContain(".schema");
    }

    @Test
    void aFileThatWeDidNotMakeStaysAsItIs() throws IOException {
        TestBook.dutch().with(".schema/case.schema.json", "{}").writeTo(folder);

        CommandRun run = run("schema");
        CommandRun made = run("new", "page", "Een pagina");

        String refused = path(".schema/case.schema.json") + " is niet door dit programma gemaakt en blijft zoals het is\n";
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("inspiratieboek: " + refused);
        assertThat(made.exit()).isZero();
        assertThat(made.err()).contains("Gemaakt: ", refused);
        assertThat(text(".schema/case.schema.json")).isEqualTo("{}");
        assertThat(path(".schema/book.schema.json")).doesNotExist();
    }

    @Test
    void aFileInThePlaceOfTheFolderStaysAsItIs() throws IOException {
        TestBook.dutch().with(".schema", "van iemand anders").writeTo(folder);

        assertThat(run("schema").exit()).isEqualTo(2);
        assertThat(text(".schema")).isEqualTo("van iemand anders");
    }

    @Test
    void aBookThatCannotBeReadHasNoSchema() {
        TestBook.dutch().with("book.yaml", "title: Proef\nlanguage: nl\nfacts: [\n").writeTo(folder);

        CommandRun run = run("schema");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("book.yaml:3").contains("Herstel eerst book.yaml");
        assertThat(path(".schema")).doesNotExist();
    }

    @Test
    void theSameBookGivesTheSameBytes() throws IOException {
        TestBook.dutch().writeTo(folder);
        run("schema");
        byte[] first = Files.readAllBytes(path(".schema/book.schema.json"));

        run("schema");

        assertThat(Files.readAllBytes(path(".schema/book.schema.json"))).isEqualTo(first);
        assertThat(new String(first, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("\r").endsWith("}\n");
    }

    private CommandRun run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--content", folder.toString()));
        return CommandRun.of(all);
    }

    private Path path(String name) {
        return folder.resolve(name);
    }

    private String text(String name) throws IOException {
        return Files.readString(path(name));
    }
}
