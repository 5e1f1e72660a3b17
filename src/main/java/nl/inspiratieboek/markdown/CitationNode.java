package nl.inspiratieboek.markdown;

import java.util.Optional;
import nl.inspiratieboek.markdown.CitationUse.Certainty;
import nl.inspiratieboek.problem.Place;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * A key in the text, {@code @id}: the name of a source, or a text that looks like one, such as the name of an account.
 * Inside brackets it stands in a {@link CitationGroup}; in running text a {@link CitationLocator} may follow.
 */
final class CitationNode extends CustomNode {

    private final String id;
    private final Place place;
    private final String typed;
    private final boolean withoutAuthor;

    CitationNode(String id, Place place, String typed, boolean withoutAuthor) {
        this.id = id;
        this.place = place;
        this.typed = typed;
        this.withoutAuthor = withoutAuthor;
    }

    String id() {
        return id;
    }

    /** As the author typed it, with its signs. */
    String typed() {
        return typed;
    }

    /** Whether the author named the publisher already: {@code -@id}. */
    boolean withoutAuthor() {
        return withoutAuthor;
    }

    /** The page or chapter in brackets behind it. */
    Optional<CitationLocator> locator() {
        Node next = getNext();
        while (next != null && isSpace(next)) {
            next = next.getNext();
        }
        return next instanceof CitationLocator locator ? Optional.of(locator) : Optional.empty();
    }

    /** Whether a node is nothing but the space that may stand before a locator. */
    static boolean isSpace(Node node) {
        return node instanceof SoftLineBreak || node instanceof Text text && text.getLiteral().isBlank();
    }

    CitationUse use() {
        return new CitationUse(id, place, certainty());
    }

    private Certainty certainty() {
        if (getParent() instanceof CitationGroup group) {
            return group.sure() ? Certainty.SURE : Certainty.LIKELY;
        }
        boolean sure = getParent() instanceof CitationLocator
                || locator().map(CitationLocator::namesPlace).orElse(false);
        return sure ? Certainty.SURE : Certainty.POSSIBLE;
    }
}
