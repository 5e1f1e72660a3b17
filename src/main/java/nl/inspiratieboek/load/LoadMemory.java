package nl.inspiratieboek.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import nl.inspiratieboek.address.AddressList;
import nl.inspiratieboek.address.AddressReader;
import nl.inspiratieboek.book.Look;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.settings.SettingsFile;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.source.SourceTree;

/**
 * What is remembered of a book between two loadings: its settings, its addresses, and what each case says by itself. It holds as long as the file
 * has the same text, and all that it was read with is equal to what it was; what cases say of each other is found anew each time.
 * For one thread.
 */
public final class LoadMemory {

    private final AtomicReference<Optional<Settings>> settings = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Cases> cases = new AtomicReference<>(new Cases(List.of(), Map.of()));

    private final AtomicReference<Optional<Addresses>> addresses = new AtomicReference<>(Optional.empty());

    private record Addresses(SourceFile file, Checked<AddressList> read) {}

    private record Settings(SourceFile file, Map<String, LanguagePack> languages, Checked<SettingsFile> read) {}

    private record Cases(List<Object> readWith, Map<SourcePath, Known> known) {}

    private record Known(Document document, Checked<UnresolvedCase> read) {

        /** The parsed text is the very same one, so that the much longer comparison of what was parsed can be left out. */
        boolean isOf(Document other) {
            return document.markdown() == other.markdown() && document.file().equals(other.file());
        }
    }

    /** The settings of a book. A language that was guessed depends on all files, and is guessed again. */
    Checked<SettingsFile> settings(SourceTree tree, Map<String, LanguagePack> languages, Limits limits) {
        Optional<SourceFile> file = tree.file(SettingsFile.PATH);
        Optional<Settings> known = settings.get().filter(
                same -> file.equals(Optional.of(same.file())) && same.languages().equals(languages) && same.read().value().stated());
        if (known.isPresent()) {
            return known.get().read();
        }
        Checked<SettingsFile> read = SettingsFile.read(tree, languages, limits);
        settings.set(file.map(same -> new Settings(same, languages, read)));
        return read;
    }

    /** The logo that book.yaml names, so that it is read with the pictures of pages. */
    public Optional<SourcePath> logo(SourceTree tree, Map<String, LanguagePack> languages, Limits limits) {
        return settings(tree, languages, limits).value().settings().look().logo().map(Look.Logo::path);
    }

    /** The addresses at which a book ever stood; none if it has no file of them. */
    Checked<AddressList> addresses(SourceTree tree, LanguagePack language, Limits limits) {
        Optional<SourceFile> file = tree.file(SourcePath.of(language.name("addresses")));
        Optional<Addresses> known = addresses.get().filter(same -> file.equals(Optional.of(same.file())));
        Optional<Addresses> now = known.or(() -> file.map(read -> new Addresses(read, AddressReader.read(read, limits))));
        addresses.set(now);
        return now.map(Addresses::read).orElseGet(() -> Checked.fine(AddressList.NONE));
    }

    /**
     * The same reader of cases, which remembers. Several threads may read cases with it.
     *
     * @param with all that a case is read with beside its own file
     */
    Function<Document, Checked<UnresolvedCase>> remembering(
            List<Object> with, Function<Document, Checked<UnresolvedCase>> reader) {
        Cases last = cases.get();
        Map<SourcePath, Known> before = last.readWith().equals(with) ? last.known() : Map.of();
        Map<SourcePath, Known> now = new ConcurrentHashMap<>();
        cases.set(new Cases(with, now));
        return document -> {
            Known known = Optional.ofNullable(before.get(document.path()))
                    .filter(one -> one.isOf(document))
                    .orElseGet(() -> new Known(document, reader.apply(document)));
            now.put(document.path(), known);
            return known.read();
        };
    }
}
