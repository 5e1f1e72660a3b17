package nl.inspiratieboek.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.book.DraftFiles;
import nl.inspiratieboek.book.Drafts;
import nl.inspiratieboek.build.LoadedBook;

/** Prints what is wrong with a book, in the form that was asked for, and how much that is. */
final class Report {

    /** How many drafts are named. */
    private static final int NAMED = 10;

    private final Console console;
    private final BookOptions options;
    private final ProblemFormat format;

    Report(Console console, BookOptions options, ProblemFormat format) {
        this.console = console;
        this.options = options;
        this.format = format;
    }

    /** Which files are drafts, and whether they are in the book; nothing where there are none. */
    void drafts(LoadedBook loaded) {
        DraftFiles drafts = loaded.book().drafts();
        if (drafts.files().isEmpty() || options.quiet()) {
            return;
        }
        List<String> named = new ArrayList<>();
        drafts.files().stream().limit(NAMED).forEach(file -> named.add(file.value()));
        if (drafts.files().size() > NAMED) {
            named.add(loaded.language().count("count.more-files", drafts.files().size() - NAMED));
        }
        String key = drafts.use() == Drafts.SHOWN ? "drafts.shown" : "drafts.left-out";
        console.err().println(loaded.language().text(key, loaded.language().list(named)));
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
