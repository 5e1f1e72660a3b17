package nl.inspiratieboek.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.build.SitePublishing;
import nl.inspiratieboek.publish.OutputGuard;
import nl.inspiratieboek.publish.PublishResult;
import nl.inspiratieboek.site.Site;
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
final class BuildCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private BookOptions options = new BookOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How problems are reported: text (on standard error) or json (on standard output)."
                    + " Default: ${DEFAULT-VALUE}",
            defaultValue = "text")
    private ProblemFormat format = ProblemFormat.text;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Where the site lands. Default: ${DEFAULT-VALUE}",
            defaultValue = "site-output")
    private Path output = Path.of("site-output");

    @Option(names = "--open", description = "Open the book in the browser afterwards, or say its address.")
    private boolean open;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PublishMessages messages = PublishMessages.ofSite(console, output);
        Optional<OutputGuard.Objection> objection = options.guard().objectionTo(output);
        if (objection.isPresent()) {
            return messages.say(objection.get()).number();
        }
        LoadedBook loaded = BookBuild.load(options.request());
        new Report(console, options, format).problems(loaded);
        if (!loaded.isPublishable(options.strict())) {
            return ExitCode.PROBLEMS.number();
        }
        Site site = BookBuild.site(loaded);
        PublishResult result = SitePublishing.publish(site, output);
        ExitCode code = messages.say(result);
        if (result instanceof PublishResult.Published published) {
            if (!options.quiet()) {
                messages.summary(loaded, published, site.size());
            }
            if (open) {
                Browser.open(output.resolve("index.html"), console);
            }
        }
        return code.number();
    }
}
