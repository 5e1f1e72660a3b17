package nl.inspiratieboek.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.LoadedBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code check}: all problems, nothing written. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reports every problem that build would, and writes nothing.",
        footer = {"", "Exit codes: 0 fine, 1 problems in the book, 2 wrong use, 3 the machine failed."})
final class CheckCommand implements Callable<Integer>, BookCommand {

    private final Console console;

    @Mixin
    private BookOptions options = new BookOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    CheckCommand(Console console) {
        this.console = console;
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
        LoadedBook loaded = BookBuild.examine(options.request()).book();
        Report report = new Report(console, options, format.problems());
        report.problems(loaded);
        report.drafts(loaded);
        if (!loaded.isPublishable(options.strict())) {
            return ExitCode.PROBLEMS.number();
        }
        if (!options.quiet()) {
            console.err().println(loaded.language().text("check.fine", loaded.book().settings().title()));
        }
        return ExitCode.FINE.number();
    }
}
