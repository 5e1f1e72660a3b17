package nl.inspiratieboek.markdown;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.inspiratieboek.source.SourcePath;
import org.commonmark.node.Node;

/** One markdown file, read. Immutable, usable by several threads. */
public final class MarkdownDocument {

    private final SourcePath path;
    private final Optional<FrontMatter> frontMatter;
    private final List<Node> blocks;
    private final List<Heading> headings;
    private final List<String> tagAnchors;
    private final List<UnreadHeading> unreadHeadings;
    private final List<UnreadAttributes> unreadAttributes;
    private final Annotations annotations;
    private final boolean whole;

    MarkdownDocument(
            SourcePath path,
            Optional<FrontMatter> frontMatter,
            List<Node> blocks,
            List<Heading> headings,
            List<String> tagAnchors,
            List<UnreadHeading> unreadHeadings,
            List<UnreadAttributes> unreadAttributes,
            Annotations annotations,
            boolean whole) {
        this.path = Objects.requireNonNull(path);
        this.frontMatter = Objects.requireNonNull(frontMatter);
        this.blocks = List.copyOf(blocks);
        this.headings = List.copyOf(headings);
        this.tagAnchors = List.copyOf(tagAnchors);
        this.unreadHeadings = List.copyOf(unreadHeadings);
        this.unreadAttributes = List.copyOf(unreadAttributes);
        this.annotations = Objects.requireNonNull(annotations);
        this.whole = whole;
    }

    /** The document of a text that is not read. */
    static MarkdownDocument unread(SourcePath path, Optional<FrontMatter> frontMatter) {
        return new MarkdownDocument(
                path, frontMatter, List.of(), List.of(), List.of(), List.of(), List.of(), new Annotations(), false);
    }

    public SourcePath path() {
        return path;
    }

    /** Whether no heading or anchor got lost in a mistake; if not, none that is missing is called unknown elsewhere. */
    public boolean isWhole() {
        return whole;
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
        return Prose.of(blocks, annotations);
    }

    /**
     * The same document in a book with these sources, so that {@code @id} in running text is known for a citation.
     *
     * @param publishers by the sources' ids
     */
    public MarkdownDocument withPublishers(Map<String, String> publishers) {
        return new MarkdownDocument(
                path,
                frontMatter,
                blocks,
                headings,
                tagAnchors,
                unreadHeadings,
                unreadAttributes,
                annotations.withPublishers(publishers),
                whole);
    }

    /** All headings in order, also those in quotes and lists. */
    public List<Heading> headings() {
        return headings;
    }

    /** Every anchor that a link can lead to: those of headings, and those that the author gave to HTML tags. */
    public Set<String> anchors() {
        Set<String> anchors = new LinkedHashSet<>(tagAnchors);
        headings.forEach(heading -> anchors.add(heading.anchor()));
        return anchors;
    }

    /** Our anchor for each that another program would have made of a heading here, where that differs from ours. */
    public Map<String, String> otherAnchors() {
        return ForgeAnchors.of(headings);
    }

    /** Lines that were meant as headings and are none, in order; what is lost with them only the book knows. */
    public List<UnreadHeading> unreadHeadings() {
        return unreadHeadings;
    }

    /** Braces with attributes that stayed text, in order; what is lost with them only the book knows. */
    public List<UnreadAttributes> unreadAttributes() {
        return unreadAttributes;
    }
}
