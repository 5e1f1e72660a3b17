package nl.inspiratieboek.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.lunr.BrokenCaseException;
import nl.inspiratieboek.lunr.IndexCaseReader;
import nl.inspiratieboek.lunr.IndexWriter;
import nl.inspiratieboek.publish.MadeFiles;
import nl.inspiratieboek.source.InvisibleCharacters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code index}: the search index of documents in a file, to be held against what lunr.js makes of them. */
@Command(name = "index", mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer>, BookCommand {

    private final Console console;

    @Mixin
    private BookOptions options;

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "--out", paramLabel = "${bundle:label.folder}")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--documents", paramLabel = "${bundle:label.file}")
    private Optional<Path> documents = Optional.empty();

    @Parameters(paramLabel = "${bundle:label.case-file}", descriptionKey = "cases", arity = "0..*")
    private List<Path> cases = new ArrayList<>();

    IndexCommand(Console console, Machine machine) {
        this.console = console;
        this.options = new BookOptions(machine);
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
            return WrongUse.say(language(), language().command("index.name-one"), "index ", console.err());
        }
        Optional<String> missing = cases.stream()
                .filter(path -> !Files.exists(path))
                .findFirst()
                .map(path -> language().command("index.no-file", path))
                .or(() -> cases.stream()
                        .filter(Files::isDirectory)
                        .findFirst()
                        .map(path -> language().command("index.is-folder", path)));
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
            String key = "broken-case." + broken.fault().name().toLowerCase(Locale.ROOT).replace('_', '-');
            String why = language().command(key, broken.arguments().toArray());
            console.err().println(InvisibleCharacters.printable(path + ": error: " + why) + " [broken-case]");
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
