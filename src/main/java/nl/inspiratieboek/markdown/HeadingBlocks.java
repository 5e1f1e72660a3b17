package nl.inspiratieboek.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.commonmark.text.Characters;

/**
 * Recognises headings (CommonMark 0.31.2, 4.2 and 4.3) and takes Pandoc's attributes off their ends before the words
 * are parsed, so that no underscore or quote among the attributes is taken for markup.
 */
final class HeadingBlocks extends AbstractBlockParserFactory {

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (state.getIndent() >= IndentedBlock.INDENT) {
            return BlockStart.none();
        }
        SourceLine line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        char first = line.getContent().charAt(start);
        if (first == '#') {
            return numberSigns(line, start);
        }
        if (first == '=' || first == '-') {
            return underlined(state, matched, first);
        }
        return BlockStart.none();
    }

    private static BlockStart numberSigns(SourceLine line, int start) {
        CharSequence text = line.getContent();
        int length = text.length();
        int at = start;
        while (at < length && text.charAt(at) == '#') {
            at++;
        }
        int level = at - start;
        if (level > 6 || at < length && !Characters.isSpaceOrTab(text, at)) {
            return BlockStart.none();
        }
        at = Characters.skipSpaceTab(text, at, length);
        int end = withoutClosing(text, at, length);
        int attributes = AttributeReader.find(text, at, end);
        int wordsEnd = attributes < end ? withoutClosing(text, at, attributes) : end;
        List<SourceLine> words = at < wordsEnd ? List.of(line.substring(at, wordsEnd)) : List.of();
        int lineAt = line.getSourceSpan().getInputIndex();
        String typed = text.subSequence(attributes, end).toString();
        AttributedHeading heading = new AttributedHeading(level, typed, lineAt + attributes, lineAt + start);
        return BlockStart.of(new HeadingParser(heading, words)).atIndex(length);
    }

    private static BlockStart underlined(ParserState state, MatchedBlockParser matched, char sign) {
        CharSequence text = state.getLine().getContent();
        int at = state.getNextNonSpaceIndex();
        while (at < text.length() && text.charAt(at) == sign) {
            at++;
        }
        at = Characters.skipSpaceTab(text, at, text.length());
        if (at < text.length()) {
            return BlockStart.none();
        }
        // The library copies a paragraph's lines each time: only where this line can underline them.
        List<SourceLine> lines = matched.getParagraphLines().getLines();
        // What opens a call-out is no heading, whatever stands below it.
        if (lines.isEmpty() || BlockShapes.opensCallOut(lines.get(0).getContent())) {
            return BlockStart.none();
        }
        List<SourceLine> words = new ArrayList<>(lines);
        SourceLine last = words.remove(words.size() - 1);
        CharSequence lastText = last.getContent();
        int end = withoutSpaces(lastText, 0, lastText.length());
        int attributes = AttributeReader.find(lastText, 0, end);
        String typed = lastText.subSequence(attributes, end).toString();
        int wordsEnd = attributes < end ? withoutSpaces(lastText, 0, attributes) : lastText.length();
        if (wordsEnd > 0) {
            words.add(last.substring(0, wordsEnd));
        }
        SourceSpan span = last.getSourceSpan();
        int lastAt = span == null ? 0 : span.getInputIndex();
        SourceSpan firstSpan = lines.get(0).getSourceSpan();
        int firstAt = firstSpan == null ? lastAt : firstSpan.getInputIndex();
        AttributedHeading heading =
                new AttributedHeading(sign == '=' ? 1 : 2, typed, lastAt + attributes, firstAt);
        return BlockStart.of(new HeadingParser(heading, words))
                .atIndex(text.length())
                .replaceParagraphLines(lines.size());
    }

    /** The end without spaces and without the number signs that may close a heading. */
    private static int withoutClosing(CharSequence text, int from, int to) {
        int end = withoutSpaces(text, from, to);
        int signs = end;
        while (signs > from && text.charAt(signs - 1) == '#') {
            signs--;
        }
        boolean closing = signs < end && (signs == from || Characters.isSpaceOrTab(text, signs - 1));
        return closing ? withoutSpaces(text, from, signs) : end;
    }

    private static int withoutSpaces(CharSequence text, int from, int to) {
        return Characters.skipSpaceTabBackwards(text, to - 1, from) + 1;
    }

    /** Holds one heading; its words are parsed when all definitions are known. */
    private static final class HeadingParser extends AbstractBlockParser {
        private final AttributedHeading heading;
        private final List<SourceLine> words;

        private HeadingParser(AttributedHeading heading, List<SourceLine> words) {
            this.heading = heading;
            this.words = words;
        }

        @Override
        public Block getBlock() {
            return heading;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void parseInlines(InlineParser inlineParser) {
            if (!words.isEmpty()) {
                inlineParser.parse(SourceLines.of(words), heading);
            }
        }
    }
}
