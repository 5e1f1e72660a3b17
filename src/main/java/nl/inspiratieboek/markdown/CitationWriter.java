package nl.inspiratieboek.markdown;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Writes citations; a key that names no source is written as it was typed. */
final class CitationWriter {

    /** Pandoc's way to say where a place begins and ends: {@code [@a{ii, A}]}. */
    private static final Pattern BRACES = Pattern.compile("^,?\\s*+\\{([^{}]*+)\\}");

    private final HtmlWriter out;
    private final Rendering rendering;

    CitationWriter(HtmlWriter out, Rendering rendering) {
        this.out = out;
        this.rendering = rendering;
    }

    /** Writes what stands in brackets: {@code (zie Uitgever, blz. 3; Ander)}. */
    void group(CitationGroup group, Annotations annotations) {
        if (!annotations.isCitation(group)) {
            bracketed(group, annotations);
            return;
        }
        out.raw("<span class=\"citation\">(");
        inside(group, annotations);
        out.raw(")</span>");
    }

    /** Writes a key in running text, and what belongs to it. @return the last node written */
    Node inText(CitationNode citation, Annotations annotations) {
        if (!annotations.isCitation(citation)) {
            out.text(citation.typed());
            return citation;
        }
        SourceName name = rendering.source(citation.id());
        if (!citation.withoutAuthor()) {
            out.text(name.publisher() + " ");
        }
        out.raw("<span class=\"citation\">(");
        link(name.href(), name.year());
        Optional<CitationLocator> locator = citation.locator();
        if (locator.isPresent()) {
            int from = out.length();
            inside(locator.get(), annotations);
            String words = out.take(from);
            out.raw((words.startsWith(",") || words.isEmpty() ? "" : ", ") + words);
        }
        out.raw(")</span>");
        return locator.<Node>map(found -> found).orElse(citation);
    }

    /** Writes brackets that are no citation, as they were typed. */
    void bracketed(Node node, Annotations annotations) {
        out.text("[");
        out.children(node, annotations);
        out.text("]");
    }

    private void inside(Node parent, Annotations annotations) {
        Node child = parent.getFirstChild();
        while (child != null) {
            if (child instanceof CitationNode citation) {
                SourceName name = rendering.source(citation.id());
                link(name.href(), citation.withoutAuthor() ? name.year() : name.publisher());
                child = child.getNext();
            } else if (child instanceof Text || child instanceof SoftLineBreak) {
                child = words(child);
            } else {
                out.run(Optional.of(child), Optional.ofNullable(child.getNext()), annotations);
                child = child.getNext();
            }
        }
    }

    /** Writes the words between keys; a semicolon that only divides them stands as it always does. */
    private Node words(Node first) {
        boolean afterKey = first.getPrevious() instanceof CitationNode;
        StringBuilder typed = new StringBuilder();
        Node node = first;
        while (node instanceof Text || node instanceof SoftLineBreak) {
            typed.append(node instanceof Text text ? text.getLiteral() : "\n");
            node = node.getNext();
        }
        String words = typed.toString();
        words = first.getPrevious() == null ? words.stripLeading() : words;
        words = node == null ? words.stripTrailing() : words;
        words = words.strip().equals(";") && node != null ? "; " : words;
        words = afterKey ? BRACES.matcher(words).replaceFirst(", $1") : words;
        out.text(words);
        return node;
    }

    private void link(String href, String words) {
        boolean linked = !out.isInLink();
        out.raw(linked ? "<a href=\"" + Html.escape(href) + "\">" : "");
        out.raw(Html.escape(words) + (linked ? "</a>" : ""));
    }
}
