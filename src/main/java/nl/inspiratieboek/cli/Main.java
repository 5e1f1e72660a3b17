package nl.inspiratieboek.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.inspiratieboek.language.LanguagePack;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

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
            InitCommand.class,
            NewCommand.class,
            ImportCommand.class,
            SchemaCommand.class,
            ExportCommand.class,
            IndexCommand.class,
            HelpCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        description = "Turns a folder of markdown case descriptions into a searchable online book.",
        footer = {
            "",
            "Start with:  inspiratieboek build --open        the book that comes with it",
            "             inspiratieboek init DIR            a book of your own",
            "",
            "Exit codes: 0 fine, 1 problems in the book, 2 wrong use of a command, 3 the machine failed."
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
        CommandLine program = new CommandLine(new Main(), new CommandFactory(console, machine))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true);
        program.setParameterExceptionHandler((exception, given) -> WrongUse.say(exception, err));
        program.setExecutionExceptionHandler((exception, command, parsed) -> Failures.say(exception, language(command), err));
        return console.end(code(program, withCommand(arguments), err), () -> language(last(program)));
    }

    /** The library lets errors pass, such as that of a full memory, and Java would print where they arose. */
    private static int code(CommandLine program, String[] arguments, PrintWriter err) {
        try {
            return program.execute(arguments);
        } catch (Error failure) {
            return Failures.say(failure, language(last(program)), err);
        }
    }

    /** The command that ran; the program itself where none was found. */
    private static CommandLine last(CommandLine program) {
        return Optional.ofNullable(program.getParseResult())
                .map(CommandLine.ParseResult::asCommandLineList)
                .map(all -> all.get(all.size() - 1))
                .orElse(program);
    }

    private static LanguagePack language(CommandLine command) {
        return SpeakingCommand.language(Optional.ofNullable(command.getCommand()));
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
