package nl.inspiratieboek.markdown;

import org.commonmark.internal.ListBlockParser;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Recognises items of lists as the library does, but asks it only at a line that can start one: it copies the whole paragraph
 * above each line that it is asked about, so a paragraph of very many lines took time by their square.
 */
final class ListBlocks extends AbstractBlockParserFactory {

    private final ListBlockParser.Factory lists = new ListBlockParser.Factory();

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        int at = state.getNextNonSpaceIndex();
        if (state.isBlank() || !startsItem(line, at, matched) || isRule(line, at)) {
            return BlockStart.none();
        }
        return lists.tryStart(state, matched);
    }

    private static boolean startsItem(CharSequence line, int start, MatchedBlockParser matched) {
        int at = start;
        char first = line.charAt(at);
        if (first == '-' || first == '*' || first == '+') {
            at++;
        } else {
            while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
                at++;
            }
            // Only a list that starts with 1 may interrupt a paragraph (CommonMark 0.31.2, 5.3).
            boolean interrupts = matched.getMatchedBlockParser().getBlock() instanceof Paragraph;
            boolean number = at > start && (!interrupts || isOne(line, start, at));
            if (!number || at >= line.length() || line.charAt(at) != '.' && line.charAt(at) != ')') {
                return false;
            }
            at++;
        }
        return at >= line.length() || line.charAt(at) == ' ' || line.charAt(at) == '\t';
    }

    private static boolean isOne(CharSequence line, int from, int to) {
        int at = from;
        while (at < to - 1 && line.charAt(at) == '0') {
            at++;
        }
        return at == to - 1 && line.charAt(at) == '1';
    }

    /** {@code * * *} is a line across the page, which the library looks for only after us. */
    private static boolean isRule(CharSequence line, int start) {
        char sign = line.charAt(start);
        int signs = 0;
        for (int i = start; i < line.length(); i++) {
            char letter = line.charAt(i);
            signs += letter == sign ? 1 : 0;
            if (letter != sign && letter != ' ' && letter != '\t') {
                return false;
            }
        }
        return signs > 2 && (sign == '-' || sign == '*');
    }
}
