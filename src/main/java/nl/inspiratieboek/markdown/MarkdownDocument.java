package nl.inspiratieboek.markdown;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.source.SourcePath;

/** One markdown file, read. Immutable, usable by several threads. */
public final class MarkdownDocument {

    private final SourcePath path;

    MarkdownDocument(SourcePath path) {
        this.path = path;
    }

    public SourcePath path() {
        return path;
    }

    /** The YAML at the start of the file, if there is any. */
    public Optional<FrontMatter> frontMatter() {
        return Optional.empty();
    }

    /**
     * The document cut at its top-level headings of at most this level, in order. What stands before the first is a
     * section without heading, left out when there is nothing.
     *
     * @param maxLevel 1 to 6
     */
    public List<Section> sections(int maxLevel) {
        return List.of();
    }

    /** Everything after the front matter. */
    public Prose body() {
        return Prose.empty();
    }

    /** All headings in order, also those in quotes and lists. */
    public List<Heading> headings() {
        return List.of();
    }
}
