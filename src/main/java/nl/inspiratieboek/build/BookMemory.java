package nl.inspiratieboek.build;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.inspiratieboek.build.SiteOnDemand.Looks;
import nl.inspiratieboek.html.ThemeFiles;
import nl.inspiratieboek.load.LoadMemory;
import nl.inspiratieboek.markdown.MarkdownDocument;
import nl.inspiratieboek.markdown.MarkdownParser;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.source.SourceTree;

/**
 * What is remembered of a book between two readings of it: of each file that has the same text still, what was read in it. Nothing
 * that one file says of another is remembered, so that there is nothing to find out about what a change touches. For one thread.
 */
public final class BookMemory {

    private final LoadMemory loaded = new LoadMemory();
    private final AtomicReference<Optional<ThemeLoading>> theme = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<Looks>> looks = new AtomicReference<>(Optional.empty());
    private final Map<SourcePath, Parsed> parsed = new HashMap<>();
    private final AtomicReference<Optional<BookMemory>> other = new AtomicReference<>(Optional.empty());

    private record Parsed(SourceFile file, Checked<MarkdownDocument> document) {}

    /**
     * Reads and checks a book.
     *
     * @throws IOException when the machine fails, not when the book is wrong
     */
    public LoadedBook load(BuildRequest request) throws IOException {
        return BookBuild.load(request, this);
    }

    /**
     * The site of a book without errors, each file of which is made when it is asked for.
     *
     * @throws IOException when the machine fails
     */
    public SiteOnDemand site(LoadedBook book) throws IOException {
        Optional<Looks> known = looks.get().filter(same -> same.areOf(book));
        Looks now = known.isPresent() ? known.get() : Looks.of(book);
        looks.set(Optional.of(now));
        return SiteOnDemand.of(book, now);
    }

    /** What is remembered of the book's translation. */
    BookMemory other() {
        BookMemory memory = other.get().orElseGet(BookMemory::new);
        other.set(Optional.of(memory));
        return memory;
    }

    /** What was loaded of single files. */
    LoadMemory loaded() {
        return loaded;
    }

    /**
     * The theme: the same one as long as all its files are the same.
     *
     * @throws IOException when the machine fails
     */
    ThemeLoading theme(BuildRequest request) throws IOException {
        Optional<ThemeLoading> known = theme.get();
        ThemeFiles standard = known.isPresent() ? known.get().standard() : ThemeFiles.defaults();
        ThemeFiles files = request.theme().isPresent() ? standard.overlaidBy(request.theme().get()) : standard;
        if (known.isPresent() && known.get().files().isSameAs(files)) {
            return known.get();
        }
        ThemeLoading loading = ThemeLoading.of(standard, files, request.limits());
        theme.set(Optional.of(loading));
        return loading;
    }

    /** Each file is parsed by itself and its problems sorted afterwards. */
    Map<SourcePath, MarkdownDocument> parse(SourceTree tree, Limits limits, ProblemList problems) {
        MarkdownParser parser = MarkdownParser.within(limits);
        List<Parsed> all = tree.markdown().parallelStream()
                .map(file -> known(file).orElseGet(() -> new Parsed(file, parser.parse(file))))
                .toList();
        parsed.clear();
        Map<SourcePath, MarkdownDocument> documents = new HashMap<>();
        for (Parsed each : all) {
            parsed.put(each.file().path(), each);
            documents.put(each.file().path(), each.document().value());
            problems.addAll(List.<Problem>copyOf(each.document().problems()));
        }
        return documents;
    }

    private Optional<Parsed> known(SourceFile file) {
        return Optional.ofNullable(parsed.get(file.path())).filter(known -> known.file().equals(file));
    }
}
