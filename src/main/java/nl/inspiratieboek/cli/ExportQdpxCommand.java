package nl.inspiratieboek.cli;

import java.io.IOException;
import java.util.Optional;
import nl.inspiratieboek.book.Extract;
import nl.inspiratieboek.build.PrintedBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code export qdpx}: the book, or parts of it, as a project for programs for qualitative analysis. */
@Command(name = "qdpx", mixinStandardHelpOptions = true)
final class ExportQdpxCommand extends ExportFileCommand {

    @Mixin
    private ExtractOptions parts = new ExtractOptions();

    ExportQdpxCommand(Console console, Machine machine) {
        super(console, machine);
    }

    @Override
    Form form() {
        return Form.QDPX;
    }

    @Override
    Optional<ExtractOptions> parts() {
        return Optional.of(parts);
    }

    @Override
    Optional<byte[]> bytes(PrintedBook printed, Extract extract) throws IOException {
        return printed.qdpx(extract);
    }
}
