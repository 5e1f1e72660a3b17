package nl.inspiratieboek.markdown;

import org.commonmark.node.CustomBlock;

/** Terms and what they mean, in the author's order. */
final class DefinitionList extends CustomBlock {

    /** A term, as inline nodes or as the one paragraph that holds them. */
    static final class Term extends CustomBlock {}

    /** What the terms before it mean. */
    static final class Definition extends CustomBlock {}
}
