package nl.inspiratieboek.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.LoadedBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code check}: all problems; with {@code --fix} those that have one right answer are mended first. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer>, BookCommand {

    private final Console console;
    private final Machine machine;

    @Mixin
    private BookOptions options;

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "--fix")
    private boolean fix;

    @Option(names = "--no-hints")
    private boolean noHints;

    @Option(names = "--dry-run")
    private boolean dryRun;

    CheckCommand(Console console, Machine machine) {
        this.console = console;
        this.options = new BookOptions(machine);
        this.machine = machine;
    }

    @Override
    public BookOptions book() {
        return options;
    }

    @Override
    public Integer call() throws IOException {
        if (dryRun && !fix) {
            return WrongUse.say(language(), language().command("wrong.dry-run"), "check ", console.err());
        }
        Optional<String> wrong = options.wrongFolder();
        if (wrong.isPresent()) {
            return WrongUse.line(wrong.get(), console.err());
        }
        boolean allWritten = !fix || new Mending(console, options, format.problems()).mend(dryRun);
        LoadedBook loaded;
        try (ProgressLine progress = options.progress(console)) {
            loaded = BookBuild.examine(options.request(), progress).book();
        }
        Report report = new Report(console, options, format.problems());
        report.problems(loaded);
        report.drafts(loaded);
        if (!noHints) {
            report.hints(loaded, machine.today());
        }
        if (!allWritten || !loaded.isPublishable(options.strict())) {
            return ExitCode.PROBLEMS.number();
        }
        if (!options.quiet()) {
            console.err().println(loaded.language().text("check.fine", loaded.book().settings().title()));
        }
        return ExitCode.FINE.number();
    }
}
