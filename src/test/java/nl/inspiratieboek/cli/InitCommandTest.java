package nl.inspiratieboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.inspiratieboek.fixture.CommandRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A new author's first minute. */
class InitCommandTest {

    private static final Path NEW_BOOKS = Path.of("src/main/resources/new-book");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"nl, false, 1", "nl, true, 3", "en, false, 1", "en, true, 3"})
    void aNewBookBuildsWithoutAWordOfWarning(String language, boolean sample, int cases) throws IOException {
        List<String> options = new ArrayList<>(List.of("--title", "Wat \"wij\": leerden \\ #1", "--language", language));
        if (sample) {
            options.add("--sample");
        }

        CommandRun made = init(options);
        CommandRun checked = CommandRun.of(List.of("check", "--strict", "--content", book()));
        CommandRun built = build();

        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(checked.exit()).as(checked.err()).isZero();
        assertThat(checked.err().lines()).hasSize(1);
        assertThat(built.exit()).as(built.err()).isZero();
        assertThat(Files.readString(folder.resolve("site/index.html")))
                .contains("<title>Wat &quot;wij&quot;: leerden \\ #1</title>");
        try (Stream<Path> all = Files.list(path(language.equals("nl") ? "praktijkvoorbeelden" : "cases"))) {
            List<Path> made1 = all.toList();
            assertThat(made1).hasSize(cases);
            for (Path each : made1) {
                assertThat(Files.readString(each)).contains(language.equals("nl") ? "fictief: true" : "fictional: true");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void whatExplainsTheFilesToTheirAuthorIsNotForReaders(String language) throws IOException {
        init(List.of("--language", language, "--sample"));

        build();

        try (Stream<Path> pages = Files.walk(folder.resolve("site"))) {
            for (Path page : pages.filter(each -> each.toString().endsWith(".html")).toList()) {
                assertThat(Files.readString(page)).doesNotContain("<!--").doesNotContain("{{");
            }
        }
    }

    /** A finding on each list of the finder, a case that was looked at for a theme and did not have it: all that a book can say. */
    @Test
    void theSampleShowsWhatABookCanSay() throws IOException {
        init(List.of("--language", "nl", "--sample"));

        build();

        assertThat(Files.readString(folder.resolve("site/oplossingzoeker.html")))
                .contains("Beantwoord", "Mogelijk beantwoord", "zonder resultaat");
        assertThat(Files.readString(folder.resolve("site/knelpunten/gegevens-delen.html"))).contains("Hier niet het geval");
    }

    @Test
    void itSaysWhatToDoNext() {
        CommandRun run = init(List.of("--language", "nl"));

        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("Gemaakt: het boek ‘Mijn boek’ in " + book())
                .contains("inspiratieboek build --open --content " + book())
                .contains("inspiratieboek new case");
    }

    @Test
    void withoutALanguageItIsThatOfTheUser() throws IOException {
        CommandRun run = CommandRun.answering(List.of(), "nl", List.of("init", book(), "--title", "Boek"));

        assertThat(run.err()).contains("Gemaakt: ").doesNotContain("?");
        assertThat(Files.readString(path("book.yaml"))).contains("language: nl");
    }

    @Test
    void somebodyAtATerminalIsAsked() throws IOException {
        CommandRun run = CommandRun.answering(List.of(book(), "Wijken in beeld", "", "ja"), "nl", List.of("init"));

        assertThat(run.err())
                .containsSubsequence("In welke map", "Hoe heet het boek? [Mijn boek]", "nl of en? [nl]", "drie verzonnen", "Gemaakt");
        assertThat(Files.readString(path("book.yaml"))).contains("title: \"Wijken in beeld\"", "language: nl");
        assertThat(path("praktijkvoorbeelden/voorbeeld-de-linden.md")).exists();
    }

    @Test
    void whoAnswersNothingGetsTheUsualThing() {
        CommandRun run = CommandRun.answering(List.of(), "en", List.of("init", book()));

        assertThat(run.exit()).isZero();
        assertThat(path("cases/example-mill-quarter.md")).exists();
        assertThat(path("cases/example-limes.md")).doesNotExist();
    }

    @Test
    void whereNobodyIsNothingIsAsked() {
        CommandRun run = CommandRun.of(List.of("init"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("inspiratieboek: name the folder of the new book: inspiratieboek init my-book\n");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Files.createDirectories(path("."));
        Files.writeString(path("notes.txt"), "mine");

        CommandRun run = init(List.of("--language", "nl"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("wordt niets gemaakt, want daar is al iets: notes.txt");
        assertThat(files()).isEqualTo(Map.of("notes.txt", "mine"));
    }

    @Test
    void nothingIsMadeInTheOldBook() throws IOException {
        init(List.of("--language", "nl"));
        Map<String, String> before = files();

        CommandRun run = init(List.of("--language", "en", "--sample"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Files.writeString(path(""), "mine");

        CommandRun run = init(List.of("--language", "nl"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(Files.readString(path(""))).isEqualTo("mine");
    }

    @Test
    void anEmptyFolderIsFineAlsoUnderVersionControl() throws IOException {
        Files.createDirectories(path(".git"));
        Files.writeString(path(".gitignore"), "site-output\n");

        assertThat(init(List.of("--language", "nl")).exit()).isZero();
        assertThat(Files.readString(path(".gitignore"))).isEqualTo("site-output\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Een\u202Eboek", "Een\u0007boek", "\uFFFD"})
    void aTitleThatNobodyCanReadIsRefused(String title) {
        CommandRun run = init(List.of("--language", "nl", "--title", title));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(path("")).doesNotExist();
    }

    @Test
    void theLanguageIsOneOfTwo() {
        CommandRun run = init(List.of("--language", "fr"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(path("")).doesNotExist();
    }

    @Test
    void theProgramKnowsEachOfItsFiles() throws IOException {
        try (Stream<Path> files = Files.walk(NEW_BOOKS)) {
            // A page of the shipped book is a page of each new one too, and lies there alone.
            List<String> there = Stream.concat(files.filter(Files::isRegularFile), Stream.of(NEW_BOOKS.resolve("nl/paginas/techniek.md")))
                    .map(file -> NEW_BOOKS.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals("files.txt"))
                    .sorted()
                    .toList();
            assertThat(Files.readAllLines(NEW_BOOKS.resolve("files.txt"))).isEqualTo(there);
        }
    }

    private CommandRun init(List<String> options) {
        List<String> arguments = new ArrayList<>(List.of("init", book()));
        arguments.addAll(options);
        return CommandRun.of(arguments);
    }

    private CommandRun build() {
        return CommandRun.of(List.of("build", "--content", book(), "--output", folder.resolve("site").toString()));
    }

    private String book() {
        return path("").toString();
    }

    private Path path(String name) {
        return name.isEmpty() ? folder.resolve("mijn-boek") : folder.resolve("mijn-boek").resolve(name);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(path(""))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(path("").relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
