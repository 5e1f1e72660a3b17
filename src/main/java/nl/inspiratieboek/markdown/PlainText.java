package nl.inspiratieboek.markdown;

import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of nodes without their markup. */
final class PlainText {

    private final StringBuilder out = new StringBuilder();
    private boolean pictures = true;
    /** Where lists of sources go; absent where they are a text like any other. */
    private final Optional<PlainText> sources;

    PlainText() {
        this(Optional.empty());
    }

    private PlainText(Optional<PlainText> sources) {
        this.sources = sources;
    }

    /** The words that are read as sentences; lists of sources go elsewhere. */
    static PlainText running(PlainText sources) {
        return new PlainText(Optional.of(sources));
    }

    /** The words of inline nodes: of a heading, a link or an image. */
    static String ofInlines(Node parent) {
        PlainText text = new PlainText();
        text.children(parent, new Annotations());
        return text.toString().strip();
    }

    /** The words of inline nodes without those that stand for a picture. */
    static String ofWords(Node parent) {
        PlainText text = new PlainText();
        text.pictures = false;
        text.children(parent, new Annotations());
        return text.toString().strip();
    }

    /** Adds a block on a line of its own. */
    void block(Node node, Annotations annotations) {
        if (!(node instanceof FootnoteDefinition)) {
            node(node, annotations);
        }
    }

    /** Adds the text of a footnote on a line of its own. */
    void footnote(FootnoteDefinition footnote, Annotations annotations) {
        line();
        children(footnote, annotations);
    }

    private void node(Node node, Annotations annotations) {
        if (node instanceof Text text) {
            out.append(sources.isPresent() ? SourceLists.withoutAddresses(text.getLiteral()) : text.getLiteral());
        } else if (sources.isPresent() && node instanceof ListBlock list && SourceLists.isOne(list)) {
            sources.get().node(node, annotations);
        } else if (node instanceof Code code) {
            out.append(code.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            out.append(' ');
        } else if (node instanceof Image && !pictures) {
            withoutEnd(' ');
        } else if (node instanceof CitationGroup group && annotations.isCitation(group)
                || node instanceof CitationLocator locator && annotations.isCitation(locator)) {
            // The citation goes with the space before it: "twenty years [@a]." becomes "twenty years."
            withoutEnd(' ');
        } else if (node instanceof CitationGroup || node instanceof CitationLocator) {
            out.append('[');
            children(node, annotations);
            out.append(']');
        } else if (node instanceof CitationNode citation) {
            citation(citation, annotations);
        } else if (node instanceof HtmlBlock) {
            line();
            for (RawHtml.Token token : annotations.raw(node).tokens()) {
                out.append(token.kind() == RawHtml.Kind.TEXT ? token.markup() : " ");
            }
        } else if (node instanceof FencedCodeBlock code) {
            line();
            out.append(code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            line();
            out.append(code.getLiteral());
        } else if (node instanceof TableCell) {
            if (node.getPrevious() != null) {
                out.append('\t');
            }
            children(node, annotations);
        } else {
            if (node instanceof Block || node instanceof TableRow) {
                line();
            }
            children(node, annotations);
        }
    }

    /** A source that the text speaks of is named; a key that names none is what the author typed. */
    private void citation(CitationNode citation, Annotations annotations) {
        if (!annotations.isCitation(citation)) {
            out.append(citation.typed());
        } else if (citation.withoutAuthor()) {
            withoutEnd(' ');
        } else {
            out.append(annotations.publisher(citation.id()).orElse(citation.id()));
        }
    }

    private void children(Node parent, Annotations annotations) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            node(child, annotations);
        }
    }

    private void line() {
        withoutEnd(' ');
        if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    private void withoutEnd(char letter) {
        if (out.length() > 0 && out.charAt(out.length() - 1) == letter) {
            out.setLength(out.length() - 1);
        }
    }

    @Override
    public String toString() {
        return out.toString().stripTrailing();
    }

    /** How many words a text has: runs without space that hold a letter or digit. */
    static int words(String text) {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            if (Character.isWhitespace(letter) || letter == 0xA0) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(letter)) {
                counted = true;
                words++;
            }
        }
        return words;
    }
}
