package nl.inspiratieboek.markdown;

import java.util.List;
import java.util.Optional;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.commonmark.text.Characters;

/**
 * Recognises the call-outs of Python-Markdown and MkDocs: {@code !!! note "Titel"}, {@code ???} for one that is folded and
 * {@code ???+} for one that can be, with a body indented by four.
 */
final class AdmonitionBlocks extends AbstractBlockParserFactory {

    private static final String QUOTES = "\"“”„'‘’";

    /** Words of MkDocs for where the box floats. */
    private static final List<String> PLACEMENT = List.of("inline", "end");

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence text = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        if (state.getIndent() >= IndentedBlock.INDENT || start + 3 >= text.length()) {
            return BlockStart.none();
        }
        Optional<CalloutBlock.Fold> fold = fold(text, start);
        if (fold.isEmpty()) {
            return BlockStart.none();
        }
        int word = space(text, start + (fold.get() == CalloutBlock.Fold.OPEN ? 4 : 3));
        int wordEnd = word(text, word);
        int title = space(text, wordEnd);
        if (wordEnd == word || title == wordEnd && title < text.length()) {
            return BlockStart.none();
        }
        String type = text.subSequence(word, wordEnd).toString();
        for (int end = word(text, title); PLACEMENT.contains(text.subSequence(title, end).toString()); end = word(text, title)) {
            title = space(text, end);
        }
        int end = Characters.skipSpaceTabBackwards(text, text.length() - 1, title) + 1;
        boolean quoted = end - title >= 2
                && QUOTES.indexOf(text.charAt(title)) >= 0
                && QUOTES.indexOf(text.charAt(end - 1)) >= 0;
        if (!quoted && end > title && !CalloutType.isKnown(type)) {
            return BlockStart.none();
        }
        SourceLine line = state.getLine();
        SourceLine words = quoted ? line.substring(title + 1, end - 1) : line.substring(title, end);
        Optional<String> sentence = Optional.of(text.subSequence(start, text.length()).toString().stripTrailing());
        CalloutBlock block = new CalloutBlock(type, fold.get(), sentence);
        List<IndentedBlock.Line> opening =
                words.getContent().length() > 0 ? List.of(IndentedBlock.Line.of(words, block.title())) : List.of();
        return BlockStart.of(new IndentedBlock(block, IndentedBlock.INDENT, opening)).atIndex(text.length());
    }

    private static Optional<CalloutBlock.Fold> fold(CharSequence text, int at) {
        char sign = text.charAt(at);
        if (sign != '!' && sign != '?' || text.charAt(at + 1) != sign || text.charAt(at + 2) != sign) {
            return Optional.empty();
        }
        if (sign == '!') {
            return Optional.of(CalloutBlock.Fold.NONE);
        }
        return Optional.of(text.charAt(at + 3) == '+' ? CalloutBlock.Fold.OPEN : CalloutBlock.Fold.CLOSED);
    }

    private static int space(CharSequence text, int from) {
        return Characters.skipSpaceTab(text, from, text.length());
    }

    private static int word(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "-_".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }
}
