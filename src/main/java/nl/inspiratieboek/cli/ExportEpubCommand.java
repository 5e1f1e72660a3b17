package nl.inspiratieboek.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.PrintedBook;
import nl.inspiratieboek.build.SearchSize;
import nl.inspiratieboek.language.LanguagePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export epub}: the whole book as one file for e-readers. */
@Command(name = "epub", mixinStandardHelpOptions = true)
final class ExportEpubCommand implements Callable<Integer>, BookCommand {

    /** Where a site stands whose place nobody names; the file comes beside it. */
    private static final Path SITE = Path.of("site-output");

    private final Console console;

    @Mixin
    private BookOptions options;

    @Option(names = "--problems", paramLabel = "${bundle:label.form}", defaultValue = "text")
    private ProblemFormat problems = ProblemFormat.text;

    @Option(names = "--output", paramLabel = "${bundle:label.file}")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--replace-book")
    private boolean replaceBook;

    ExportEpubCommand(Console console, Machine machine) {
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
        PrintedBook printed;
        try (ProgressLine progress = options.progress(console)) {
            printed = BookBuild.examine(options.request(), progress);
        }
        Report report = new Report(console, options, problems);
        report.problems(printed.book());
        report.drafts(printed.book());
        LanguagePack language = printed.book().language();
        if (!printed.book().isPublishable(options.strict())) {
            if (!options.quiet()) {
                console.err().println(language.text("epub.not-made"));
            }
            return ExitCode.PROBLEMS.number();
        }
        if (console.isBroken()) {
            return ExitCode.MACHINE.number();
        }
        ZipPlace place = ZipPlace.ofEpub(output.orElse(Path.of("")), SITE, printed.epubName(), language);
        Optional<String> objection = place.objection(
                printed.book().book().settings().title(), replaceBook, SITE, options.sources());
        return objection.isPresent() ? WrongUse.line(objection.get(), console.err()) : write(place, printed).number();
    }

    private ExitCode write(ZipPlace place, PrintedBook printed) throws IOException {
        LanguagePack language = printed.book().language();
        Optional<byte[]> bytes = printed.epub();
        if (bytes.isEmpty()) {
            console.err().println(language.text("epub.too-large"));
            return ExitCode.MACHINE;
        }
        try {
            place.write(bytes.get());
        } catch (IOException failure) {
            console.err().println(language.text("epub.failed", place.file()));
            return ExitCode.MACHINE;
        }
        if (!options.quiet()) {
            int kilobytes = SearchSize.kilobytes(bytes.get().length);
            console.err().println(language.text("epub.made", place.file(), language.number(kilobytes)));
        }
        return ExitCode.FINE;
    }
}
