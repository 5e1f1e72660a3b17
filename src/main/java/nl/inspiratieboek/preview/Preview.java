package nl.inspiratieboek.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.BookMemory;
import nl.inspiratieboek.build.BuildRequest;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.build.SiteOnDemand;
import nl.inspiratieboek.edition.Addresses;
import nl.inspiratieboek.html.TemplateException;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.source.SourceTree;

/**
 * A book that is read anew whenever its files change. One thread reads, any number of threads look; who looks sees one whole
 * state, never half of two.
 */
public final class Preview {

    private final BuildRequest request;
    private final BookMemory memory = new BookMemory();
    private final Executor background;
    private final AtomicReference<PreviewState> state = new AtomicReference<>();
    private final List<Consumer<PreviewState>> listeners = new CopyOnWriteArrayList<>();
    private final CompletableFuture<PreviewSearch> firstSearch = new CompletableFuture<>();

    private Preview(BuildRequest request, Executor background) {
        this.request = request;
        this.background = background;
    }

    /**
     * Reads a book for the first time.
     *
     * @param background makes searches, one after the other
     * @throws IOException when the machine fails
     */
    public static Preview of(BuildRequest request, Executor background) throws IOException {
        Preview preview = new Preview(request, background);
        LoadedBook loaded = preview.memory.load(request);
        preview.show(new PreviewState(
                1, loaded, preview.site(loaded), PreviewSearch.NONE, true, Optional.empty(), 0));
        return preview;
    }

    /** The book now. */
    public PreviewState state() {
        return state.get();
    }

    /** Tells of each new state, from now on. */
    public void listen(Consumer<PreviewState> listener) {
        listeners.add(listener);
    }

    /** Is done when there is a search for the first time. */
    public CompletableFuture<PreviewSearch> firstSearch() {
        return firstSearch.copy();
    }

    /**
     * The state that follows from the files as they are now, unless all is as it was. It is not shown yet: whoever asks may wait
     * for more changes first.
     *
     * @param changed the files and folders that may be other than they were
     * @throws IOException when the machine fails
     */
    public Optional<PreviewState> read(Collection<Path> changed) throws IOException {
        PreviewState before = state.get();
        LoadedBook loaded = memory.load(request);
        boolean media = changed.stream().anyMatch(path -> isMedium(path, loaded.tree()));
        if (!media && loaded.isSameAs(before.loaded())) {
            return Optional.empty();
        }
        Optional<SiteOnDemand> site = site(loaded);
        return Optional.of(new PreviewState(
                before.number() + 1,
                loaded,
                site.or(before::site),
                before.search(),
                site.isPresent() || before.searchIsOld(),
                site.flatMap(shown -> edited(before.loaded().tree(), loaded.tree(), shown)),
                before.media() + (media ? 1 : 0)));
    }

    /** From now on this is the book. */
    public void show(PreviewState next) {
        state.set(next);
        listeners.forEach(each -> each.accept(next));
        if (next.searchIsOld()) {
            next.site().ifPresent(this::beginSearch);
        }
    }

    private void beginSearch(SiteOnDemand site) {
        try {
            background.execute(() -> makeSearch(site));
        } catch (RejectedExecutionException ending) {
            // Nobody will search any more.
        }
    }

    /** A template of the author's own turned out not to fit while a page was made: that is said like any other mistake. */
    public void report(TemplateException fault) {
        PreviewState now = state.get();
        LoadedBook faulty = BookBuild.withFault(now.loaded(), fault);
        if (!faulty.problems().equals(now.loaded().problems())) {
            PreviewState next = now.withLoaded(faulty);
            if (state.compareAndSet(now, next)) {
                listeners.forEach(each -> each.accept(next));
            }
        }
    }

    private void makeSearch(SiteOnDemand site) {
        if (state.get().site().filter(site::equals).isEmpty()) {
            return; // the book has changed meanwhile, and its search comes next
        }
        PreviewSearch search = PreviewSearch.of(site.search());
        PreviewState now = state.updateAndGet(
                current -> current.withSearch(search, current.site().filter(site::equals).isEmpty()));
        firstSearch.complete(search);
        listeners.forEach(each -> each.accept(now));
    }

    private boolean isMedium(Path changed, SourceTree tree) {
        Path content = request.content().toAbsolutePath().normalize();
        return tree.media().stream().anyMatch(file -> file.location().toAbsolutePath().normalize().equals(changed))
                && changed.startsWith(content);
    }

    private Optional<SiteOnDemand> site(LoadedBook loaded) throws IOException {
        return loaded.isPublishable(false) ? Optional.of(memory.site(loaded)) : Optional.empty();
    }

    /** The page of the one file that is not what it was. */
    private static Optional<SitePath> edited(SourceTree before, SourceTree now, SiteOnDemand site) {
        Set<SourcePath> changed = new TreeSet<>();
        now.markdown().stream()
                .filter(file -> before.file(file.path()).filter(file::equals).isEmpty())
                .forEach(file -> changed.add(file.path()));
        return changed.size() == 1
                ? Addresses.linked(changed.iterator().next()).filter(site::hasPage)
                : Optional.empty();
    }
}
