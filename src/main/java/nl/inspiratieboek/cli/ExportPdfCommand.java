package nl.inspiratieboek.cli;

import java.io.IOException;
import java.util.Optional;
import nl.inspiratieboek.book.Extract;
import nl.inspiratieboek.build.PaperBook;
import nl.inspiratieboek.build.PrintedBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code export pdf}: the book, or parts of it, on paper. */
@Command(name = "pdf", mixinStandardHelpOptions = true)
final class ExportPdfCommand extends ExportFileCommand {

    @Mixin
    private ExtractOptions parts = new ExtractOptions();

    ExportPdfCommand(Console console, Machine machine) {
        super(console, machine);
    }

    @Override
    Form form() {
        return Form.PDF;
    }

    @Override
    Optional<ExtractOptions> parts() {
        return Optional.of(parts);
    }

    @Override
    Made make(PrintedBook printed, Extract extract) throws IOException {
        PaperBook paper = PaperBook.of(printed, extract);
        return new Made(Optional.of(paper.bytes()), paper.problems());
    }

    @Override
    Optional<byte[]> bytes(PrintedBook printed, Extract extract) throws IOException {
        return make(printed, extract).bytes();
    }
}
