package nl.inspiratieboek.markdown;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;

/** What is known of the nodes of one file. Filled while the file is read, and not changed after that. */
final class Annotations {

    private static final Pattern SPACE = Pattern.compile("[ \t\r\n]+");

    private final Map<Node, Heading> headings;
    private final Map<Node, LinkUse> links;
    private final Set<Node> said;
    private final Map<Node, RawHtml> raw;
    private final Map<String, FootnoteDefinition> footnotes;
    private final Map<String, String> publishers;

    /** Nothing is known yet, and no source. */
    Annotations() {
        this.headings = new IdentityHashMap<>();
        this.links = new IdentityHashMap<>();
        this.said = Collections.newSetFromMap(new IdentityHashMap<>());
        this.raw = new IdentityHashMap<>();
        this.footnotes = new TreeMap<>();
        this.publishers = Map.of();
    }

    private Annotations(Annotations read, Map<String, String> publishers) {
        this.headings = read.headings;
        this.links = read.links;
        this.said = read.said;
        this.raw = read.raw;
        this.footnotes = read.footnotes;
        this.publishers = publishers;
    }

    /** The same in a book with these sources. @param publishers by the sources' ids */
    Annotations withPublishers(Map<String, String> publishers) {
        return new Annotations(this, publishers);
    }

    void put(Node node, Heading heading) {
        headings.put(node, heading);
    }

    void put(Node node, LinkUse link) {
        links.put(node, link);
    }

    /** Keeps a link of which it was said that its address is wrong: nothing more is to be said of where it leads. */
    void putSaid(Node node, LinkUse link) {
        links.put(node, link);
        said.add(node);
    }

    /** A link whose address may be checked. */
    Optional<LinkUse> linkToCheck(Node node) {
        return said.contains(node) ? Optional.empty() : link(node);
    }

    void put(Node node, RawHtml html) {
        raw.put(node, html);
    }

    /** Keeps a footnote; the one that was there before, if any, stays. */
    Optional<FootnoteDefinition> put(FootnoteDefinition footnote) {
        return Optional.ofNullable(footnotes.putIfAbsent(label(footnote.getLabel()), footnote));
    }

    Optional<Heading> heading(Node node) {
        return Optional.ofNullable(headings.get(node));
    }

    /** A link or image that may be shown. */
    Optional<LinkUse> link(Node node) {
        return Optional.ofNullable(links.get(node));
    }

    RawHtml raw(Node node) {
        return raw.getOrDefault(node, RawHtml.NONE);
    }

    Optional<FootnoteDefinition> footnote(String label) {
        return Optional.ofNullable(footnotes.get(label(label)));
    }

    Optional<String> publisher(String source) {
        return Optional.ofNullable(publishers.get(source));
    }

    /** Whether a key names a source, rather than being a text that looks like one. */
    boolean isCitation(CitationNode citation) {
        return switch (citation.use().certainty()) {
            case SURE -> true;
            case LIKELY, POSSIBLE -> publishers.containsKey(citation.id())
                    || citation.getParent() instanceof CitationGroup group && isCitation(group);
        };
    }

    /** Whether brackets are a citation: by their form, or because they name a source. */
    boolean isCitation(CitationGroup group) {
        boolean citation = group.sure();
        for (Node child = group.getFirstChild(); child != null && !citation; child = child.getNext()) {
            citation = child instanceof CitationNode key && publishers.containsKey(key.id());
        }
        return citation;
    }

    /** Whether brackets behind a key belong to a citation. */
    boolean isCitation(CitationLocator locator) {
        return locator.citation().map(this::isCitation).orElse(false);
    }

    /** Labels are compared without case and with each run of space as one (CommonMark 0.31.2, "matches"). */
    static String label(String label) {
        String folded = label.strip().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
        return SPACE.matcher(folded).replaceAll(" ");
    }
}
