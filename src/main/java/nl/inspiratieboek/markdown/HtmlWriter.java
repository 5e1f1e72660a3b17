package nl.inspiratieboek.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inspiratieboek.path.PercentEncoding;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Writes blocks as HTML, in the shape of CommonMark's reference output. Used once. Recursion is as deep as nesting is
 * allowed to be, no deeper.
 */
final class HtmlWriter {

    private final StringBuilder markup = new StringBuilder();

    /** Words with no tag between them, which are one text: a term may run over a line's end. */
    private final StringBuilder words = new StringBuilder();

    /** Whether terms may be explained in those words. */
    private boolean running;

    private final Rendering rendering;
    private final Footnotes footnotes;
    private final FootnoteWriter footnoteWriter;
    private final CitationWriter citations;
    private final BlockWriter blocks;
    private final TagWriter tags;
    private boolean rawSeen;
    private int links;
    private int titles;

    HtmlWriter(Rendering rendering, Footnotes footnotes) {
        this.rendering = rendering;
        this.footnotes = footnotes;
        this.footnoteWriter = new FootnoteWriter(this, rendering);
        this.citations = new CitationWriter(this, rendering);
        this.blocks = new BlockWriter(this, rendering);
        this.tags = new TagWriter(this, rendering);
    }

    Html write(List<Prose.Piece> pieces) {
        for (Prose.Piece piece : pieces) {
            node(piece.node(), piece.annotations());
        }
        tags.closeAll();
        footnoteWriter.write(footnotes.notes());
        return new Html(shown(out().toString()));
    }

    /** Writes a heading's inside and, apart from it, the blocks below it. */
    TitledHtml writeTitled(List<Prose.Piece> pieces, Optional<String> titleHref) {
        Prose.Piece heading = pieces.get(0);
        title(heading.node(), heading.annotations(), titleHref);
        Html title = new Html(shown(out().toString().strip()));
        out().setLength(0);
        rawSeen = false;
        return new TitledHtml(title, write(pieces.subList(1, pieces.size())));
    }

    private String shown(String markup) {
        return rawSeen ? Sanitizer.clean(markup) : markup;
    }

    /** The words of a heading with emphasis and code only. */
    static Html title(Node heading) {
        StringBuilder out = new StringBuilder();
        TitleWriter.write(heading, out);
        return new Html(out.toString().strip());
    }

    /** Starts a new line unless at the start of one. */
    void line() {
        if (out().length() > 0 && out().charAt(out().length() - 1) != '\n') {
            out().append('\n');
        }
    }

    void raw(String tags) {
        out().append(tags);
    }

    /** Writes words of the author's text: terms in them are explained, but not in headings, links and code. */
    void text(String literal) {
        boolean runs = links == 0 && titles == 0 && !tags.isLeftAlone();
        if (runs != running) {
            out();
            running = runs;
        }
        words.append(literal);
    }

    /** What is written so far. */
    private StringBuilder out() {
        if (!words.isEmpty()) {
            String text = words.toString();
            words.setLength(0);
            markup.append(running ? rendering.text(text).markup() : Html.escape(text));
        }
        return markup;
    }

    /** Writes what is inside a node; raw tags that the author left open in it end with it. */
    void children(Node parent, Annotations annotations) {
        run(Optional.ofNullable(parent.getFirstChild()), Optional.empty(), annotations);
    }

    /**
     * Writes a run of neighbours like what is inside a node.
     *
     * @param until the first that no longer belongs to it; empty for all to the last
     */
    void run(Optional<Node> first, Optional<Node> until, Annotations annotations) {
        OpenTags outer = tags.enter();
        Node end = until.orElse(null);
        Node child = first.orElse(null);
        while (child != end) {
            child = other(child, annotations);
        }
        tags.leave(outer);
    }

    /** Whether what is written now stands in a link, which cannot hold another. */
    boolean isInLink() {
        return links > 0;
    }

    /** Where the next markup will stand. */
    int length() {
        return out().length();
    }

    /** Takes back what was written from a position on. */
    String take(int from) {
        String taken = out().substring(from);
        out().setLength(from);
        return taken;
    }

    /** Writes the words of a heading, in which no terms are explained, and which may lead somewhere. */
    void title(Node heading, Annotations annotations, Optional<String> href) {
        titles++;
        new TitleLinks(this, annotations, href).write(heading);
        titles--;
    }

    /** Writes a block that stands in a footnote. */
    void block(Node block, Annotations annotations) {
        node(block, annotations);
    }

    private Node other(Node node, Annotations annotations) {
        if (node instanceof CitationNode citation) {
            return citations.inText(citation, annotations).getNext();
        }
        node(node, annotations);
        return node.getNext();
    }

    private void node(Node node, Annotations annotations) {
        if (node instanceof Block && !(node instanceof HtmlBlock)) {
            tags.endParagraph();
        }
        if (node instanceof Text text) {
            text(text.getLiteral());
        } else if (node instanceof Link link) {
            link(link, annotations);
        } else if (node instanceof Image image) {
            image(image, annotations, false);
        } else if (node instanceof Code code) {
            out().append("<code>").append(Html.escape(code.getLiteral())).append("</code>");
        } else if (node instanceof SoftLineBreak) {
            text("\n");
        } else if (node instanceof HardLineBreak) {
            out().append("<br>\n");
        } else if (node instanceof HtmlInline) {
            tags(annotations.raw(node));
        } else if (node instanceof CitationGroup group) {
            citations.group(group, annotations);
        } else if (node instanceof CitationLocator locator) {
            citations.bracketed(locator, annotations);
        } else if (node instanceof FootnoteReference reference) {
            Optional<FootnoteDefinition> definition = annotations.footnote(reference.getLabel());
            definition.flatMap(footnotes::note).ifPresent(footnoteWriter::reference);
        } else if (!(node instanceof FootnoteDefinition)) {
            blocks.write(node, annotations);
        }
    }

    private void link(Link link, Annotations annotations) {
        Optional<LinkUse> use = links > 0 ? Optional.empty() : annotations.link(link);
        Optional<String> address = use.flatMap(rendering::href);
        if (address.isEmpty() || !Scheme.isSafe(address.get())) {
            children(link, annotations);
            return;
        }
        out().append("<a href=\"").append(Html.escape(PercentEncoding.ofAddress(address.get()))).append('"');
        title(link.getTitle());
        if (use.map(LinkUse::external).orElse(false)) {
            out().append(" rel=\"external\"");
        }
        out().append('>');
        links++;
        children(link, annotations);
        links--;
        out().append("</a>");
    }

    /**
     * Writes an image, or its alternative text when the page does not show it.
     *
     * @param captioned whether its title stands below it
     */
    void image(Image image, Annotations annotations, boolean captioned) {
        Optional<LinkUse> use = annotations.link(image);
        Optional<ImageUse> shown = use.flatMap(rendering::image);
        String alt = PlainText.ofInlines(image);
        if (shown.isEmpty() || !Scheme.isSafe(shown.get().src())) {
            text(alt);
            return;
        }
        ImageUse picture = shown.get();
        out().append("<img src=\"").append(Html.escape(PercentEncoding.ofAddress(picture.src()))).append('"');
        out().append(" alt=\"").append(Html.escape(alt)).append('"');
        if (!captioned) {
            title(image.getTitle());
        }
        sized(picture);
    }

    /** Writes an image that stands by itself; where it is large enough, within a link to its file. */
    void picture(Image image, Annotations annotations, boolean captioned) {
        Optional<ImageUse> large = rendering.opensPictures() && links == 0
                ? annotations.link(image)
                        .flatMap(rendering::image)
                        .filter(use -> use.isWorthEnlarging() && Scheme.isSafe(use.src()))
                : Optional.empty();
        large.ifPresent(use -> {
            String word = Html.escape(rendering.word(Word.FIGURE_LARGE, 0));
            String address = Html.escape(PercentEncoding.ofAddress(use.src()));
            // A picture that says nothing leaves the link to say what it does.
            String name = PlainText.ofInlines(image).isBlank() ? "aria-label" : "title";
            out().append("<a class=\"large\" href=\"" + address + "\" " + name + "=\"" + word + "\">");
        });
        image(image, annotations, captioned);
        large.ifPresent(use -> out().append("</a>"));
    }

    /** Ends the tag of an image with its widths and its size. */
    void sized(ImageUse picture) {
        if (!picture.widths().isEmpty()) {
            String set = picture.widths().stream()
                    .map(each -> Html.escape(PercentEncoding.ofAddress(each.src())) + " " + each.width() + "w")
                    .collect(Collectors.joining(", "));
            out().append(" srcset=\"").append(set).append("\" sizes=\"").append(picture.sizes()).append('"');
        }
        if (picture.width() > 0 && picture.height() > 0) {
            out().append(" width=\"").append(picture.width()).append('"');
            out().append(" height=\"").append(picture.height()).append('"');
        }
        out().append(" loading=\"lazy\">");
    }

    private void title(String title) {
        if (title != null && !title.isEmpty()) {
            out().append(" title=\"").append(Html.escape(title)).append('"');
        }
    }

    /** Writes raw tags. */
    void tags(RawHtml html) {
        rawSeen |= !html.tokens().isEmpty();
        tags.write(html);
    }
}
