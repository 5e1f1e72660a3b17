package nl.inspiratieboek.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.build.SitePublishing;
import nl.inspiratieboek.export.engine.IndexName;
import nl.inspiratieboek.export.engine.SearchExport;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.publish.OutputGuard;
import nl.inspiratieboek.publish.PublishResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export search}: the sections of the book for a search engine that is already there. */
@Command(name = "search", mixinStandardHelpOptions = true)
final class ExportSearchCommand implements Callable<Integer>, BookCommand {

    /** Signs that the name of an index cannot have. */
    private static final String UNUSABLE = "\\ / * ? \" < > | , # :";

    /** What the sections are written for. */
    enum Format {
        opensearch,
        lunr
    }

    private final Console console;

    @Mixin
    private BookOptions options;

    @Option(names = "--format", paramLabel = "${bundle:label.form}", defaultValue = "opensearch")
    private Format format = Format.opensearch;

    @Option(names = "--problems", paramLabel = "${bundle:label.form}", defaultValue = "text", descriptionKey = "format")
    private ProblemFormat problems = ProblemFormat.text;

    @Option(names = "--out", paramLabel = "${bundle:label.folder}", defaultValue = "search-export")
    private Path out = Path.of("search-export");

    @Option(names = "--index", paramLabel = "${bundle:label.name}")
    private Optional<String> index = Optional.empty();

    ExportSearchCommand(Console console, Machine machine) {
        this.console = console;
        this.options = new BookOptions(machine);
    }

    @Override
    public BookOptions book() {
        return options;
    }

    @Override
    public Integer call() throws IOException {
        Optional<IndexName.Fault> fault = index.flatMap(IndexName::fault);
        if (fault.isPresent()) {
            return refuse(fault.get());
        }
        Optional<String> wrong = options.wrongFolder();
        if (wrong.isPresent()) {
            return WrongUse.line(wrong.get(), console.err());
        }
        Optional<OutputGuard.Objection> objection = options.guard().objectionTo(out);
        if (objection.isPresent()) {
            return messages(options.language()).say(objection.get()).number();
        }
        if (Files.exists(out.resolve("index.html"))) {
            return messages(options.language()).refuseSite().number();
        }
        LoadedBook loaded = BookBuild.load(options.request());
        PublishMessages messages = messages(loaded.language());
        new Report(console, options, problems).problems(loaded);
        if (!loaded.isPublishable(options.strict())) {
            messages.keptAsItWas(options, out);
            return ExitCode.PROBLEMS.number();
        }
        if (console.isBroken()) {
            return ExitCode.MACHINE.number();
        }
        return write(loaded, messages).number();
    }

    private PublishMessages messages(LanguagePack language) {
        return PublishMessages.ofExport(console, out, language);
    }

    private ExitCode write(LoadedBook loaded, PublishMessages messages) throws IOException {
        IndexName ownName = IndexName.from(loaded.book().settings().title(), folder());
        Optional<IndexName> named = index.map(IndexName::new);
        SearchExport export = format == Format.lunr
                ? BookBuild.lunrExport(loaded)
                : BookBuild.openSearchExport(loaded, ownName, named);
        PublishResult result = SitePublishing.publishExport(export.files(), out);
        ExitCode code = messages.say(result);
        if (result instanceof PublishResult.Published published && !options.quiet()) {
            messages.summary(loaded, published, export, next(loaded.language(), named.orElse(ownName)));
        }
        return code;
    }

    private String next(LanguagePack language, IndexName name) {
        return format == Format.lunr ? language.text("export.next.lunr") : language.text("export.next.opensearch", name);
    }

    private String folder() {
        return String.valueOf(options.content().toAbsolutePath().normalize().getFileName());
    }

    private int refuse(IndexName.Fault fault) {
        LanguagePack language = options.language();
        String why = language.command("index-name." + fault.name().toLowerCase(Locale.ROOT), UNUSABLE);
        String sentence = language.command("index-name.refused", index.orElse(""), why);
        return WrongUse.say(language, sentence, "export search ", console.err());
    }
}
