package nl.inspiratieboek.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.lunr.BrokenCaseException;
import nl.inspiratieboek.lunr.IndexCaseReader;
import nl.inspiratieboek.lunr.IndexWriter;
import nl.inspiratieboek.publish.MadeFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code index}: the search index of documents in a file, to be held against what lunr.js makes of them. */
@Command(
        name = "index",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the lunr index of the documents in a JSON file, or writes the documents of a book as such a file.",
            "A file says {lang, ref, fields: [{name, boost?}], positions?, b?, k1?, documents: [...]}."
        },
        footer = {
            "",
            "  inspiratieboek index CASE.json                    print its index",
            "  inspiratieboek index --out DIR CASE.json ...      write DIR/<same name> for each",
            "  inspiratieboek index --documents FILE.json        write the book's own documents as a case",
            "",
            "A file that this command did not make is never written over. What it made stands in .inspiratieboek beside it."
        })
final class IndexCommand implements Callable<Integer>, BookCommand {

    private final Console console;

    @Mixin
    private BookOptions options = new BookOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "--out", paramLabel = "DIR", description = "Write each index into this folder instead of printing it.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--documents",
            paramLabel = "FILE",
            description = "Write the documents of the book's own search, as a case, to this file.")
    private Optional<Path> documents = Optional.empty();

    @Parameters(paramLabel = "CASE.json", arity = "0..*", description = "Files with documents.")
    private List<Path> cases = new ArrayList<>();

    IndexCommand(Console console) {
        this.console = console;
    }

    @Override
    public BookOptions book() {
        return options;
    }

    @Override
    public Integer call() throws IOException {
        if (documents.isPresent() && cases.isEmpty() && out.isEmpty()) {
            return writeDocuments(documents.get());
        }
        if (documents.isPresent() || cases.isEmpty() || out.isEmpty() && cases.size() > 1) {
            return WrongUse.say(
                    "name one case to print, --out DIR with cases, or --documents FILE", "index ", console.err());
        }
        Optional<String> missing = cases.stream()
                .filter(path -> !Files.exists(path))
                .findFirst()
                .map(path -> "there is no file '" + path + "'")
                .or(() -> cases.stream()
                        .filter(Files::isDirectory)
                        .findFirst()
                        .map(path -> "'" + path + "' is a folder; name a file with documents"));
        List<Path> targets = out.map(folder ->
                        cases.stream().map(path -> folder.resolve(path.getFileName())).toList())
                .orElse(List.of());
        Optional<String> wrong = missing.or(() -> Targets.of(options, cases).objectionTo(targets));
        if (wrong.isPresent()) {
            return WrongUse.line(wrong.get(), console.err());
        }
        int code = ExitCode.FINE.number();
        for (Path path : cases) {
            code = Math.max(code, index(path));
        }
        return code;
    }

    private int index(Path path) throws IOException {
        byte[] index;
        try {
            index = IndexWriter.bytes(IndexCaseReader.read(Files.readAllBytes(path)).build());
        } catch (BrokenCaseException broken) {
            console.err().println(path + ": error: " + broken.getMessage() + " [broken-case]");
            return ExitCode.PROBLEMS.number();
        }
        if (out.isPresent()) {
            MadeFiles.in(out.get()).write(String.valueOf(path.getFileName()), index);
        } else {
            console.out().print(new String(index, StandardCharsets.UTF_8));
        }
        return ExitCode.FINE.number();
    }

    private int writeDocuments(Path file) throws IOException {
        Optional<String> wrong =
                options.wrongFolder().or(() -> Targets.of(options, List.of()).objectionTo(List.of(file)));
        if (wrong.isPresent()) {
            return WrongUse.line(wrong.get(), console.err());
        }
        LoadedBook loaded = BookBuild.load(options.request());
        new Report(console, options, format.problems()).problems(loaded);
        if (!loaded.isPublishable(options.strict())) {
            return ExitCode.PROBLEMS.number();
        }
        if (console.isBroken()) {
            return ExitCode.MACHINE.number();
        }
        Path folder = Targets.folder(file);
        MadeFiles.in(folder).write(String.valueOf(file.getFileName()), BookBuild.searchCase(loaded));
        return ExitCode.FINE.number();
    }
}
