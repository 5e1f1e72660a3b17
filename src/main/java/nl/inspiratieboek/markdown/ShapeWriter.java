package nl.inspiratieboek.markdown;

import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Writes call-outs and definition lists. */
final class ShapeWriter {

    private final HtmlWriter out;
    private final Rendering rendering;

    ShapeWriter(HtmlWriter out, Rendering rendering) {
        this.out = out;
        this.rendering = rendering;
    }

    void callout(CalloutBlock callout, Annotations annotations) {
        String classes = "class=\"callout callout--" + callout.type().cssName() + "\"";
        boolean folds = callout.fold() != CalloutBlock.Fold.NONE;
        String open = callout.fold() == CalloutBlock.Fold.OPEN ? " open" : "";
        out.line();
        out.raw(folds ? "<details " + classes + open + ">\n" : "<div " + classes + " role=\"note\">\n");
        out.raw(folds ? "<summary class=\"callout__title\">" : "<p class=\"callout__title\">");
        title(callout, annotations);
        out.raw(folds ? "</summary>\n" : "</p>\n");
        out.run(Optional.ofNullable(callout.title().getNext()), Optional.empty(), annotations);
        out.line();
        out.raw(folds ? "</details>\n" : "</div>\n");
    }

    /** The word of its type, so that no colour or sign is needed, then the author's own title. */
    private void title(CalloutBlock callout, Annotations annotations) {
        String word = CalloutType.otherWord(callout.typed()).orElseGet(() -> rendering.word(callout.type().word(), 0));
        String words = PlainText.ofInlines(callout.title());
        boolean own = callout.title().getFirstChild() != null && !words.equalsIgnoreCase(word);
        out.raw(Html.escape(word));
        if (own) {
            out.raw(": ");
            out.title(callout.title(), annotations, Optional.empty());
        }
    }

    void definitions(DefinitionList list, Annotations annotations) {
        out.line();
        out.raw("<dl>\n");
        for (Node part = list.getFirstChild(); part != null; part = part.getNext()) {
            String tag = part instanceof DefinitionList.Term ? "dt" : "dd";
            out.raw("<" + tag + ">");
            Node only = part.getFirstChild();
            boolean one = only instanceof Paragraph && only.getNext() == null;
            out.children(one ? only : part, annotations);
            out.raw("</" + tag + ">\n");
        }
        out.raw("</dl>\n");
    }
}
