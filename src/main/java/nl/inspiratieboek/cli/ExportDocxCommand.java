package nl.inspiratieboek.cli;

import java.io.IOException;
import java.util.Optional;
import nl.inspiratieboek.book.Extract;
import nl.inspiratieboek.build.PrintedBook;
import nl.inspiratieboek.docx.DocxBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code export docx}: cases, themes, chapters or the whole book as one Word file. */
@Command(name = "docx", mixinStandardHelpOptions = true)
final class ExportDocxCommand extends ExportFileCommand {

    private final Console console;

    @Mixin
    private ExtractOptions parts = new ExtractOptions();

    ExportDocxCommand(Console console, Machine machine) {
        super(console, machine);
        this.console = console;
    }

    @Override
    Form form() {
        return Form.DOCX;
    }

    @Override
    Optional<ExtractOptions> parts() {
        return Optional.of(parts);
    }

    @Override
    Optional<byte[]> bytes(PrintedBook printed, Extract extract) throws IOException {
        DocxBook.Made made = printed.docx(extract);
        for (String picture : made.leftOut()) {
            console.err().println(printed.book().language().text("docx.left-out", picture));
        }
        return made.bytes();
    }
}
