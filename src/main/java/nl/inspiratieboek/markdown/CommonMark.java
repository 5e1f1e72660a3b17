package nl.inspiratieboek.markdown;

import java.util.List;
import java.util.Set;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.Limits;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The library, set up for the markdown of this book. */
final class CommonMark {

    /** What the library recognises by itself: all but lists, which {@link ListBlocks} asks it for. */
    private static final Set<Class<? extends Block>> BLOCKS = Set.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            HtmlBlock.class,
            ThematicBreak.class,
            IndentedCodeBlock.class);

    private CommonMark() {}

    /**
     * Parses a text. One level of nesting more than allowed is let through, so that it can be seen and reported; what
     * lies deeper stays text, so no walk through the result can run out of stack.
     */
    static Node parse(String text, Places places, ProblemList problems, Limits limits) {
        CitationKeys keys = new CitationKeys(places);
        Parser parser = Parser.builder()
                .extensions(List.of(
                        StrikethroughExtension.builder()
                                .requireTwoTildes(true)
                                .build(),
                        AutolinkExtension.create(),
                        FootnotesExtension.builder().inlineFootnotes(false).build(),
                        TaskListItemsExtension.create()))
                .customBlockParserFactory(new TableBlocks())
                .enabledBlockTypes(BLOCKS)
                .customBlockParserFactory(new ListBlocks())
                .customBlockParserFactory(new HeadingBlocks())
                .customBlockParserFactory(new AdmonitionBlocks())
                .customBlockParserFactory(new DefinitionBlocks(places))
                .customInlineContentParserFactory(keys)
                .linkProcessor(new BracketMarks(places, problems, keys))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                // A list opens two blocks at once, and a paragraph that is about to end is still counted.
                .maxOpenBlockParsers(limits.nesting() + 3)
                .maxInlineNesting(limits.nesting() + 1)
                .build();
        Node document = parser.parse(text);
        BlockShapes.give(document, places);
        return document;
    }
}
