package nl.inspiratieboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCommandTest {

    private static final String CASE =
            "{\"lang\": \"nl\", \"ref\": \"id\", \"fields\": [{\"name\": \"t\"}], \"documents\": [{\"id\": \"a\", \"t\": \"%s\"}]}";

    @TempDir
    Path folder;

    @BeforeEach
    void aCaseAndABook() throws IOException {
        Files.writeString(folder.resolve("c.json"), CASE.formatted("wijk"));
        TestBook.dutch().withCase(1, "een", "Tekst.\n").writeTo(folder.resolve("content"));
    }

    private CommandRun index(String... words) {
        List<String> arguments = new ArrayList<>(List.of("index", "--content", folder.resolve("content").toString()));
        for (String word : words) {
            arguments.add(word.startsWith("-") ? word : folder.resolve(word).toString());
        }
        return CommandRun.of(arguments);
    }

    @Test
    void aFolderIsNoFileWithDocuments() {
        isRefused(index("content"), "is een map; noem een bestand met documenten");
    }

    private void isRefused(CommandRun run, String reason) {
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(reason).hasLineCount(1);
    }

    @Test
    void itsOwnInputIsNeverWrittenOver() throws IOException {
        Files.createSymbolicLink(folder.resolve("hier"), folder);

        isRefused(index("--out", ".", "c.json"), "daarvan wordt de index gemaakt");
        isRefused(index("--out", "hier", "c.json"), "daarvan wordt de index gemaakt");
        isRefused(index("--documents", "c.json"), "dit programma niet maakte");
        assertThat(folder.resolve("c.json")).hasContent(CASE.formatted("wijk"));
    }

    @Test
    void aSourceOfTheBookIsNeverWrittenOverAlsoNotThroughALink() throws IOException {
        Files.createSymbolicLink(folder.resolve("een.json"), folder.resolve("content/book.yaml"));
        Files.createSymbolicLink(folder.resolve("boek"), folder.resolve("content"));
        String before = Files.readString(folder.resolve("content/book.yaml"));

        for (String target : List.of("content/book.yaml", "content/nieuw.json", "een.json", "boek/nieuw.json", "content/x/../y.json")) {
            isRefused(index("--documents", target), "waarvan het boek wordt gemaakt");
        }
        isRefused(index("--out", "boek", "c.json"), "waarvan het boek wordt gemaakt");
        assertThat(folder.resolve("content/book.yaml")).hasContent(before);
        assertThat(folder.resolve("content/nieuw.json")).doesNotExist();
    }

    @Test
    void nothingIsWrittenThroughALink() throws IOException {
        Files.createDirectories(folder.resolve("elders"));
        Files.createSymbolicLink(folder.resolve("daar"), folder.resolve("elders"));
        Files.createSymbolicLink(folder.resolve("nergens.json"), folder.resolve("weg.json"));

        isRefused(index("--out", "daar", "c.json"), "achter een snelkoppeling");
        isRefused(index("--documents", "nergens.json"), "het is een snelkoppeling");
        assertThat(folder.resolve("weg.json")).doesNotExist();
        assertThat(folder.resolve("elders")).isEmptyDirectory();
    }

    @Test
    void aFileOfSomebodyElseIsKept() throws IOException {
        Files.createDirectories(folder.resolve("uit"));
        Files.writeString(folder.resolve("uit/c.json"), "van mij");
        Files.writeString(folder.resolve("mijn.json"), "van mij");

        isRefused(index("--out", "uit", "c.json"), "dit programma niet maakte");
        isRefused(index("--documents", "mijn.json"), "dit programma niet maakte");
        assertThat(folder.resolve("uit/c.json")).hasContent("van mij");
        assertThat(folder.resolve("mijn.json")).hasContent("van mij");
    }

    @Test
    void whatItMadeIsMadeAnewUnlessItWasChangedSince() throws IOException {
        Path made = folder.resolve("uit/c.json");
        assertThat(index("--out", "uit", "c.json").exit()).isZero();
        String first = Files.readString(made);

        Files.writeString(folder.resolve("c.json"), CASE.formatted("buurt"));
        assertThat(index("--out", "uit", "c.json").exit()).isZero();
        assertThat(made).content().contains("buurt").isNotEqualTo(first);

        Files.writeString(made, "met de hand");
        isRefused(index("--out", "uit", "c.json"), "dit programma niet maakte");
        assertThat(made).hasContent("met de hand");
    }

    @Test
    void twoCasesOfOneNameAreRefusedBeforeAnythingIsWritten() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.copy(folder.resolve("c.json"), folder.resolve("a/c.json"));

        isRefused(index("--out", "uit", "c.json", "a/c.json"), "twee bestanden heten 'c.json'");
        isRefused(index("--out", "uit", "c.json", "weg.json"), "er is geen bestand");
        assertThat(folder.resolve("uit")).doesNotExist();
    }

    @Test
    void theBooksDocumentsAreWrittenAndWrittenAgain() {
        assertThat(index("--documents", "d.json").exit()).isZero();
        TestBook.dutch().withCase(1, "een", "Andere tekst.\n").writeTo(folder.resolve("content"));
        assertThat(index("--documents", "d.json").exit()).isZero();

        assertThat(folder.resolve("d.json")).content().contains("Andere tekst");
        assertThat(index("d.json").out()).startsWith("{\"version\":\"2.3.9\"");
    }
}
