package nl.inspiratieboek.cli;

import java.nio.file.Path;
import nl.inspiratieboek.build.LoadedBook;

/** Prints what is wrong with a book, in the form that was asked for, and how much that is. */
final class Report {

    private final Console console;
    private final BookOptions options;
    private final ProblemFormat format;

    Report(Console console, BookOptions options, ProblemFormat format) {
        this.console = console;
        this.options = options;
        this.format = format;
    }

    /** What a page shows of the problems, as JSON. */
    String forPage(LoadedBook loaded) {
        return printer(loaded).forPage(loaded.problems());
    }

    private ProblemPrinter printer(LoadedBook loaded) {
        return new ProblemPrinter(
                loaded.language(),
                loaded::line,
                options.content().toString(),
                options.request().theme().map(Path::toString).orElse(""),
                options.request().limits().problemsPrinted());
    }

    /** All problems; in JSON also when there are none, so that a machine always gets an answer. */
    void problems(LoadedBook loaded) {
        ProblemPrinter printer = printer(loaded);
        if (format == ProblemFormat.json) {
            console.out().println(printer.json(loaded.problems()));
            return;
        }
        printer.printText(loaded.problems(), console.err());
        if (!loaded.problems().isEmpty()) {
            console.err().println(printer.counts(loaded.problems()));
        }
    }
}
