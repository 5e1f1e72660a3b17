package nl.inspiratieboek.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.ProblemList;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Attributes directly behind a link or picture, as Pandoc, MkDocs ({@code { width=200 }}) and kramdown ({@code {: .x }})
 * read them. Here only headings have attributes: they are taken out of the text, and that is said.
 */
final class LooseAttributes {

    private static final int LONGEST = 500;

    private static final String ONE = "(?:[#.][\\p{L}\\p{N}_-]++"
            + "|[\\p{L}_:][\\p{L}\\p{N}_:.-]*+\\s*+=\\s*+(?:\"[^\"{}]*+\"|'[^'{}]*+'|[\u201C\u201D][^\u201D{}]*+\u201D|[^\\s{}\"']++)"
            + "|[\\p{L}]++(?:-[\\p{L}\\p{N}]++)++)";

    private static final Pattern ATTRIBUTES =
            Pattern.compile("\\{(?:(?::[^{}\\n]*+)|\\s*+" + ONE + "(?:\\s++" + ONE + ")*+\\s*+)\\}");

    private LooseAttributes() {}

    /** Takes the attributes behind a link or picture away and reports them. */
    static void takeAfter(Node node, Places places, ProblemList problems) {
        if (!(node.getNext() instanceof Text text) || text.getSourceSpans().isEmpty()) {
            return;
        }
        String shown = text.getLiteral();
        int start = places.start(text);
        // A bare address ends where its reader thinks it does: what follows may be part of it.
        if (!shown.startsWith("{") || start == 0 || ")]>".indexOf(places.text().charAt(start - 1)) < 0) {
            return;
        }
        Matcher found = ATTRIBUTES.matcher(shown).region(0, Math.min(shown.length(), LONGEST));
        if (!found.lookingAt()) {
            return;
        }
        int close = places.text().indexOf('}', start);
        problems.add(Code.ATTRIBUTES_IGNORED, places.place(start, close + 1), found.group());
        if (found.end() == shown.length()) {
            text.unlink();
        } else {
            text.setLiteral(shown.substring(found.end()));
        }
    }
}
