package nl.inspiratieboek.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import nl.inspiratieboek.address.Address;
import nl.inspiratieboek.address.AddressText;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.build.PrintedBook;
import nl.inspiratieboek.build.PublishedAddresses;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.scaffold.AddressFile;
import nl.inspiratieboek.scaffold.Change;
import nl.inspiratieboek.scaffold.Changes;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;
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
        Optional<AddressText> text = AddressFile.text(book);
        Path file = options.content().resolve(AddressFile.path(book.language()).value());
        if (text.isEmpty()) {
            console.err().println(book.language().text("addresses.unreadable", file));
            return ExitCode.PROBLEMS.number();
        }
        SortedSet<Address> addresses = PublishedAddresses.of(printed);
        long more = addresses.stream().filter(address -> !book.book().published().has(address)).count();
        if (more > 0) {
            write(book, text.get().publishing(addresses));
        }
        if (!options.quiet()) {
            say(book.language(), file, (int) more);
        }
        return ExitCode.FINE.number();
    }

    private void write(LoadedBook book, AddressText text) throws IOException {
        SourcePath path = AddressFile.path(book.language());
        Optional<String> before = book.tree().file(path).map(SourceFile::typed);
        new Changes(options.content(), List.of(new Change(path, before, Optional.of(text.text())))).make();
    }

    private void say(LanguagePack language, Path file, int more) {
        console.err().println(more == 0
                ? language.text("addresses.nothing-new", file)
                : language.text("addresses.recorded", file, language.count("count.addresses", more)));
    }
}
