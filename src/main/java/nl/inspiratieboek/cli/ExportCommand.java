package nl.inspiratieboek.cli;

import picocli.CommandLine.Command;

/** {@code export}: the book for other programs. What is exported is said by a command of its own. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        subcommands = {
            ExportDocxCommand.class, ExportEpubCommand.class, ExportPdfCommand.class, ExportQdpxCommand.class, ExportSearchCommand.class
        })
final class ExportCommand {}
