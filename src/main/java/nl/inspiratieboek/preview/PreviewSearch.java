package nl.inspiratieboek.preview;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.SitePath;

/** The files of a book's search, which fit each other: they are never mixed with those of another book. Immutable. */
public final class PreviewSearch {

    /** Of a book whose search was not made yet. */
    static final PreviewSearch NONE = of(List.of());

    private final Map<SitePath, OutputFile> files = new HashMap<>();

    private PreviewSearch(Collection<OutputFile> all) {
        all.forEach(file -> files.put(file.path(), file));
    }

    static PreviewSearch of(Collection<OutputFile> files) {
        return new PreviewSearch(files);
    }

    /** A file of the search. */
    public Optional<OutputFile> file(SitePath path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Whether there is a search at all. */
    public boolean isMade() {
        return !files.isEmpty();
    }
}
