package nl.inspiratieboek.markdown;

import org.commonmark.node.CustomNode;

/** What stands between the brackets of a citation, {@code [zie @a, blz. 3; @b]}: keys and the words around them. */
final class CitationGroup extends CustomNode {

    private final boolean sure;

    /** @param sure whether it can be nothing else, even if it names no source of the book */
    CitationGroup(boolean sure) {
        this.sure = sure;
    }

    boolean sure() {
        return sure;
    }
}
