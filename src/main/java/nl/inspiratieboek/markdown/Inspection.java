package nl.inspiratieboek.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.InvisibleCharacters;
import nl.inspiratieboek.source.Limits;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jsoup.parser.Parser;

/** One walk through a parsed file, which sees everything that is wrong and gives each node what it needs. */
final class Inspection {

    private final Places places;
    private final ProblemList problems;
    private final Limits limits;
    private final Origin origin = new Origin();
    private final List<AttributedHeading> headingNodes = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final Set<String> referred = new HashSet<>();
    private final List<FootnoteDefinition> definitions = new ArrayList<>();
    private int openTags;
    private boolean tooDeep;

    private Inspection(Places places, ProblemList problems, Limits limits) {
        this.places = places;
        this.problems = problems;
        this.limits = limits;
    }

    static Inspection of(Node document, Places places, ProblemList problems, Limits limits) {
        Inspection inspection = new Inspection(places, problems, limits);
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            inspection.visit(block, 1, 0);
        }
        inspection.nameHeadings();
        inspection.checkFootnotes();
        return inspection;
    }

    Origin origin() {
        return origin;
    }

    List<Heading> headings() {
        return headings;
    }

    /** Recursion is bounded: the parser lets through one level more than is allowed. */
    private void visit(Node node, int blocks, int inlines) {
        // What counts is what an author put into each other, not the words that are at the bottom of it.
        Node first = node.getFirstChild();
        boolean holdsBlocks = first instanceof Block || node instanceof BlockQuote || node instanceof ListItem;
        boolean deep = holdsBlocks && blocks > limits.nesting() || first != null && inlines > limits.nesting();
        if (deep) {
            tooDeep(node);
        }
        inspect(node);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            boolean block = child instanceof Block;
            visit(child, block ? blocks + 1 : blocks, block ? 0 : inlines + 1);
        }
    }

    private void tooDeep(Node node) {
        if (!tooDeep) {
            tooDeep = true;
            int start = places.start(node);
            problems.add(Code.NESTING_TOO_DEEP, places.place(start, start + 1), Integer.toString(limits.nesting()));
        }
    }

    private void inspect(Node node) {
        if (node instanceof Text text) {
            visible(node, text.getLiteral());
        } else if (node instanceof Link link) {
            link(link, link.getDestination(), link.getTitle(), false);
        } else if (node instanceof Image image) {
            link(image, image.getDestination(), image.getTitle(), true);
        } else if (node instanceof HtmlInline html) {
            html(node, html.getLiteral());
        } else if (node instanceof HtmlBlock html) {
            html(node, html.getLiteral());
        } else if (node instanceof AttributedHeading heading) {
            headingNodes.add(heading);
        } else if (node instanceof FootnoteReference reference) {
            referred.add(Origin.label(reference.getLabel()));
        } else if (node instanceof FootnoteDefinition definition) {
            footnote(definition);
        }
    }

    /** Entities can stand for characters that nobody sees; those typed as such were reported with the file. */
    private void visible(Node node, String shown) {
        for (int i = 0; i < shown.length(); i++) {
            if (shown.charAt(i) >= ' ' && shown.charAt(i) < 0x7F) {
                continue;
            }
            Optional<Code> code = InvisibleCharacters.judge(shown, i);
            String letter = Character.toString(shown.codePointAt(i));
            int start = places.start(node);
            if (code.isPresent() && places.text().indexOf(letter) < 0) {
                int entity = places.text().indexOf('&', start);
                int at = entity < 0 || entity >= places.end(node) ? start : entity;
                String number = InvisibleCharacters.number(shown.codePointAt(i));
                problems.add(code.get(), places.place(at, at + 1), number);
                return;
            }
        }
    }

    private void link(Node node, String destination, String title, boolean image) {
        Place place = places.destination(node, destination);
        visible(node, destination);
        visible(node, title == null ? "" : title);
        String words = PlainText.ofInlines(node);
        Optional<String> slashed = Backslashes.mended(destination, places.typedDestination(node, destination));
        if (slashed.isPresent()) {
            problems.add(Code.LINK_BACKSLASH, place, InvisibleCharacters.printable(slashed.get()));
            origin.putSaid(node, new LinkUse(destination, image, words, place));
            return;
        }
        if (LinkTarget.of(destination) == LinkTarget.UNSAFE) {
            problems.add(Code.LINK_UNSAFE, place, InvisibleCharacters.printable(destination));
            return;
        }
        // A space between the brackets says that the image is there for its looks only.
        if (image && node.getFirstChild() == null) {
            problems.add(Code.IMAGE_WITHOUT_ALT, places.place(node));
        }
        origin.put(node, new LinkUse(destination, image, words, place));
    }

    private void html(Node node, String literal) {
        RawHtml html = RawHtml.of(literal);
        visible(node, literal);
        List<RawHtml.Token> kept = new ArrayList<>();
        for (RawHtml.Token token : html.tokens()) {
            visible(node, Parser.unescapeEntities(token.markup(), true));
            if (token.kind() == RawHtml.Kind.OPEN && ++openTags > limits.nesting()) {
                tooDeep(node);
                openTags--;
            } else {
                if (token.kind() == RawHtml.Kind.CLOSE) {
                    openTags = Math.max(0, openTags - 1);
                }
                kept.add(token);
            }
        }
        for (String removed : html.removed()) {
            problems.add(Code.HTML_REMOVED, places.place(node), InvisibleCharacters.printable(removed));
        }
        origin.put(node, new RawHtml(kept, html.removed()));
    }

    private void footnote(FootnoteDefinition definition) {
        definitions.add(definition);
        origin.put(definition).ifPresent(first -> {
            String line = Integer.toString(places.place(first).line());
            problems.add(Code.FOOTNOTE_TWICE, label(definition), definition.getLabel(), line);
        });
    }

    private void checkFootnotes() {
        for (FootnoteDefinition definition : definitions) {
            if (!referred.contains(Origin.label(definition.getLabel()))) {
                problems.add(Code.FOOTNOTE_UNUSED, label(definition), definition.getLabel());
            }
        }
    }

    private Place label(FootnoteDefinition definition) {
        int start = places.start(definition);
        return places.place(start, start + definition.getLabel().length() + 3);
    }

    private void nameHeadings() {
        Map<Node, HeadingAttributes> attributes = new HashMap<>();
        Map<String, Place> explicit = new HashMap<>();
        Set<Node> own = new HashSet<>();
        for (AttributedHeading node : headingNodes) {
            int at = places.inFile(node.attributesAt());
            HeadingAttributes read = AttributeReader.read(node.attributes(), at, places, problems);
            attributes.put(node, read);
            if (read.id().isEmpty()) {
                continue;
            }
            AttributeValue id = read.id().get();
            Optional<Place> first = Optional.ofNullable(explicit.putIfAbsent(id.value(), id.place()));
            if (first.isEmpty()) {
                own.add(node);
            } else {
                problems.add(Code.ANCHOR_TWICE, id.place(), id.value(), Integer.toString(first.get().line()));
            }
        }
        Slugs slugs = new Slugs(explicit.keySet());
        for (AttributedHeading node : headingNodes) {
            HeadingAttributes read = attributes.getOrDefault(node, HeadingAttributes.NONE);
            String text = PlainText.ofInlines(node);
            boolean chosen = own.contains(node);
            String anchor = chosen ? read.id().map(AttributeValue::value).orElse("") : slugs.next(text);
            Heading heading = new Heading(
                    node.getLevel(), text, HtmlWriter.title(node), anchor, chosen, read, headingPlace(node));
            origin.put(node, heading);
            headings.add(heading);
        }
        if (headings.size() > limits.headings()) {
            Place place = headings.get(limits.headings()).place();
            problems.add(Code.TOO_MANY_HEADINGS, place, Integer.toString(limits.headings()));
        }
    }

    private Place headingPlace(AttributedHeading node) {
        Node first = node.getFirstChild();
        if (first == null || first.getSourceSpans().isEmpty()) {
            int at = places.inFile(node.signsAt());
            return places.place(at, at + 1);
        }
        return places.place(places.start(first), places.end(node.getLastChild()));
    }
}
