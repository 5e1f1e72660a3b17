package nl.inspiratieboek.markdown;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.inspiratieboek.source.SourcePath;
import org.commonmark.node.Node;

/** One markdown file, read. Immutable, usable by several threads. */
public final class MarkdownDocument {

    private final SourcePath path;
    private final Optional<FrontMatter> frontMatter;
    private final List<Node> blocks;
    private final List<Heading> headings;
    private final List<UnreadHeading> unreadHeadings;
    private final Origin origin;

    MarkdownDocument(
            SourcePath path,
            Optional<FrontMatter> frontMatter,
            List<Node> blocks,
            List<Heading> headings,
            List<UnreadHeading> unreadHeadings,
            Origin origin) {
        this.path = Objects.requireNonNull(path);
        this.frontMatter = Objects.requireNonNull(frontMatter);
        this.blocks = List.copyOf(blocks);
        this.headings = List.copyOf(headings);
        this.unreadHeadings = List.copyOf(unreadHeadings);
        this.origin = Objects.requireNonNull(origin);
    }

    /** The document of a text that is not read. */
    static MarkdownDocument unread(SourcePath path, Optional<FrontMatter> frontMatter) {
        return new MarkdownDocument(path, frontMatter, List.of(), List.of(), List.of(), new Origin());
    }

    public SourcePath path() {
        return path;
    }

    /** The YAML at the start of the file, if there is any. */
    public Optional<FrontMatter> frontMatter() {
        return frontMatter;
    }

    /**
     * The document cut at its top-level headings of at most this level, in order. What stands before the first is a
     * section without heading, left out when there is nothing.
     *
     * @param maxLevel 1 to 6
     */
    public List<Section> sections(int maxLevel) {
        return body().sections(maxLevel);
    }

    /** Everything after the front matter. */
    public Prose body() {
        return Prose.of(blocks, origin);
    }

    /** All headings in order, also those in quotes and lists. */
    public List<Heading> headings() {
        return headings;
    }

    /** Lines that were meant as headings and are none, in order; what is lost with them only the book knows. */
    public List<UnreadHeading> unreadHeadings() {
        return unreadHeadings;
    }
}
