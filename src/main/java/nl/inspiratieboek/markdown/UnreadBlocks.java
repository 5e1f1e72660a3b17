package nl.inspiratieboek.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.ProblemList;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Finds lines that were meant to open a call-out or to explain a term and stayed text. */
final class UnreadBlocks {

    private static final Pattern CALL_OUT = Pattern.compile(
            "(?<mark>:{3,}+|\\[!\\s*+\\p{L}[^\\]\\n]{0,40}+(?:\\]|$)|(?:!{3}|\\?{3}\\+?)\\s*+[a-z][a-z-]*+(?=\\s*+(?:$|\"|“|”)))");
    private static final Pattern EXPLAINS = Pattern.compile("~[\\s\\u00A0]++\\p{L}|:(?:[\\s\\u00A0]++\\S|\\p{L}++(?![\\p{L}\\p{N}_+-]*+:))");

    /** The call-outs of the forges, which are read where they stand on the first line of a quote. */
    private static final Set<String> READ = Set.of("[!note]", "[!tip]", "[!important]", "[!warning]", "[!caution]");

    private final ProblemList problems;

    /** Whether colons were said that open, so that those that close say nothing new. */
    private boolean colonsOpen;

    UnreadBlocks(ProblemList problems) {
        this.problems = problems;
    }

    void find(RunningText text, Node paragraph) {
        boolean firstOfQuote = paragraph.getParent() instanceof BlockQuote && paragraph.getPrevious() == null;
        for (int from = 0; from < text.length(); ) {
            int end = text.lineEnd(from);
            String line = start(text, from, end);
            Matcher callOut = CALL_OUT.matcher(line);
            if (callOut.lookingAt()) {
                String mark = callOut.group("mark");
                boolean read = from == 0 && firstOfQuote && READ.contains(mark.toLowerCase(Locale.ROOT));
                boolean colons = mark.startsWith(":");
                boolean closes = colons && colonsOpen && line.substring(callOut.end()).isBlank();
                colonsOpen = colons ? !closes : colonsOpen;
                if (closes) {
                    text.said(from, end);
                } else if (!read) {
                    problems.add(Code.CALL_OUT_UNREAD, text.place(from, from + mark.length()), mark);
                    text.said(from, end);
                }
            } else if (EXPLAINS.matcher(line).lookingAt()
                    && (from > 0 || isTerm(paragraph.getPrevious()))) {
                problems.add(Code.DEFINITION_UNREAD, text.place(from, from + 1));
            }
            from = end + 1;
        }
    }

    /** What an explanation can have been written below. */
    private static boolean isTerm(Node before) {
        return before instanceof Paragraph || before instanceof Heading || before instanceof TableBlock;
    }

    private static String start(RunningText text, int from, int end) {
        StringBuilder line = new StringBuilder();
        for (int i = from; i < Math.min(end, from + 100); i++) {
            line.append(text.at(i));
        }
        return line.toString();
    }
}
