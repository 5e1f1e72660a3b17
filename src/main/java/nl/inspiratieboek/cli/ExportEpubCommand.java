package nl.inspiratieboek.cli;

import java.io.IOException;
import java.util.Optional;
import nl.inspiratieboek.book.Extract;
import nl.inspiratieboek.build.PrintedBook;
import picocli.CommandLine.Command;

/** {@code export epub}: the whole book as one file for e-readers. */
@Command(name = "epub", mixinStandardHelpOptions = true)
final class ExportEpubCommand extends ExportFileCommand {

    ExportEpubCommand(Console console, Machine machine) {
        super(console, machine);
    }

    @Override
    Form form() {
        return Form.EPUB;
    }

    @Override
    Optional<byte[]> bytes(PrintedBook printed, Extract extract) throws IOException {
        return printed.epub();
    }
}
