package nl.inspiratieboek.markdown;

import java.util.List;
import java.util.regex.Pattern;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.Limits;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The library, set up for the markdown of this book. */
final class CommonMark {

    /** A line under the head of a table: hyphens, colons, bars and spaces, in quotes or lists or not. */
    private static final Pattern TABLE_RULE = Pattern.compile("[\\s>*+-]*+[|:\\s-]*+");

    private CommonMark() {}

    /**
     * Parses a text. One level of nesting more than allowed is let through, so that it can be seen and reported; what
     * lies deeper stays text, so no walk through the result can run out of stack.
     */
    static Node parse(String text, Places places, ProblemList problems, Limits limits) {
        return Parser.builder()
                .extensions(List.of(
                        TablesExtension.create(),
                        StrikethroughExtension.builder()
                                .requireTwoTildes(true)
                                .build(),
                        AutolinkExtension.create(),
                        FootnotesExtension.builder().inlineFootnotes(false).build(),
                        TaskListItemsExtension.create()))
                .customBlockParserFactory(new HeadingBlocks())
                .linkProcessor(new BracketMarks(places, problems))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(limits.nesting() + 1)
                .maxInlineNesting(limits.nesting() + 1)
                .build()
                .parse(text);
    }

    /**
     * Where the tables of a text pass a number of cells, or -1. The library fills each row up to the width of its
     * head, so a small text can ask for very many cells.
     *
     * @return the start of the line under the head, in UTF-16 units
     */
    static int tooManyCells(String text, int allowed) {
        long cells = 0;
        int columns = 0;
        int lineStart = 0;
        while (lineStart < text.length()) {
            int lineEnd = lineEnd(text, lineStart);
            if (text.indexOf('|', lineStart) < 0) {
                return -1;
            }
            int bars = bars(text, lineStart, lineEnd);
            if (bars == 0) {
                columns = 0;
            } else if (isRule(text, lineStart, lineEnd)) {
                columns = Math.max(columns, bars + 1);
            }
            cells += columns;
            if (cells > allowed) {
                return lineStart;
            }
            lineStart = lineEnd + 1;
        }
        return -1;
    }

    private static boolean isRule(String text, int from, int to) {
        return TABLE_RULE.matcher(text).region(from, to).matches();
    }

    private static int bars(String text, int from, int to) {
        int bars = 0;
        for (int i = from; i < to; i++) {
            bars += text.charAt(i) == '|' ? 1 : 0;
        }
        return bars;
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }
}
