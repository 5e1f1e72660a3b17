package nl.inspiratieboek.markdown;

import java.util.List;
import org.commonmark.node.CustomNode;

/** Sources named in the text. */
final class CitationNode extends CustomNode {

    private final List<CitationUse> uses;

    CitationNode(List<CitationUse> uses) {
        this.uses = List.copyOf(uses);
    }

    List<CitationUse> uses() {
        return uses;
    }

    List<String> ids() {
        return uses.stream().map(CitationUse::id).toList();
    }
}
