package nl.inspiratieboek.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the sections of the book for a search engine.",
            "opensearch, for OpenSearch 2 or newer: index.json (settings and mapping),"
                    + " bulk.ndjson (the sections; bulk-001.ndjson and further for a large book)"
                    + " and query.json (a query to start from).",
            "lunr, for any lunr: lunr-index.json and documents.json."
        },
        footer = {
            "",
            "A book with errors is not exported: the folder stays as it was.",
            "Files in the folder that the program did not make are never touched.",
            "",
            "  inspiratieboek export search --index wijken --out wijken",
            "  curl -X PUT http://127.0.0.1:9200/wijken \\",
            "       -H 'Content-Type: application/json' \\",
            "       --data-binary @wijken/index.json",
            "  curl -X POST http://127.0.0.1:9200/wijken/_bulk \\",
            "       -H 'Content-Type: application/x-ndjson' \\",
            "       --data-binary @wijken/bulk.ndjson",
            "  curl http://127.0.0.1:9200/wijken/_search?pretty \\",
            "       -H 'Content-Type: application/json' \\",
            "       --data-binary @wijken/query.json",
            "",
            "Exit codes: 0 fine, 1 problems in the book, 2 wrong use, 3 the machine failed."
        })
final class ExportSearchCommand implements Callable<Integer>, BookCommand {

    /** What the sections are written for. */
    enum Format {
        opensearch,
        lunr
    }

    private final Console console;

    @Mixin
    private BookOptions options = new BookOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "What to write for: opensearch or lunr. Default: ${DEFAULT-VALUE}",
            defaultValue = "opensearch")
    private Format format = Format.opensearch;

    @Option(
            names = "--problems",
            paramLabel = "FORMAT",
            description = FormatOption.DESCRIPTION,
            defaultValue = "text")
    private ProblemFormat problems = ProblemFormat.text;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the files land. Default: ${DEFAULT-VALUE}",
            defaultValue = "search-export")
    private Path out = Path.of("search-export");

    @Option(
            names = "--index",
            paramLabel = "NAME",
            description = "The index that the lines of the bulk file name. Without this option they name none, and go to the index"
                    + " that you send them to; the advice then has a name made of the book's title.")
    private Optional<String> index = Optional.empty();

    ExportSearchCommand(Console console) {
        this.console = console;
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
            messages.keptAsItWas(options);
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
        String why = switch (fault) {
            case EMPTY -> "it is empty";
            case DOTS -> "it is only dots";
            case START -> "it begins with _, - or +";
            case CAPITALS -> "it has capitals";
            case CHARACTER -> "it has a space or one of \\ / * ? \" < > | , # :";
            case LENGTH -> "it is longer than 255 bytes";
        };
        return WrongUse.say(
                "'" + index.orElse("") + "' cannot be the name of an index: " + why, "export search ", console.err());
    }
}
