package nl.inspiratieboek.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.inspiratieboek.book.BookSource;
import nl.inspiratieboek.book.ForeignBook;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.disk.WholeFile;
import nl.inspiratieboek.external.DataFetch;
import nl.inspiratieboek.external.DataFetch.Fetched;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.union.BookChanges;
import nl.inspiratieboek.union.BookData;
import nl.inspiratieboek.union.KeptBook;
import nl.inspiratieboek.union.UnsoundBookException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fetch}: keeps copies of the other books that book.yaml names, so that a build needs no network. */
@Command(name = "fetch", mixinStandardHelpOptions = true)
final class FetchCommand implements Callable<Integer>, SpeakingCommand {

    private final Console console;
    private final Machine machine;

    @Mixin
    private BookFolder folder;

    @Parameters(arity = "0..*", paramLabel = "${bundle:label.name}", descriptionKey = "name")
    private List<String> names = new ArrayList<>();

    @Option(names = "--dry-run")
    private boolean dryRun;

    FetchCommand(Console console, Machine machine) {
        this.console = console;
        this.machine = machine;
        this.folder = new BookFolder(machine);
    }

    @Override
    public LanguagePack language() {
        return folder.language();
    }

    @Override
    public Integer call() throws IOException {
        return new Additions(console, folder).toBook(this::fetch);
    }

    private int fetch(LoadedBook book) throws IOException {
        LanguagePack language = book.language();
        List<BookSource> sources = book.book().settings().books().stream()
                .filter(source -> names.isEmpty() || names.contains(source.name()))
                .toList();
        if (sources.isEmpty()) {
            return WrongUse.line(language.text("fetch.none", language.keyword("books")), console.err());
        }
        boolean all = true;
        for (BookSource source : sources) {
            all &= fetch(source, language);
        }
        if (dryRun) {
            console.err().println(language.text("fetch.would"));
        }
        return (all ? ExitCode.FINE : ExitCode.PROBLEMS).number();
    }

    private boolean fetch(BookSource source, LanguagePack language) throws IOException {
        Optional<byte[]> data = source.isAddress() ? overNetwork(source, language) : fromFile(source, language);
        if (data.isEmpty()) {
            return false;
        }
        Path path = folder.content().resolve(source.kept(language.name("books")).value());
        try {
            byte[] copy = KeptBook.copy(source, data.get(), machine.today().toString());
            ForeignBook now = KeptBook.read(source, copy, Map.of()).book();
            Optional<ForeignBook> before = before(source, path);
            BookChanges changes = BookChanges.between(before, now);
            if (before.isPresent() && isSame(copy, path)) {
                console.err().println(language.text("fetch.same", source.name()));
                return true;
            }
            if (!dryRun) {
                Files.createDirectories(path.getParent());
                WholeFile.put(path, copy);
            }
            console.err().println(language.text(
                    "fetch.made",
                    source.name(),
                    language.count("theme.cases", now.cases().size()),
                    told(changes.added()),
                    told(changes.changed()),
                    told(changes.gone())));
            return true;
        } catch (UnsoundBookException unsound) {
            console.err().println(language.text("fetch.unsound", source.name(), unsound.fault().told(language)));
            return false;
        }
    }

    /** Whether a copy says what is kept already, whichever day it was fetched on. */
    private static boolean isSame(byte[] copy, Path path) throws IOException {
        return Arrays.equals(KeptBook.withoutDay(copy), KeptBook.withoutDay(Files.readAllBytes(path)));
    }

    private static String told(List<String> ids) {
        int most = 10;
        return ids.isEmpty()
                ? "0"
                : ids.size() + " (" + String.join(", ", ids.subList(0, Math.min(most, ids.size()))) + (ids.size() > most ? " …)" : ")");
    }

    /** What is kept now; nothing where that is unsound, for then all is new. */
    private static Optional<ForeignBook> before(BookSource source, Path path) throws IOException {
        if (!Files.isRegularFile(path) || Files.size(path) > 2L * BookData.MOST_BYTES) {
            return Optional.empty();
        }
        try {
            return Optional.of(KeptBook.read(source, Files.readAllBytes(path), Map.of()).book());
        } catch (UnsoundBookException unsound) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> overNetwork(BookSource source, LanguagePack language) {
        Fetched fetched = DataFetch.overNetwork(Main.VERSION).of(source.at(), BookData.MOST_BYTES);
        if (fetched.failure().isPresent()) {
            console.err().println(language.text("fetch.no-answer", source.name(), source.at(), fetched.failure().get()));
            return Optional.empty();
        }
        return Optional.of(fetched.bytes());
    }

    private Optional<byte[]> fromFile(BookSource source, LanguagePack language) {
        try {
            Path file = folder.content().resolve(source.at());
            // Neither a pipe nor a device, which may never end.
            if (Files.isRegularFile(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    return Optional.of(in.readNBytes(BookData.MOST_BYTES + 1));
                }
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            // Said below.
        }
        console.err().println(language.text("fetch.no-file", source.name(), source.at()));
        return Optional.empty();
    }
}
