package nl.inspiratieboek.markdown;

import java.util.List;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.source.LineMap;
import nl.inspiratieboek.source.SourceFile;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Places in one file, for positions of its text and for the parser's nodes. */
final class Places {

    private final SourceFile file;
    private final LineMap lines;
    private final int offset;

    /** @param offset where the parser's input starts in the file's text */
    Places(SourceFile file, int offset) {
        this.file = file;
        this.lines = file.lines();
        this.offset = offset;
    }

    /** The file's text. */
    String text() {
        return file.text();
    }

    /** From one position of the file's text to another, in UTF-16 units. */
    Place place(int from, int to) {
        return lines.place(file.path(), from, Math.max(from, to));
    }

    /** Whether two positions of the file's text stand on one line. */
    boolean onOneLine(int one, int other) {
        return lines.lineAt(one) == lines.lineAt(other);
    }

    /** A position of the parser's input as one of the file's text. */
    int inFile(int inputIndex) {
        return offset + inputIndex;
    }

    /** Where a node starts in the file's text; nodes without a place of their own start where their parent does. */
    int start(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            List<SourceSpan> spans = at.getSourceSpans();
            if (!spans.isEmpty()) {
                return inFile(spans.get(0).getInputIndex());
            }
        }
        return offset;
    }

    /** Where a node ends in the file's text, exclusive. */
    int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return start(node) + 1;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return Math.min(file.text().length(), inFile(last.getInputIndex() + last.getLength()));
    }

    Place place(Node node) {
        return place(start(node), end(node));
    }

    /** Where a link's destination stands if it can be found, else the whole link. */
    Place destination(Node link, String destination) {
        int[] span = span(link, destination);
        return place(span[0], span[1]);
    }

    /** A link's destination as the author typed it if it can be found, else the whole link. */
    String typedDestination(Node link, String destination) {
        int[] span = span(link, destination);
        return file.text().substring(span[0], Math.max(span[0], span[1]));
    }

    private int[] span(Node link, String destination) {
        int start = start(link);
        int end = end(link);
        if (start >= end) {
            return new int[] {start, end};
        }
        Node last = link.getLastChild();
        int textEnd = last == null || last.getSourceSpans().isEmpty() ? start : end(last);
        String text = file.text();
        if (text.charAt(start) == '<') {
            return new int[] {start + 1, end - 1};
        }
        int paren = Math.max(start, textEnd - 1);
        while (paren < end && !text.startsWith("](", paren)) {
            paren++;
        }
        if (text.charAt(end - 1) != ')' || paren >= end) {
            return new int[] {start, end};
        }
        int from = paren + 2;
        while (from < end - 1 && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        boolean angled = text.charAt(from) == '<';
        from += angled ? 1 : 0;
        int to = from;
        int typed = destination.length() * 10 + 16;
        while (to < end - 1 && to - from < typed) {
            char letter = text.charAt(to);
            if (angled ? letter == '>' : Character.isWhitespace(letter)) {
                break;
            }
            to++;
        }
        return new int[] {from, Math.max(to, from + 1)};
    }
}
