package nl.inspiratieboek.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.PrintedBook;
import nl.inspiratieboek.build.Progress;
import nl.inspiratieboek.build.SearchSize;
import nl.inspiratieboek.build.SitePublishing;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.publish.OutputGuard;
import nl.inspiratieboek.publish.PublishResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code build}: from content to a published site. */
@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer>, BookCommand {

    private final Console console;

    @Mixin
    private BookOptions options;

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "--output", paramLabel = "${bundle:label.folder}", defaultValue = "site-output")
    private Path output = Path.of("site-output");

    @Option(names = "--zip", arity = "0..1", fallbackValue = "", paramLabel = "${bundle:label.file}")
    private Optional<Path> zip = Optional.empty();

    @Option(names = "--open")
    private boolean open;

    @Option(names = "--replace-book")
    private boolean replaceBook;

    BuildCommand(Console console, Machine machine) {
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
        Optional<OutputGuard.Objection> objection = options.guard().objectionTo(output);
        if (objection.isPresent()) {
            return PublishMessages.ofSite(console, output, options.language()).say(objection.get()).number();
        }
        ProgressLine progress = options.progress(console);
        PrintedBook printed;
        try (progress) {
            printed = BookBuild.examine(options.request(), progress);
        }
        PublishMessages messages = PublishMessages.ofSite(console, output, printed.book().language());
        Report report = new Report(console, options, format.problems());
        report.problems(printed.book());
        report.drafts(printed.book());
        if (!printed.book().isPublishable(options.strict())) {
            messages.keptAsItWas(options, output);
            return ExitCode.PROBLEMS.number();
        }
        // Before anything is published: a build that fails leaves the site as it was.
        if (console.isBroken()) {
            return ExitCode.MACHINE.number();
        }
        Optional<ZipPlace> place = zip.map(typed ->
                ZipPlace.of(typed, output, printed.zipName(), printed.book().language()));
        Optional<String> noZip = place.isPresent() ? objection(place.get(), printed) : Optional.empty();
        if (noZip.isPresent()) {
            return WrongUse.line(noZip.get(), console.err());
        }
        PublishResult result;
        try (progress) {
            progress.at(Progress.Step.PUBLISHING, 0, 0);
            result = SitePublishing.publish(printed, output, replaceBook);
        }
        ExitCode code = messages.say(result);
        if (result instanceof PublishResult.Published published) {
            if (!options.quiet()) {
                messages.summary(printed, published, output);
            }
            if (place.isPresent() && !write(place.get(), printed)) {
                return ExitCode.MACHINE.number();
            }
            if (open) {
                Browser.open(output.resolve("index.html"), console);
            }
        }
        return code.number();
    }

    private Optional<String> objection(ZipPlace place, PrintedBook printed) throws IOException {
        String title = printed.book().book().settings().title();
        return place.objection(title, replaceBook, output, options.sources());
    }

    /** Whether the zip file stands where it was asked for; if not, why is said. */
    private boolean write(ZipPlace place, PrintedBook printed) throws IOException {
        LanguagePack language = printed.book().language();
        Optional<byte[]> bytes = printed.zip();
        if (bytes.isEmpty()) {
            console.err().println(language.text("zip.too-large"));
            return false;
        }
        try {
            place.write(bytes.get());
        } catch (IOException failure) {
            console.err().println(language.text("zip.failed", place.file()));
            return false;
        }
        if (!options.quiet()) {
            int kilobytes = SearchSize.kilobytes(bytes.get().length);
            console.err().println(language.text("zip.made", place.file(), language.number(kilobytes)));
        }
        return true;
    }
}
