package nl.inspiratieboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private static final TestBook BOOK = TestBook.dutch().withCase(1, "een", "Tekst over de wijk.\n");

    @TempDir
    Path folder;

    private final class Full extends Writer {
        @Override
        public void write(char[] letters, int from, int count) throws IOException {
            throw new IOException("no space left");
        }

        @Override
        public void flush() {
            // What was written has failed already.
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }

    private String content() {
        return BOOK.writeTo(folder.resolve("boek")).toString();
    }

    private String site() {
        return folder.resolve("site").toString();
    }

    @Test
    void optionsWithoutACommandAreThoseOfBuild() {
        CommandRun run = CommandRun.of(List.of("--content", content(), "--output", site(), "--strict"));

        assertThat(run.exit()).isZero();
        assertThat(folder.resolve("site/index.html")).exists();
    }

    @Test
    void noWordAtAllIsBuildAndHelpIsOfTheWholeProgram() {
        CommandRun help = CommandRun.of(List.of("--help"));

        assertThat(Main.withCommand(new String[0])).containsExactly("build");
        assertThat(Main.withCommand(new String[] {"--open"})).containsExactly("build", "--open");
        assertThat(Main.withCommand(new String[] {"check", "--strict"})).containsExactly("check", "--strict");
        assertThat(help.out()).contains("Usage: inspiratieboek", "COMMAND");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "\"\"              | there is no command ''; choose from build, check",
        "chek            | there is no command 'chek'; did you mean 'check'?",
        "publiceren      | there is no command 'publiceren'; choose from build, check",
        "src             | 'src' is no command; to build that folder write --content src",
        "--strict check  | the command comes first: inspiratieboek check …",
        "check src       | 'src' has no option before it",
        "--wrong         | Unknown option: '--wrong'; try 'inspiratieboek build --help'",
        "check --format x| expected one of [text, json] (case-insensitive) but was 'x'; try 'inspiratieboek check --help'",
    })
    void wrongUseIsOnePlainLine(String words, String said) {
        CommandRun run = CommandRun.of(List.of(words.split(" ")));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said).hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "check", "export search", "index --documents weg.json", "check --format json"})
    void aFolderThatIsNotThereIsOnePlainLine(String command) throws IOException {
        Files.writeString(folder.resolve("bestand"), "x");
        for (String wrong : List.of("weg", "bestand")) {
            String path = folder.resolve(wrong).toString();
            CommandRun noContent = CommandRun.of(List.of((command + " --content " + path).split(" ")));
            CommandRun noTheme = CommandRun.of(List.of((command + " --content " + content() + " --theme " + path).split(" ")));

            assertThat(noContent.exit()).isEqualTo(2);
            assertThat(noContent.out() + noContent.err()).contains(path, "--content").hasLineCount(1);
            assertThat(noTheme.exit()).isEqualTo(2);
            assertThat(noTheme.out() + noTheme.err()).contains(path, "--theme").hasLineCount(1);
        }
    }

    @Test
    void anAnswerThatCannotBeWrittenIsAFailureOfTheMachine() {
        StringWriter err = new StringWriter();

        int json = Main.run(
                new String[] {"build", "--content", content(), "--output", site(), "--format", "json"},
                new PrintWriter(new Full()),
                new PrintWriter(err));
        int help = Main.run(new String[] {"--help"}, new PrintWriter(new Full()), new PrintWriter(err));
        int both = Main.run(
                new String[] {"check", "--content", content()}, new PrintWriter(new Full()), new PrintWriter(new Full()));

        assertThat(List.of(json, help, both)).containsExactly(3, 3, 3);
        assertThat(err.toString().lines()).containsExactly(
                "inspiratieboek: what was asked for could not be written to standard output",
                "inspiratieboek: what was asked for could not be written to standard output");
        assertThat(folder.resolve("site")).doesNotExist();
    }
}
