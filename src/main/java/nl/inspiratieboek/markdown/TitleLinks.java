package nl.inspiratieboek.markdown;

import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * Writes the inside of a heading whose words lead somewhere. Links cannot hold links, so the words before and after a
 * citation, a footnote or an author's own link are links of their own, and nothing is left out.
 */
final class TitleLinks {

    private final HtmlWriter out;
    private final Annotations annotations;
    private final Optional<String> href;

    TitleLinks(HtmlWriter out, Annotations annotations, Optional<String> href) {
        this.out = out;
        this.annotations = annotations;
        this.href = href;
    }

    void write(Node heading) {
        boolean tags = false;
        boolean links = false;
        for (Node child = heading.getFirstChild(); child != null; child = child.getNext()) {
            tags |= child instanceof HtmlInline;
            links |= leads(child);
        }
        // A raw tag may open before a link and close after it: then no words are a link.
        if (href.isEmpty() || tags && links) {
            out.children(heading, annotations);
            return;
        }
        Node child = heading.getFirstChild();
        while (child != null) {
            boolean leads = leads(child);
            Node end = child.getNext();
            while (end != null && leads(end) == leads) {
                end = end.getNext();
            }
            int from = out.length();
            out.run(Optional.of(child), Optional.ofNullable(end), annotations);
            if (!leads) {
                linked(out.take(from));
            }
            child = end;
        }
    }

    /** The spaces around the words are no part of the link; a full stop alone is none. */
    private void linked(String markup) {
        String words = markup.strip();
        boolean named = words.contains("<") || words.codePoints().anyMatch(Character::isLetterOrDigit);
        if (!named) {
            out.raw(markup);
            return;
        }
        int start = markup.indexOf(words);
        out.raw(markup.substring(0, start));
        out.raw("<a href=\"" + Html.escape(href.orElse("")) + "\">" + words + "</a>");
        out.raw(markup.substring(start + words.length()));
    }

    private boolean isOfCitation(Node node) {
        return node instanceof CitationLocator locator && annotations.isCitation(locator);
    }

    /** Whether a node is a link on the page, or holds one, or belongs to a citation that is one. */
    private boolean leads(Node node) {
        boolean link = isOfCitation(node)
                || node.getNext() instanceof CitationLocator && CitationNode.isSpace(node) && isOfCitation(node.getNext())
                || node instanceof Link && annotations.link(node).isPresent()
                || node instanceof FootnoteReference note && annotations.footnote(note.getLabel()).isPresent()
                || node instanceof CitationNode citation && annotations.isCitation(citation)
                || node instanceof HtmlInline && annotations.raw(node).tokens().stream().anyMatch(tag -> tag.name().equals("a"));
        for (Node child = node.getFirstChild(); child != null && !link; child = child.getNext()) {
            link = leads(child);
        }
        return link;
    }
}
