package nl.inspiratieboek.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program. Without a command it builds. */
@Command(
        name = "inspiratieboek",
        version = "inspiratieboek 1.0.0",
        mixinStandardHelpOptions = true,
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            ExportCommand.class,
            IndexCommand.class,
            HelpCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        description = "Turns a folder of markdown case descriptions into a searchable online book.",
        footer = {
            "",
            "Start with:  inspiratieboek build --open",
            "",
            "Exit codes: 0 fine, 1 problems in the book, 2 wrong use of a command, 3 the machine failed."
        })
public final class Main {

    private Main() {}

    /** Runs the program and ends the Java process with its exit code. */
    public static void main(String[] arguments) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int code = run(arguments, out, err);
        System.exit(code);
    }

    /**
     * Runs the program within this process.
     *
     * @param out for what was asked for
     * @param err for what is said to a person
     * @return the exit code
     */
    public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        Console console = new Console(out, err);
        CommandLine program = new CommandLine(new Main(), new CommandFactory(console))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(Main::execute);
        program.setParameterExceptionHandler((exception, given) -> {
            err.println("inspiratieboek: " + exception.getMessage());
            err.println("Try 'inspiratieboek " + name(exception.getCommandLine()) + "--help'.");
            return ExitCode.USAGE.number();
        });
        program.setExecutionExceptionHandler((exception, command, parsed) -> Failures.say(exception, err));
        try {
            return program.execute(arguments);
        } finally {
            console.flush();
        }
    }

    /** The default command is build; picocli alone would print nothing. */
    private static int execute(CommandLine.ParseResult parsed) {
        Integer help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        if (!parsed.hasSubcommand()) {
            return parsed.commandSpec().subcommands().get("build").execute();
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static String name(CommandLine command) {
        CommandLine parent = command.getParent();
        return parent == null ? "" : name(parent) + command.getCommandName() + " ";
    }

    /** The terminal may say otherwise, but the book's words need all of Unicode. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }
}
