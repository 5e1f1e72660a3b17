package nl.inspiratieboek.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code export}: the book for other programs. What is exported is said by a command of its own. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        subcommands = ExportSearchCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Writes the book for other programs.",
        footer = {"", "  inspiratieboek export search --help        the book for a search engine"})
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return WrongUse.say("say what to export: search", "export ", console.err());
    }
}
