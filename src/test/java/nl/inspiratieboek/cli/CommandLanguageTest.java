package nl.inspiratieboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.language.LanguageFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The commands speak the language of the book that was named, or of whoever sits at the machine. */
class CommandLanguageTest {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final String NOWHERE = "qqq";

    private static final Map<String, Set<String>> VOCABULARIES = Map.of("nl", vocabulary("nl"), "en", vocabulary("en"));
    private static final Set<String> NAMES = names();

    @TempDir
    Path folder;

    private static Machine machine(String language) {
        return new Machine(Optional.empty(), language, LocalDate.of(2026, 11, 26));
    }

    private static CommandRun run(String language, List<String> words) {
        return CommandRun.answering(List.of(), language, words);
    }

    private static LanguageFile file(String code) {
        return BookLanguage.withCode(code).file();
    }

    /** All commands, each with its words; the program itself has none. */
    private static Map<List<String>, CommandSpec> commands(String language) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        CommandLine program = Main.commands(new Console(nowhere, nowhere), machine(language));
        program.setResourceBundle(new CommandTexts(BookLanguage.withCode(language)));
        Map<List<String>, CommandSpec> found = new TreeMap<>((a, b) -> String.join(" ", a).compareTo(String.join(" ", b)));
        collect(program, List.of(), found);
        return found;
    }

    private static void collect(CommandLine command, List<String> words, Map<List<String>, CommandSpec> found) {
        found.put(words, command.getCommandSpec());
        command.getSubcommands().values().forEach(inside ->
                collect(inside, Stream.concat(words.stream(), Stream.of(inside.getCommandName())).toList(), found));
    }

    /** What the help says of a command, by what it is said of. */
    private static Map<String, String> texts(List<String> words, CommandSpec command) {
        Map<String, String> texts = new TreeMap<>();
        texts.put(words + " itself", String.join("\n", command.usageMessage().description()));
        for (ArgSpec argument : command.args()) {
            String name = argument.isOption() ? command.options().get(command.options().indexOf(argument)).longestName() : "words";
            texts.put(words + " " + name, String.join("\n", argument.description()));
            assertThat(argument.paramLabel()).as(words + " " + name).doesNotContain("$", "null");
        }
        return texts;
    }

    @Test
    void everyCommandOptionAndWordIsExplainedInBothLanguages() {
        Map<List<String>, CommandSpec> english = commands("en");
        commands("nl").forEach((words, dutch) -> {
            Map<String, String> said = texts(words, english.get(words));
            texts(words, dutch).forEach((what, text) ->
                    assertThat(text).as(what).isNotBlank().doesNotContain("${").isNotEqualTo(said.get(what)));
        });
        assertThat(english).hasSizeGreaterThan(15);
    }

    @Test
    void theHelpOfEachCommandHasNoWordOfTheOtherLanguage() {
        for (List<String> words : commands("en").keySet()) {
            List<String> asked = Stream.concat(words.stream(), Stream.of("--help", "--content", NOWHERE)).toList();
            CommandRun dutch = run("nl", asked);
            CommandRun english = run("en", asked);

            assertThat(List.of(dutch.exit(), english.exit())).as("%s", words).containsExactly(0, 0);
            assertThat(foreign(dutch.out(), "nl", "en")).as("%s", words).isEmpty();
            assertThat(foreign(english.out(), "en", "nl")).as("%s", words).isEmpty();
        }
    }

    @Test
    void wrongUseOfEachCommandHasNoWordOfTheOtherLanguage() {
        for (List<String> words : commands("en").keySet()) {
            for (String wrong : List.of("--zzz", "zzz", "--format", "--zzz=1")) {
                List<String> asked = Stream.concat(words.stream(), Stream.of(wrong, "--content", NOWHERE)).toList();
                CommandRun dutch = run("nl", asked);
                CommandRun english = run("en", asked);

                assertThat(List.of(dutch.exit(), english.exit())).as("%s", asked).doesNotContain(0, 1, 3);
                assertThat(foreign(dutch.out() + dutch.err(), "nl", "en")).as("%s", asked).isEmpty();
                assertThat(foreign(english.out() + english.err(), "en", "nl")).as("%s", asked).isEmpty();
            }
        }
    }

    /** The words of a text that stand in the commands' texts of a language alone, in which it is not. */
    private static Set<String> foreign(String text, String language, String other) {
        Set<String> found = words(text);
        found.retainAll(VOCABULARIES.get(other));
        found.removeAll(VOCABULARIES.get(language));
        found.removeAll(NAMES);
        return found;
    }

    /** The names of commands and options, which are the same in both languages. */
    private static Set<String> names() {
        Set<String> names = new TreeSet<>();
        commands("en").values().forEach(command -> {
            names.addAll(command.names());
            command.optionsMap().keySet().forEach(option -> names.addAll(words(option)));
        });
        return names;
    }

    private static Set<String> vocabulary(String code) {
        return words(String.join(" ", file(code).commands().values()));
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theBookThatIsNamedDecidesWhoeverReads() {
        String dutch = TestBook.dutch().writeTo(folder.resolve("boek")).toString();
        String english = TestBook.dutch().with("book.yaml", "title: Book\nlanguage: en\n").writeTo(folder.resolve("book")).toString();

        assertThat(run("en", List.of("build", "--help", "--content", dutch)).out()).startsWith("Gebruik: ");
        assertThat(run("nl", List.of("build", "--content=" + english, "--help")).out()).startsWith("Usage: ");
        assertThat(run("en", List.of("check", "--nooit", "--content", dutch)).err()).contains("er is geen optie '--nooit'");
        assertThat(run("nl", List.of("check", "--never", "--content=" + english)).err()).contains("there is no option '--never'");
        assertThat(run("nl", List.of("index", "--content", english)).err()).contains("name one case to print");
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "check", "serve", "import x.docx", "new case x", "export search", "explain nooit"})
    void whereNoBookIsTheUserDecides(String command) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--content", folder.resolve(NOWHERE).toString()));

        assertThat(run("nl", words).err()).containsPattern("er is geen (?:map|melding)").hasLineCount(1);
        assertThat(run("en", words).err()).containsPattern("there is no (?:folder|message)").hasLineCount(1);
    }

    /** A key that is misspelt, or whose option is gone, would be a text that nobody reads. */
    @Test
    void everyTextBelongsToACommandOrIsSaidBySomeClass() throws IOException {
        Set<String> asked = new TreeSet<>();
        commands("en").forEach((words, command) -> {
            String name = command.qualifiedName(".") + ".";
            asked.addAll(List.of(name + "usage.description", name + "usage.footer"));
            command.args().forEach(argument -> Stream.concat(
                            Stream.of(argument.descriptionKey()),
                            argument.isOption() ? command.optionsMap().keySet().stream() : Stream.empty())
                    .map(key -> key.replaceFirst("^-+", ""))
                    .forEach(key -> asked.addAll(List.of(key, name + key))));
        });
        asked.addAll(List.of(
                "usage.synopsisHeading",
                "usage.synopsisSubcommandLabel",
                "usage.commandListHeading",
                "usage.exitCodeListHeading",
                "usage.exitCodeList"));
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/nl/inspiratieboek/cli"))) {
            for (Path file : files.toList()) {
                sources.append(Files.readString(file));
            }
        }
        Set<String> unused = new TreeSet<>(file("en").commands().keySet());

        unused.removeAll(asked);
        unused.removeIf(key -> Stream.of("\"" + key + "\"", "{bundle:" + key + "}", "\"" + key.replaceFirst("\\..*", ".") + "\"")
                .anyMatch(use -> sources.indexOf(use) >= 0));

        assertThat(unused).isEmpty();
    }
}
