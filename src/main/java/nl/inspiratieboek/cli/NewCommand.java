package nl.inspiratieboek.cli;

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
        })
final class NewCommand {}
