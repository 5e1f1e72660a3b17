package nl.inspiratieboek.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.external.ExternalCheck;
import nl.inspiratieboek.external.ExternalReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code check}: all problems; with {@code --fix} those that have one right answer are mended first, with {@code --external} the
 * addresses outside the book are asked too.
 */
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

    @Option(names = "--external")
    private boolean external;

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
        LoadedBook read;
        Optional<ExternalReport> outside = Optional.empty();
        try (ProgressLine progress = options.progress(console)) {
            read = BookBuild.examine(options.request(), progress).book();
            if (external) {
                outside = Optional.of(ExternalCheck.overNetwork(Main.VERSION).of(read, progress));
            }
        }
        LoadedBook loaded = read.with(outside.map(ExternalReport::problems).orElse(List.of()));
        Report report = new Report(console, options, format.problems());
        report.problems(loaded);
        report.drafts(loaded);
        if (!noHints) {
            report.hints(loaded, machine.today(), outside.map(ExternalReport::moved).orElse(List.of()));
        }
        outside.ifPresent(report::unchecked);
        if (!allWritten || !loaded.isPublishable(options.strict())) {
            return ExitCode.PROBLEMS.number();
        }
        if (!options.quiet()) {
            console.err().println(loaded.language().text("check.fine", loaded.book().settings().title()));
        }
        return ExitCode.FINE.number();
    }
}
