package nl.inspiratieboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        assertThat(help.out()).contains("Gebruik: inspiratieboek", "OPDRACHT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "\"\"              | er is geen opdracht ''; kies uit build, check, explain, serve, publish, init, new, import",
        "chek            | er is geen opdracht 'chek'; bedoelt u 'check'?",
        "publiceren      | er is geen opdracht 'publiceren'; kies uit build, check",
        "help chek       | er is geen opdracht 'chek'; bedoelt u 'check'?",
        "src             | 'src' is geen opdracht; om die map te bouwen schrijft u --content src",
        "--strict check  | de opdracht komt eerst: inspiratieboek check …",
        "check src       | voor 'src' staat geen optie",
        "check wat       | 'wat' hoort hier niet; lees 'inspiratieboek check --help'",
        "--wrong         | er is geen optie '--wrong'; lees 'inspiratieboek build --help'",
        "new case --nam=x| er is geen optie '--nam'; bedoelt u '--name'?; lees 'inspiratieboek new case --help'",
        "check --theme   | achter --theme hoort MAP; lees 'inspiratieboek check --help'",
        "check --theme --strict | achter --theme hoort MAP",
        "check --theme a --theme b | --theme mag er maar één keer staan",
        "check --quiet=x | achter --quiet hoort geen waarde",
        "serve --port x  | achter --port staat 'x'; dat is geen heel getal",
        "new             | zeg erbij welke u wilt: case, theme, page, term en source; lees 'inspiratieboek new --help'",
        "check --format x| achter --format staat 'x'; kies uit text, json, sarif, github, gitlab; lees 'inspiratieboek check --help'",
        "build --content weg --wrong    | there is no option '--wrong'; try 'inspiratieboek build --help'",
        "check --content weg --format x | behind --format stands 'x'; choose from text, json, sarif, github, gitlab; try 'inspiratieboek check",
        "check --content weg            | there is no folder 'weg'; name another with --content",
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
                "inspiratieboek: het gevraagde kon niet naar de standaarduitvoer worden geschreven",
                "inspiratieboek: het gevraagde kon niet naar de standaarduitvoer worden geschreven");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void refusalsAndFailuresSpeakTheLanguageOfTheBook() throws IOException {
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/index.html"), "van een ander");
        String english = TestBook.dutch()
                .with("book.yaml", "title: Book\nlanguage: en\n")
                .writeTo(folder.resolve("book")).toString();

        assertThat(CommandRun.of(List.of("build", "--content", content(), "--output", content())).err())
                .contains("kies een andere map met --output");
        assertThat(CommandRun.of(List.of("build", "--content", english, "--output", english)).err())
                .contains("choose another folder with --output");
        assertThat(CommandRun.of(List.of("export", "search", "--content", content(), "--out", site())).err())
                .contains("daar staat een site");
        assertThat(CommandRun.of(List.of("build", "--content", content(), "--output", site())).err())
                .contains("een bestand dat dit programma niet heeft gemaakt, heeft een naam die de site nodig heeft");
        assertThat(failure(new OutOfMemoryError(), content())).contains("te weinig geheugen");
        assertThat(failure(new OutOfMemoryError(), english)).contains("not enough memory");
        assertThat(failure(new FileSystemException("x.md", null, "vol"), content())).contains("de schijf weigerde x.md: vol");
        assertThat(failure(new FileSystemException("x.md", null, "No space left on device"), content())).contains("de schijf is vol");
        assertThat(failure(new IllegalStateException("raar"), content())).contains("fout in het programma", "raar");
    }

    private static String failure(Throwable failure, String content) {
        StringWriter err = new StringWriter();
        Failures.say(failure, BookLanguage.of(Path.of(content), Machine.unattended()), new PrintWriter(err));
        return err.toString();
    }

    @Test
    void checkSeesWhatShowsOnlyInThePrintedSite() throws IOException {
        // Words that nobody repeats weigh too much for a first search, which shows when all of it was made.
        Random random = new Random(20261126L);
        TestBook book = TestBook.dutch();
        for (int number = 1; number <= 2; number++) {
            String text = random.longs(20_000).mapToObj(word -> Long.toString(word >>> 1, 36)).collect(Collectors.joining(" "));
            book.withCase(number, "zaak" + number, text);
        }
        List<String> options = List.of("--content", book.writeTo(folder.resolve("zwaar")).toString(), "--strict");

        CommandRun check = CommandRun.of(Stream.concat(Stream.of("check"), options.stream()).toList());
        CommandRun build = CommandRun.of(
                Stream.concat(Stream.of("build", "--quiet", "--output", site()), options.stream()).toList());

        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.err()).contains("[search-too-large]").isEqualTo(build.err());
        assertThat(folder.resolve("site")).doesNotExist();
    }
}
