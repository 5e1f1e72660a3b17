package nl.inspiratieboek.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.build.PrintedBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code addresses}: what stands in the book now is remembered, so that no address of it gets lost unseen. */
@Command(name = "addresses", mixinStandardHelpOptions = true)
final class AddressesCommand implements Callable<Integer>, BookCommand {

    private final Console console;

    @Mixin
    private BookOptions options;

    AddressesCommand(Console console, Machine machine) {
        this.console = console;
        this.options = new BookOptions(machine);
    }

    @Override
    public BookOptions book() {
        return options;
    }

    @Override
    public Integer call() throws IOException {
        Optional<String> wrong = options.wrongFolder();
        if (wrong.isPresent()) {
            return WrongUse.line(wrong.get(), console.err());
        }
        PrintedBook printed = BookBuild.examine(options.request());
        LoadedBook book = printed.book();
        Report report = new Report(console, options, ProblemFormat.text);
        report.problems(book);
        if (!book.isPublishable(options.strict())) {
            console.err().println(book.language().text("addresses.not-now"));
            return ExitCode.PROBLEMS.number();
        }
        AddressRecord addresses = new AddressRecord(printed, options.content());
        Optional<Integer> more = addresses.add();
        if (more.isEmpty()) {
            console.err().println(book.language().text("addresses.unreadable", addresses.file()));
            return ExitCode.PROBLEMS.number();
        }
        if (!options.quiet()) {
            console.err().println(more.get() == 0
                    ? book.language().text("addresses.nothing-new", addresses.file())
                    : addresses.recorded(more.get()));
        }
        return ExitCode.FINE.number();
    }
}
