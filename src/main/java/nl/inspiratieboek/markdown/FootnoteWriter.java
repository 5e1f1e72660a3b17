package nl.inspiratieboek.markdown;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Writes references to footnotes and the footnotes themselves, each leading to the other. */
final class FootnoteWriter {

    private final HtmlWriter out;
    private final Rendering rendering;
    private final Map<Node, Integer> written = new IdentityHashMap<>();

    FootnoteWriter(HtmlWriter out, Rendering rendering) {
        this.out = out;
        this.rendering = rendering;
    }

    void reference(Footnotes.Note note) {
        int count = written.merge(note.definition(), 1, Integer::sum);
        String id = Html.escape(referenceId(note, count));
        String number = Integer.toString(note.number());
        out.raw("<sup class=\"footnote-ref\"><a id=\"" + id + "\" href=\"#" + Html.escape(noteId(note))
                + "\" role=\"doc-noteref\" aria-label=\""
                + Html.escape(rendering.word(Word.FOOTNOTE, note.number())) + "\">" + number + "</a></sup>");
    }

    void write(List<Footnotes.Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        out.line();
        out.raw("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\""
                + Html.escape(rendering.word(Word.FOOTNOTES, 0)) + "\">\n<ol>\n");
        for (Footnotes.Note note : notes) {
            out.raw("<li id=\"" + Html.escape(noteId(note)) + "\">\n");
            Node last = note.definition().getLastChild();
            for (Node block = note.definition().getFirstChild(); block != null; block = block.getNext()) {
                boolean end = block == last && block instanceof Paragraph;
                if (end) {
                    out.raw("<p>");
                    out.children(block, note.annotations());
                    back(note);
                    out.raw("</p>\n");
                } else {
                    out.block(block, note.annotations());
                }
            }
            if (!(last instanceof Paragraph)) {
                out.line();
                out.raw("<p>");
                back(note);
                out.raw("</p>\n");
            }
            out.raw("</li>\n");
        }
        out.raw("</ol>\n</section>\n");
    }

    private void back(Footnotes.Note note) {
        for (int count = 1; count <= note.references(); count++) {
            String label = rendering.word(Word.FOOTNOTE_BACK, note.number()) + (count == 1 ? "" : " (" + count + ")");
            out.raw(" <a class=\"footnote-back\" href=\"#" + Html.escape(referenceId(note, count))
                    + "\" role=\"doc-backlink\" aria-label=\"" + Html.escape(label) + "\">↩\uFE0E"
                    + (count == 1 ? "" : "<sup>" + count + "</sup>") + "</a>");
        }
    }

    private String noteId(Footnotes.Note note) {
        return rendering.notePrefix() + "fn--" + note.number();
    }

    private String referenceId(Footnotes.Note note, int count) {
        return rendering.notePrefix() + "fnref--" + note.number() + (count == 1 ? "" : "-" + count);
    }
}
