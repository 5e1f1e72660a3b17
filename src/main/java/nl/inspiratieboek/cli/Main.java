package nl.inspiratieboek.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.inspiratieboek.language.LanguagePack;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The program. Without a command it builds. */
@Command(
        name = "inspiratieboek",
        version = "inspiratieboek " + Main.VERSION,
        mixinStandardHelpOptions = true,
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            ServeCommand.class,
            PublishCommand.class,
            InitCommand.class,
            NewCommand.class,
            ImportCommand.class,
            SchemaCommand.class,
            RenameCommand.class,
            ReviewCommand.class,
            FetchCommand.class,
            AddressesCommand.class,
            ExportCommand.class,
            IndexCommand.class,
            HelpCommand.class
        })
public final class Main {

    /** The version of the program. */
    static final String VERSION = "1.0.0";

    /** What may stand where a command is expected. */
    private static final Set<String> OWN_OPTIONS = Set.of("-h", "--help", "-V", "--version");

    private Main() {}

    /** Runs the program and ends the Java process with its exit code. */
    public static void main(String[] arguments) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int code = run(arguments, out, err, Machine.attended());
        System.exit(code);
    }

    /**
     * Runs the program within this process, with nobody to ask.
     *
     * @param out for what was asked for
     * @param err for what is said to a person
     * @return the exit code
     */
    public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        return run(arguments, out, err, Machine.unattended());
    }

    /**
     * Runs the program within this process.
     *
     * @param out for what was asked for
     * @param err for what is said to a person
     * @param machine who can be asked, and when
     * @return the exit code
     */
    public static int run(String[] arguments, PrintWriter out, PrintWriter err, Machine machine) {
        Console console = new Console(out, err);
        List<String> words = List.of(withCommand(arguments));
        // Only what speaks needs words: a build that goes well loads those of its book, and no others.
        Supplier<LanguagePack> otherwise = () -> BookLanguage.of(words, machine);
        CommandLine program = commands(console, machine);
        program.setExecutionStrategy(parsed -> {
            if (asksForHelp(parsed)) {
                program.setResourceBundle(new CommandTexts(otherwise.get()));
            }
            return new CommandLine.RunLast().execute(parsed);
        });
        program.setParameterExceptionHandler((exception, given) -> {
            LanguagePack language = otherwise.get();
            program.setResourceBundle(new CommandTexts(language));
            return new WrongWords(language, err).say(exception);
        });
        program.setExecutionExceptionHandler(
                (exception, command, parsed) -> Failures.say(exception, language(command, otherwise), err));
        return console.end(code(program, words, err, otherwise), () -> language(last(program), otherwise));
    }

    /** The program with its commands, which have no words yet: see {@link CommandTexts}. */
    static CommandLine commands(Console console, Machine machine) {
        return new CommandLine(new Main(), new CommandFactory(console, machine))
                .setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static boolean asksForHelp(ParseResult parsed) {
        return parsed.asCommandLineList().stream()
                .anyMatch(each -> each.isUsageHelpRequested() || each.getCommand() instanceof HelpCommand);
    }

    /** The library lets errors pass, such as that of a full memory, and Java would print where they arose. */
    private static int code(CommandLine program, List<String> words, PrintWriter err, Supplier<LanguagePack> otherwise) {
        try {
            return program.execute(words.toArray(String[]::new));
        } catch (Error failure) {
            return Failures.say(failure, language(last(program), otherwise), err);
        }
    }

    /** The command that ran; the program itself where none was found. */
    private static CommandLine last(CommandLine program) {
        return Optional.ofNullable(program.getParseResult())
                .map(ParseResult::asCommandLineList)
                .map(all -> all.get(all.size() - 1))
                .orElse(program);
    }

    private static LanguagePack language(CommandLine command, Supplier<LanguagePack> otherwise) {
        return command.getCommand() instanceof SpeakingCommand speaking ? speaking.language() : otherwise.get();
    }

    /** The default command is build: options without a command are its options. */
    static String[] withCommand(String[] arguments) {
        boolean complete = arguments.length > 0 && (!arguments[0].startsWith("-") || OWN_OPTIONS.contains(arguments[0]));
        return complete
                ? arguments
                : Stream.concat(Stream.of("build"), Arrays.stream(arguments)).toArray(String[]::new);
    }

    /** The terminal may say otherwise, but the book's words need all of Unicode. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }
}
