package nl.inspiratieboek.markdown;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** Holds a block whose further lines are indented, under the line that opened it. */
final class IndentedBlock extends AbstractBlockParser {

    /** So far the lines are indented; code is indented as far. */
    static final int INDENT = 4;

    private final Block block;
    private final int atLeast;
    private final List<Line> opening;

    /** A line of words that becomes the inside of a node when all definitions are known. */
    record Line(SourceLine words, Node node) {

        void parse(InlineParser inlineParser) {
            inlineParser.parse(SourceLines.of(List.of(words)), node);
        }

        /** The same, the node standing where the words do. */
        static Line of(SourceLine words, Block node) {
            if (words.getSourceSpan() != null) {
                node.setSourceSpans(List.of(words.getSourceSpan()));
            }
            return new Line(words, node);
        }
    }

    /**
     * A block.
     *
     * @param atLeast how far what belongs to it is indented at least
     * @param opening what stands in the line that opened it and is no part of its inside
     */
    IndentedBlock(Block block, int atLeast, List<Line> opening) {
        this.block = block;
        this.atLeast = atLeast;
        this.opening = opening;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        if (state.getIndent() < atLeast) {
            return BlockContinue.none();
        }
        return BlockContinue.atColumn(state.getColumn() + Math.min(state.getIndent(), INDENT));
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        opening.forEach(line -> line.parse(inlineParser));
    }
}
