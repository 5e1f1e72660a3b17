package nl.inspiratieboek.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.commonmark.text.Characters;

/**
 * Recognises Pandoc's definition lists: a line with a term, perhaps a blank line, and {@code : what it means}, whose further
 * paragraphs are indented. A colon without a term above it stays text.
 */
final class DefinitionBlocks extends AbstractBlockParserFactory {

    /** So many lines right above a definition are terms, each of its own; of more, it is a paragraph that goes on. */
    private static final int MOST_TERMS = 4;

    private final Places places;

    DefinitionBlocks(Places places) {
        this.places = places;
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence text = state.getLine().getContent();
        int colon = state.getNextNonSpaceIndex();
        if (state.getIndent() >= IndentedBlock.INDENT || !starts(text, colon)) {
            return BlockStart.none();
        }
        int words = colon + 1;
        int column = state.getColumn() + state.getIndent() + 1;
        int wordsColumn = column;
        while (isSpace(text.charAt(words))) {
            wordsColumn += text.charAt(words) == '\t' ? 4 - wordsColumn % 4 : 1;
            words++;
        }
        // As in a list: of five spaces and more, all but one belong to code.
        int content = wordsColumn - column > IndentedBlock.INDENT ? column + 1 : wordsColumn;
        int indent = Math.min(IndentedBlock.INDENT, content - state.getColumn());
        IndentedBlock definition = new IndentedBlock(new DefinitionList.Definition(), indent, List.of());
        BlockParser above = matched.getMatchedBlockParser();
        if (above.getBlock() instanceof DefinitionList) {
            return BlockStart.of(definition).atColumn(content);
        }
        if (above.getBlock() instanceof Paragraph paragraph) {
            if (paragraph.getSourceSpans().size() > MOST_TERMS) {
                return BlockStart.none();
            }
            List<SourceLine> lines = terms(matched.getParagraphLines().getLines());
            return lines.isEmpty() || lines.size() > MOST_TERMS || lines.get(0).getContent().charAt(0) == ':'
                    ? BlockStart.none()
                    : BlockStart.of(new ListParser(lines), definition)
                            .atColumn(content)
                            .replaceParagraphLines(lines.size());
        }
        Node last = above.getBlock().getLastChild();
        if (last instanceof Paragraph paragraph && isTerm(paragraph)) {
            return BlockStart.of(new ListParser(paragraph), definition).atColumn(content);
        }
        return BlockStart.none();
    }

    /** The lines above a definition but for one that opens a call-out. */
    private static List<SourceLine> terms(List<SourceLine> above) {
        boolean callOut = !above.isEmpty() && BlockShapes.opensCallOut(above.get(0).getContent());
        return callOut ? above.subList(1, above.size()) : above;
    }

    /** Whether a paragraph can be a term: one line, and no definition whose own term is missing. */
    private boolean isTerm(Paragraph paragraph) {
        List<SourceSpan> spans = paragraph.getSourceSpans();
        return spans.size() == 1 && places.text().charAt(places.start(paragraph)) != ':';
    }

    private static boolean starts(CharSequence text, int colon) {
        if (text.charAt(colon) != ':' || colon + 1 >= text.length() || !isSpace(text.charAt(colon + 1))) {
            return false;
        }
        for (int i = colon + 2; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A space that does not break looks the same and is meant the same. */
    private static boolean isSpace(char letter) {
        return letter == ' ' || letter == '\t' || letter == '\u00A0';
    }

    /** Holds the terms that a definition was found below, and its definitions. */
    private static final class ListParser extends AbstractBlockParser {
        private final DefinitionList block = new DefinitionList();
        private final List<IndentedBlock.Line> terms = new ArrayList<>();

        /** Terms right above the definition. */
        private ListParser(List<SourceLine> above) {
            for (SourceLine line : above) {
                DefinitionList.Term term = new DefinitionList.Term();
                block.appendChild(term);
                terms.add(IndentedBlock.Line.of(line, term));
            }
        }

        /** A term with a blank line below it, which was taken for a paragraph and will be parsed as one. */
        private ListParser(Paragraph above) {
            DefinitionList.Term term = new DefinitionList.Term();
            term.setSourceSpans(above.getSourceSpans());
            above.unlink();
            term.appendChild(above);
            block.appendChild(term);
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
            return child instanceof DefinitionList.Definition;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void parseInlines(InlineParser inlineParser) {
            terms.forEach(term -> term.parse(inlineParser));
        }
    }
}
