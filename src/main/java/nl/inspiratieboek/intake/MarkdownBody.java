package nl.inspiratieboek.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Writes blocks of HTML as CommonMark: nodes of the library, which knows what to escape. */
final class MarkdownBody {

    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            StrikethroughExtension.create(),
            FootnotesExtension.create());

    private static final Set<String> BLOCKS = Set.of(
            "p", "ul", "ol", "table", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "div", "dl", "hr");

    private final InlineNodes inlines;
    private final List<Loss> losses;

    private MarkdownBody(String mediaFolder, List<Loss> losses) {
        this.inlines = new InlineNodes(mediaFolder, losses);
        this.losses = losses;
    }

    /**
     * The text of a case below its head.
     *
     * @param notes the notes that it refers to, by number
     * @param mediaFolder where its pictures lie, as seen from the case
     * @param losses takes what could not be kept
     */
    static String of(Element body, Map<String, Element> notes, String mediaFolder, List<Loss> losses) {
        MarkdownBody writer = new MarkdownBody(mediaFolder, losses);
        Document document = new Document();
        writer.blocks(body, document);
        notes.forEach((number, text) -> {
            FootnoteDefinition note = new FootnoteDefinition(number);
            writer.blocks(text, note);
            document.appendChild(note);
        });
        return MarkdownRenderer.builder()
                .extensions(EXTENSIONS)
                .nodeRendererFactory(new Braces())
                .build()
                .render(document);
    }

    /** Blocks, and runs of words between them as paragraphs. */
    private void blocks(Element from, Node into) {
        List<org.jsoup.nodes.Node> run = new ArrayList<>();
        for (org.jsoup.nodes.Node each : from.childNodes()) {
            if (each instanceof Element element && isBlock(element)) {
                paragraph(run, into);
                block(element, into);
            } else {
                run.add(each);
            }
        }
        paragraph(run, into);
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    private void paragraph(List<org.jsoup.nodes.Node> run, Node into) {
        Paragraph paragraph = new Paragraph();
        inlines.add(run, paragraph);
        run.clear();
        if (paragraph.getFirstChild() != null) {
            into.appendChild(paragraph);
        }
    }

    private void block(Element element, Node into) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                Heading heading = new Heading();
                heading.setLevel(element.normalName().charAt(1) - '0');
                // A heading is one line.
                element.select("br").forEach(br -> br.replaceWith(new TextNode(" ")));
                inlines.add(element.childNodes(), heading);
                if (heading.getFirstChild() != null) {
                    into.appendChild(heading);
                }
            }
            case "ul", "ol" -> list(element, into);
            case "blockquote" -> filled(element, new BlockQuote(), into);
            case "table" -> TableNodes.of(element, inlines, losses).forEach(into::appendChild);
            case "pre" -> {
                FencedCodeBlock code = new FencedCodeBlock();
                code.setFenceCharacter("`");
                code.setOpeningFenceLength(3);
                code.setLiteral(element.wholeText() + "\n");
                into.appendChild(code);
            }
            case "hr" -> into.appendChild(new ThematicBreak());
            default -> blocks(element, into);
        }
    }

    private void filled(Element element, Node node, Node into) {
        blocks(element, node);
        if (node.getFirstChild() != null) {
            into.appendChild(node);
        }
    }

    private void list(Element element, Node into) {
        ListBlock list;
        if (element.normalName().equals("ol")) {
            OrderedList ordered = new OrderedList();
            ordered.setMarkerStartNumber(1);
            ordered.setMarkerDelimiter(".");
            list = ordered;
        } else {
            BulletList bullets = new BulletList();
            bullets.setMarker("-");
            list = bullets;
        }
        list.setTight(element.select("> li > p + p, > li > table").isEmpty());
        for (Element item : element.children()) {
            if (item.normalName().equals("li")) {
                ListItem node = new ListItem();
                node.setMarkerIndent(0);
                node.setContentIndent(list instanceof OrderedList ? 3 : 2);
                blocks(item, node);
                list.appendChild(node);
            }
        }
        if (list.getFirstChild() != null) {
            into.appendChild(list);
        }
    }

    /** Braces mean something in this program's headings and spans: in a text of elsewhere they are braces. */
    private static final class Braces implements MarkdownNodeRendererFactory {

        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new NodeRenderer() {
                @Override
                public Set<Class<? extends Node>> getNodeTypes() {
                    return Set.of();
                }

                @Override
                public void render(Node node) {
                    throw new IllegalArgumentException("no node is of this renderer: " + node);
                }
            };
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of('{', '}');
        }
    }
}
