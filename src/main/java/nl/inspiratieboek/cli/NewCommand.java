package nl.inspiratieboek.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code new}: something more in a book. What it is, is said by a command of its own. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        subcommands = {
            NewCaseCommand.class,
            NewThemeCommand.class,
            NewPageCommand.class,
            NewTermCommand.class,
            NewSourceCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        description = "Adds a case, theme, page, term or source to a book. Nothing is ever overwritten.",
        footer = {
            "",
            "  inspiratieboek new case \"Title\"                     a case with every fact of the book",
            "  inspiratieboek new theme \"Title\" --kind knelpunt    a theme of a kind",
            "  inspiratieboek new page \"Title\"",
            "  inspiratieboek new term AVG",
            "  inspiratieboek new source https://…",
            "",
            "At a terminal they ask for what was not given."
        })
final class NewCommand implements Callable<Integer> {

    private final Console console;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return WrongUse.say("say what is new: case, theme, page, term or source", "new ", console.err());
    }
}
