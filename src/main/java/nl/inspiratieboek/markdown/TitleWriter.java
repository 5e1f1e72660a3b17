package nl.inspiratieboek.markdown;

import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Writes the words of a heading for use elsewhere, also inside a link: emphasis and code, nothing else. */
final class TitleWriter {

    private TitleWriter() {}

    static void write(Node parent, StringBuilder out) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text) {
                out.append(Html.escape(text.getLiteral()));
            } else if (child instanceof Code code) {
                out.append("<code>").append(Html.escape(code.getLiteral())).append("</code>");
            } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
                out.append(' ');
            } else if (child instanceof Emphasis) {
                wrapped("em", child, out);
            } else if (child instanceof StrongEmphasis) {
                wrapped("strong", child, out);
            } else if (child instanceof Strikethrough) {
                wrapped("del", child, out);
            } else if (child instanceof CitationNode citation) {
                out.append(Html.escape(citation.typed()));
            } else if (child instanceof CitationLocator || child instanceof CitationGroup group && !group.sure()) {
                out.append('[');
                write(child, out);
                out.append(']');
            } else if (!(child instanceof CitationGroup)) {
                write(child, out);
            }
        }
    }

    private static void wrapped(String tag, Node node, StringBuilder out) {
        out.append('<').append(tag).append('>');
        write(node, out);
        out.append("</").append(tag).append('>');
    }
}
