package nl.inspiratieboek.markdown;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.gfm.tables.internal.TableBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Recognises tables as the library does, but asks it only at a line that can stand under a table's head: it copies the whole
 * paragraph above each line that it is asked about, so a paragraph of very many lines took time by their square.
 */
final class TableBlocks extends AbstractBlockParserFactory {

    private final TableBlockParser.Factory tables = new TableBlockParser.Factory(TablesExtension.DEFAULT_MAX_CELLS);

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        boolean dash = false;
        for (int i = state.getIndex(); i < line.length(); i++) {
            dash |= line.charAt(i) == '-';
            if ("|-: \t".indexOf(line.charAt(i)) < 0) {
                return BlockStart.none();
            }
        }
        return dash ? tables.tryStart(state, matched) : BlockStart.none();
    }
}
