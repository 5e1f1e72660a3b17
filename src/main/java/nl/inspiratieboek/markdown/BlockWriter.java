package nl.inspiratieboek.markdown;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;

/** Writes blocks, and the inline nodes that only wrap their content. */
final class BlockWriter {

    private static final Pattern LANGUAGE = Pattern.compile("[\\p{L}\\p{N}+#._-]{1,40}");

    private final HtmlWriter out;
    private final Rendering rendering;
    private final TableWriter tables;
    private final ShapeWriter shapes;

    BlockWriter(HtmlWriter out, Rendering rendering) {
        this.out = out;
        this.rendering = rendering;
        this.tables = new TableWriter(out, rendering, this);
        this.shapes = new ShapeWriter(out, rendering);
    }

    void write(Node node, Annotations annotations) {
        if (node instanceof Emphasis) {
            wrap("em", node, annotations);
        } else if (node instanceof StrongEmphasis) {
            wrap("strong", node, annotations);
        } else if (node instanceof Strikethrough) {
            wrap("del", node, annotations);
        } else if (node instanceof Paragraph) {
            paragraph(node, annotations);
        } else if (node instanceof AttributedHeading heading) {
            heading(heading, annotations);
        } else if (node instanceof BlockQuote) {
            lines("<blockquote>", node, "</blockquote>", annotations);
        } else if (node instanceof BulletList) {
            lines("<ul>", node, "</ul>", annotations);
        } else if (node instanceof OrderedList list) {
            Integer start = list.getMarkerStartNumber();
            lines(start == null || start == 1 ? "<ol>" : "<ol start=\"" + start + "\">", node, "</ol>", annotations);
        } else if (node instanceof ListItem) {
            item(node, annotations);
        } else if (node instanceof ThematicBreak) {
            out.line();
            out.raw("<hr>\n");
        } else if (node instanceof FencedCodeBlock code) {
            code(code.getLiteral(), Optional.ofNullable(code.getInfo()));
        } else if (node instanceof IndentedCodeBlock code) {
            code(code.getLiteral(), Optional.empty());
        } else if (node instanceof HtmlBlock) {
            out.line();
            out.tags(annotations.raw(node));
            out.line();
        } else if (node instanceof TableBlock) {
            tables.write(node, annotations);
        } else if (node instanceof CalloutBlock callout) {
            shapes.callout(callout, annotations);
        } else if (node instanceof DefinitionList list) {
            shapes.definitions(list, annotations);
        } else if (!(node instanceof LinkReferenceDefinition) && !(node instanceof TaskListItemMarker)) {
            out.children(node, annotations);
        }
    }

    /** Whether a paragraph is one image with a title, which is shown below it. */
    private static boolean isFigure(Node paragraph) {
        return paragraph instanceof Paragraph
                && paragraph.getFirstChild() instanceof Image image
                && image.getNext() == null
                && image.getTitle() != null
                && !image.getTitle().isBlank()
                && !isTight(paragraph);
    }

    /** A link to a table or figure: a sign below it, named for who does not see it. */
    void placeLink(String id, Word what) {
        out.raw("<a class=\"place small no-print\" href=\"#" + Html.escape(id) + "\" aria-label=\"" + Html.escape(rendering.word(what, 0)) + "\">#</a>\n");
    }

    private void wrap(String tag, Node node, Annotations annotations) {
        out.raw("<" + tag + ">");
        out.children(node, annotations);
        out.raw("</" + tag + ">");
    }

    private void lines(String open, Node node, String close, Annotations annotations) {
        out.line();
        out.raw(open + "\n");
        out.children(node, annotations);
        out.line();
        out.raw(close + "\n");
    }

    private void paragraph(Node node, Annotations annotations) {
        if (isTight(node)) {
            out.children(node, annotations);
        } else if (isFigure(node) && node.getFirstChild() instanceof Image image) {
            out.line();
            Optional<String> id = rendering.newPlace(Word.FIGURE_LINK);
            out.raw("<figure" + id.map(each -> " id=\"" + Html.escape(each) + "\"").orElse("") + ">");
            out.picture(image, annotations, true);
            out.raw("<figcaption>");
            out.text(image.getTitle());
            out.raw("</figcaption></figure>\n");
            id.ifPresent(each -> placeLink(each, Word.FIGURE_LINK));
        } else {
            out.line();
            if (node.getFirstChild() instanceof Image image && image.getNext() == null) {
                out.raw("<p>");
                out.picture(image, annotations, false);
                out.raw("</p>");
            } else {
                wrap("p", node, annotations);
            }
            out.line();
        }
    }

    private static boolean isTight(Node paragraph) {
        Node item = paragraph.getParent();
        return item != null && item.getParent() instanceof ListBlock list && list.isTight();
    }

    private void heading(AttributedHeading node, Annotations annotations) {
        Heading heading = annotations.heading(node).orElseThrow();
        int level = Math.max(rendering.highestHeading(), Math.min(6, node.getLevel() + rendering.headingShift()));
        StringBuilder classes = new StringBuilder();
        for (AttributeValue name : heading.attributes().classes()) {
            classes.append(classes.isEmpty() ? " class=\"" : " ").append(Html.escape(name.value()));
        }
        classes.append(classes.isEmpty() ? "" : "\"");
        out.line();
        String id = rendering.idPrefix() + heading.anchor();
        out.raw("<h" + level + " id=\"" + Html.escape(id) + "\"" + classes + ">");
        out.title(node, annotations, rendering.place(id));
        out.raw("</h" + level + ">\n");
    }

    private void item(Node node, Annotations annotations) {
        if (node.getFirstChild() instanceof TaskListItemMarker marker) {
            Word word = marker.isChecked() ? Word.TASK_DONE : Word.TASK_OPEN;
            out.raw("<li class=\"task\"><input type=\"checkbox\" disabled" + (marker.isChecked() ? " checked" : "")
                    + " aria-label=\"" + Html.escape(rendering.word(word, 0)) + "\"> ");
        } else {
            out.raw("<li>");
        }
        out.children(node, annotations);
        out.raw("</li>\n");
    }

    /** Whether a word behind a fence names a language. */
    static boolean isLanguage(String word) {
        return LANGUAGE.matcher(word).matches();
    }

    private void code(String literal, Optional<String> info) {
        String language = info.map(text -> text.split("\\s", 2)[0])
                .filter(BlockWriter::isLanguage)
                .map(name -> " class=\"language-" + Html.escape(name) + "\"")
                .orElse("");
        out.line();
        // A box that scrolls must be reachable by keyboard, and what is reachable must have a name.
        out.raw("<pre tabindex=\"0\" role=\"group\" aria-label=\"" + Html.escape(rendering.word(Word.CODE, 0)) + "\">");
        out.raw("<code" + language + ">" + Html.escape(literal) + "</code></pre>\n");
    }
}
