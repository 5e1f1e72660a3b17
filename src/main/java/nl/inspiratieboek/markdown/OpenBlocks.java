package nl.inspiratieboek.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.ProblemList;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/**
 * Finds code, comments and HTML that are opened and never closed, so that the rest of a page disappears in them. Tags that
 * HTML closes by itself, such as {@code <p>} and {@code <li>}, are none.
 */
final class OpenBlocks {

    private static final Set<String> HOLDS_THE_REST = Set.of(
            "details", "summary", "div", "section", "article", "aside", "nav", "header", "footer", "main", "blockquote",
            "figure", "figcaption", "table", "ul", "ol", "dl", "pre", "form", "fieldset", "center", "address");

    /** HTML that swallows all that follows up to its end (CommonMark 0.31.2, 4.6, the first five kinds). */
    private static final Map<String, String> SWALLOWS = Map.of(
            "<!--", "-->", "<![cdata[", "]]>", "<?", "?>",
            "<script", "</script>", "<style", "</style>", "<textarea", "</textarea>", "<pre", "</pre>");

    /** A tag that is open. @param at where it stands in the file */
    private record Open(String name, int at) {}

    private final Places places;
    private final Annotations annotations;
    private final ProblemList problems;
    private boolean fenceSaid;

    private OpenBlocks(Places places, Annotations annotations, ProblemList problems) {
        this.places = places;
        this.annotations = annotations;
        this.problems = problems;
    }

    /** @param annotations what is known of the raw HTML */
    static void find(Node document, Places places, Annotations annotations, ProblemList problems) {
        new OpenBlocks(places, annotations, problems).children(document);
    }

    /** Recursion is as deep as the parser lets nesting be. */
    private void children(Node parent) {
        Deque<Open> open = new ArrayDeque<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FencedCodeBlock code) {
                fence(code);
            } else if (node instanceof HtmlBlock html && !swallows(html)) {
                tags(html, open);
            } else if (node.getFirstChild() instanceof Block) {
                children(node);
            }
        }
        while (!open.isEmpty()) {
            Open tag = open.removeLast();
            say(tag.at(), tag.name().length() + 1, "<" + tag.name() + ">", "</" + tag.name() + ">");
        }
    }

    private void fence(FencedCodeBlock code) {
        // Behind one that is open, the closing line of another is read as the opening one: said once.
        if (code.getClosingFenceLength() == null && !fenceSaid) {
            fenceSaid = true;
            Integer length = code.getOpeningFenceLength();
            String sign = code.getFenceCharacter().repeat(length == null ? 3 : Math.min(length, 20));
            say(places.start(code), sign.length(), sign, sign);
        }
    }

    private boolean swallows(HtmlBlock html) {
        String literal = html.getLiteral();
        String start = literal.stripLeading();
        String lower = start.substring(0, Math.min(12, start.length())).toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> kind : SWALLOWS.entrySet()) {
            if (lower.startsWith(kind.getKey()) && !endsInside(start, kind.getKey(), kind.getValue())) {
                int at = places.start(html) + literal.length() - start.length();
                String shown = kind.getKey() + (Character.isLetter(kind.getKey().charAt(1)) ? ">" : "");
                say(at, kind.getKey().length(), shown, kind.getValue());
                return true;
            }
        }
        return false;
    }

    private static boolean endsInside(String literal, String opens, String closes) {
        char after = literal.length() > opens.length() ? literal.charAt(opens.length()) : '>';
        boolean otherTag = Character.isLetter(opens.charAt(1)) && Character.isLetterOrDigit(after);
        return otherTag || indexOf(literal, closes, opens.equals("<!--") ? 2 : opens.length()) >= 0;
    }

    private void tags(HtmlBlock html, Deque<Open> open) {
        int at = places.start(html);
        for (RawHtml.Token token : annotations.raw(html).tokens()) {
            if (!HOLDS_THE_REST.contains(token.name())) {
                continue;
            }
            if (token.kind() == RawHtml.Kind.OPEN) {
                int found = indexOf(places.text(), "<" + token.name(), at);
                at = found < 0 ? at : found + 1;
                open.push(new Open(token.name(), found < 0 ? at : found));
            } else if (token.kind() == RawHtml.Kind.CLOSE
                    && open.stream().anyMatch(tag -> tag.name().equals(token.name()))) {
                while (!open.pop().name().equals(token.name())) {
                    // What is still open inside is closed with it.
                }
            }
        }
    }

    private void say(int at, int length, String opens, String closes) {
        problems.add(Code.BLOCK_UNCLOSED, places.place(at, at + length), opens, closes);
    }

    /** Without regard to case. */
    private static int indexOf(String text, String part, int from) {
        for (int i = Math.max(0, from); i + part.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, part, 0, part.length())) {
                return i;
            }
        }
        return -1;
    }
}
