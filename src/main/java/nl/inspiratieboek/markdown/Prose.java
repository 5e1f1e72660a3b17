package nl.inspiratieboek.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** An immutable run of blocks of an author's text, of one file or joined from several. */
public final class Prose {

    private static final Prose EMPTY = new Prose(List.of());

    private final List<Piece> pieces;

    private Prose(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /** A block and what is known of its file. */
    record Piece(Node node, Annotations annotations) {}

    /** Blocks of one file; definitions of links and footnotes are no blocks of the page. */
    static Prose of(List<Node> blocks, Annotations annotations) {
        return new Prose(blocks.stream()
                .filter(node -> !(node instanceof FootnoteDefinition) && !(node instanceof LinkReferenceDefinition))
                .map(node -> new Piece(node, annotations))
                .toList());
    }

    /** No text at all. */
    public static Prose empty() {
        return EMPTY;
    }

    /** Several runs after each other, as one: footnotes are numbered through. */
    public static Prose join(List<Prose> parts) {
        return new Prose(parts.stream().flatMap(part -> part.pieces.stream()).toList());
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /**
     * The words without markup: a line for each block and table row, cells divided by a tab. Citations are left out, a
     * footnote's text follows at the end, raw HTML loses its tags.
     */
    public String plainText() {
        return written(new PlainText());
    }

    /** The same words for who looks for them: what is read as sentences, and the lists of sources. */
    public SearchedText searchedText() {
        PlainText sources = new PlainText();
        String sentences = written(PlainText.running(sources));
        return new SearchedText(sentences, SourceLists.withoutAddresses(sources.toString()));
    }

    private String written(PlainText text) {
        pieces.forEach(piece -> text.block(piece.node(), piece.annotations()));
        Footnotes.of(pieces).notes().forEach(note -> text.footnote(note.definition(), note.annotations()));
        return text.toString();
    }

    /** How many words {@link #plainText()} has. */
    public int words() {
        return PlainText.words(plainText());
    }

    /** All links and images in order of appearance, those of footnotes last. Links that are refused are left out. */
    public List<LinkUse> links() {
        List<LinkUse> links = new ArrayList<>();
        visit(piece -> {
            piece.annotations().linkToCheck(piece.node()).ifPresent(links::add);
            links.addAll(piece.annotations().raw(piece.node()).links());
        });
        return List.copyOf(links);
    }

    /** All sources named, in order of appearance, one for each time. */
    public List<CitationUse> citations() {
        return keys(true);
    }

    /** Texts that look like the name of a source and are none of the book's: {@code @gemeente}. */
    public List<CitationUse> mentions() {
        return keys(false);
    }

    private List<CitationUse> keys(boolean citations) {
        List<CitationUse> keys = new ArrayList<>();
        visit(piece -> {
            if (piece.node() instanceof CitationNode key && piece.annotations().isCitation(key) == citations) {
                keys.add(key.use());
            }
        });
        return List.copyOf(keys);
    }

    /** The headings among these blocks. */
    public List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        visit(piece -> piece.annotations().heading(piece.node()).ifPresent(headings::add));
        return List.copyOf(headings);
    }

    /**
     * These blocks cut at the outermost headings of at most this level, in order. What stands before the first is a
     * section without heading, left out when there is nothing.
     *
     * @param maxLevel 1 to 6
     */
    public List<Section> sections(int maxLevel) {
        List<Section> sections = new ArrayList<>();
        Optional<Heading> cutAt = Optional.empty();
        List<Piece> run = new ArrayList<>();
        for (Piece piece : pieces) {
            Optional<Heading> heading = piece.annotations().heading(piece.node());
            if (heading.isPresent() && heading.get().level() <= maxLevel) {
                addSection(cutAt, run, sections);
                cutAt = heading;
                run = new ArrayList<>();
            }
            run.add(piece);
        }
        addSection(cutAt, run, sections);
        return List.copyOf(sections);
    }

    private static void addSection(Optional<Heading> cutAt, List<Piece> run, List<Section> sections) {
        if (!run.isEmpty()) {
            Prose whole = new Prose(run);
            sections.add(new Section(cutAt, cutAt.isPresent() ? new Prose(run.subList(1, run.size())) : whole, whole));
        }
    }

    /** The blocks as markup for a page. */
    public Html render(Rendering rendering) {
        return pieces.isEmpty() ? Html.EMPTY : new HtmlWriter(rendering, Footnotes.of(pieces)).write(pieces);
    }

    /**
     * A heading and the blocks below it as markup, apart from each other but with one row of footnotes. What links in the
     * heading, a citation, a footnote or a link of the author's, stays; only the words around it lead to the title's place.
     *
     * @param titleHref where the heading's words lead; empty where they are not a link
     */
    public TitledHtml renderTitled(Rendering rendering, Optional<String> titleHref) {
        return new HtmlWriter(rendering, Footnotes.of(pieces)).writeTitled(pieces, titleHref);
    }

    private void visit(Consumer<Piece> visitor) {
        pieces.forEach(piece -> visit(piece, visitor));
        Footnotes.of(pieces).notes().forEach(note -> visit(new Piece(note.definition(), note.annotations()), visitor));
    }

    private static void visit(Piece piece, Consumer<Piece> visitor) {
        visitor.accept(piece);
        for (Node child = piece.node().getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof FootnoteDefinition)) {
                visit(new Piece(child, piece.annotations()), visitor);
            }
        }
    }
}
