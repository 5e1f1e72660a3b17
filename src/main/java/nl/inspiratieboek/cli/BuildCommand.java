package nl.inspiratieboek.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.PrintedBook;
import nl.inspiratieboek.build.SitePublishing;
import nl.inspiratieboek.publish.OutputGuard;
import nl.inspiratieboek.publish.PublishResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code build}: from content to a published site. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Builds the book and publishes it into the output folder. The default command.",
        footer = {
            "",
            "A book with errors is not published: the site stays as it was.",
            "Files in the output folder that the program did not make are never touched.",
            "Exit codes: 0 fine, 1 problems in the book, 2 wrong use, 3 the machine failed."
        })
final class BuildCommand implements Callable<Integer>, BookCommand {

    private final Console console;

    @Mixin
    private BookOptions options = new BookOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Where the site lands. Default: ${DEFAULT-VALUE}",
            defaultValue = "site-output")
    private Path output = Path.of("site-output");

    @Option(names = "--open", description = "Open the book in the browser afterwards, or say its address.")
    private boolean open;

    @Option(
            names = "--replace-book",
            description = "Publish also where another book stands, which is then gone.")
    private boolean replaceBook;

    BuildCommand(Console console) {
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
        Optional<OutputGuard.Objection> objection = options.guard().objectionTo(output);
        if (objection.isPresent()) {
            return PublishMessages.ofSite(console, output, options.language()).say(objection.get()).number();
        }
        PrintedBook printed = BookBuild.examine(options.request());
        PublishMessages messages = PublishMessages.ofSite(console, output, printed.book().language());
        Report report = new Report(console, options, format.problems());
        report.problems(printed.book());
        report.drafts(printed.book());
        if (!printed.book().isPublishable(options.strict())) {
            messages.keptAsItWas(options);
            return ExitCode.PROBLEMS.number();
        }
        // Before anything is published: a build that fails leaves the site as it was.
        if (console.isBroken()) {
            return ExitCode.MACHINE.number();
        }
        PublishResult result = SitePublishing.publish(printed, output, replaceBook);
        ExitCode code = messages.say(result);
        if (result instanceof PublishResult.Published published) {
            if (!options.quiet()) {
                messages.summary(printed, published);
            }
            if (open) {
                Browser.open(output.resolve("index.html"), console);
            }
        }
        return code.number();
    }
}
