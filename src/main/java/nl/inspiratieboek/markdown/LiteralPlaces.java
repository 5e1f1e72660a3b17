package nl.inspiratieboek.markdown;

import java.util.Arrays;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Where the letters of a raw node stand in the file. The parser gives its text without what stands before its lines, such
 * as the signs of a quote; the lines end where they end in the file.
 */
final class LiteralPlaces {

    private final int[] inText;
    private final int[] inFile;

    private LiteralPlaces(int[] inText, int[] inFile) {
        this.inText = inText;
        this.inFile = inFile;
    }

    static LiteralPlaces of(Node node, String literal, Places places) {
        String[] lines = literal.split("\n", -1);
        List<SourceSpan> spans = node.getSourceSpans();
        int[] inText = new int[lines.length];
        int[] inFile = new int[lines.length];
        int start = 0;
        int next = 0;
        int last = places.start(node);
        for (int line = 0; line < lines.length; line++) {
            inText[line] = start;
            inFile[line] = last;
            if (next < spans.size()) {
                SourceSpan span = spans.get(next);
                int from = places.inFile(span.getInputIndex() + span.getLength()) - lines[line].length();
                boolean found = from >= 0 && places.text().startsWith(lines[line], from);
                inFile[line] = found ? from : last;
                // An empty line has no place of its own.
                next += lines[line].isEmpty() ? 0 : 1;
            }
            last = inFile[line];
            start += lines[line].length() + 1;
        }
        return new LiteralPlaces(inText, inFile);
    }

    /** A position of the node's text as one of the file's. */
    int inFile(int position) {
        int line = Arrays.binarySearch(inText, position);
        int at = line >= 0 ? line : -line - 2;
        return inFile[at] + position - inText[at];
    }
}
