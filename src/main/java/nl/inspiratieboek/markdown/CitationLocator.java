package nl.inspiratieboek.markdown;

import java.util.Optional;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** The brackets behind a key in running text: {@code @id [p. 33]}. */
final class CitationLocator extends CustomNode {

    private final boolean namesPlace;

    /** @param namesPlace whether it names a page or the like, so that the key before it must be a source */
    CitationLocator(boolean namesPlace) {
        this.namesPlace = namesPlace;
    }

    /** The key before it. */
    Optional<CitationNode> citation() {
        Node before = getPrevious();
        while (before != null && CitationNode.isSpace(before)) {
            before = before.getPrevious();
        }
        return before instanceof CitationNode citation ? Optional.of(citation) : Optional.empty();
    }

    boolean namesPlace() {
        return namesPlace;
    }
}
