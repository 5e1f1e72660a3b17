package nl.inspiratieboek.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.InvisibleCharacters;
import nl.inspiratieboek.source.Limits;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** One walk through a parsed file, which sees everything that is wrong and gives each node what it needs. */
final class Inspection {

    private final Places places;
    private final ProblemList problems;
    private final Limits limits;
    private final Annotations annotations = new Annotations();
    private final List<AttributedHeading> headingNodes = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final FootnoteUses footnotes;
    private final ReferencePlaces references;
    private final HiddenCharacters hidden;
    private final RawHtmlReader raw;
    private OpenTags openTags = new OpenTags();
    private int openOutside;
    private boolean tooDeep;

    private Inspection(Node document, Places places, ProblemList problems, Limits limits) {
        this.references = ReferencePlaces.of(document, places, problems);
        this.places = places;
        this.problems = problems;
        this.limits = limits;
        this.footnotes = new FootnoteUses(places, problems);
        this.hidden = new HiddenCharacters(places, problems);
        this.raw = new RawHtmlReader(places, problems, hidden);
    }

    static Inspection of(Node document, Places places, ProblemList problems, Limits limits) {
        Inspection inspection = new Inspection(document, places, problems, limits);
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            inspection.visit(block, 1, 0);
        }
        inspection.nameHeadings();
        inspection.footnotes.reportUnused();
        inspection.hidden.finish();
        return inspection;
    }

    Annotations annotations() {
        return annotations;
    }

    /** Whether something was nested too deep, which was reported. */
    boolean isTooDeep() {
        return tooDeep;
    }

    List<Heading> headings() {
        return headings;
    }

    /** The anchors that the author gave to tags. */
    List<String> tagAnchors() {
        return raw.anchors().stream().map(AttributeValue::value).distinct().toList();
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
        if (node instanceof Block && !(node instanceof HtmlBlock)) {
            openTags.beforeBlock();
        }
        inspect(node);
        String outer = footnotes.enter(node);
        // A tag that an author leaves open ends with the block it stands in.
        OpenTags outside = openTags;
        openOutside += outside.size();
        openTags = new OpenTags();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            boolean block = child instanceof Block;
            visit(child, block ? blocks + 1 : blocks, block ? 0 : inlines + 1);
        }
        openTags = outside;
        openOutside -= outside.size();
        footnotes.leave(outer);
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
            text.setLiteral(hidden.seen(node, text.getLiteral()));
        } else if (node instanceof Link link) {
            link.setTitle(title(link, link.getTitle()));
            link(link, link.getDestination(), false);
            LooseAttributes.takeAfter(link, places, problems);
        } else if (node instanceof Image image) {
            image.setTitle(title(image, image.getTitle()));
            link(image, image.getDestination(), true);
            LooseAttributes.takeAfter(image, places, problems);
        } else if (node instanceof HtmlInline html) {
            html(node, html.getLiteral());
        } else if (node instanceof HtmlBlock html) {
            html(node, html.getLiteral());
        } else if (node instanceof CitationNode citation) {
            unclosed(citation);
        } else if (node instanceof FencedCodeBlock code) {
            fence(code);
        } else if (node instanceof AttributedHeading heading) {
            headingNodes.add(heading);
        } else if (node instanceof FootnoteReference reference) {
            footnotes.refer(reference);
        } else if (node instanceof FootnoteDefinition definition) {
            footnotes.define(definition, annotations.put(definition));
        }
    }

    private String title(Node node, String title) {
        return title == null ? "" : hidden.seen(node, title);
    }

    private void link(Node node, String typed, boolean image) {
        Place place = references.definitionOf(node).orElseGet(() -> places.destination(node, typed));
        String destination = hidden.seen(node, typed);
        String words = PlainText.ofInlines(node);
        String inFile = places.typedDestination(node, destination);
        Optional<String> slashed = Backslashes.mended(destination, inFile);
        if (slashed.isPresent()) {
            problems.add(Problem.of(Code.LINK_BACKSLASH, place, InvisibleCharacters.printable(slashed.get()))
                    .replacing(inFile, slashed));
            annotations.putSaid(node, new LinkUse(destination, image, words, place));
            return;
        }
        if (references.isNote(node)) {
            return;
        }
        if (!Scheme.isSafe(destination)) {
            Optional<String> meant = Scheme.withSlashes(destination);
            problems.add(Problem.of(Code.LINK_UNSAFE, place, InvisibleCharacters.printable(destination))
                    .suggesting(meant)
                    .replacing(destination, meant));
            return;
        }
        // A space between the brackets says that the image is there for its looks only.
        if (image && node.getFirstChild() == null) {
            problems.add(Code.IMAGE_WITHOUT_ALT, places.place(node));
        }
        annotations.put(node, new LinkUse(destination, image, words, place));
    }

    private void html(Node node, String literal) {
        List<RawHtml.Token> kept = new ArrayList<>();
        for (RawHtml.Token token : raw.read(node, literal).tokens()) {
            if (token.kind() == RawHtml.Kind.OPEN) {
                openTags.open(token.name());
            } else if (token.kind() == RawHtml.Kind.CLOSE) {
                openTags.close(token.name());
            } else if (token.kind() == RawHtml.Kind.EMPTY) {
                openTags.before(token.name());
            }
            if (openOutside + openTags.size() > limits.nesting()) {
                tooDeep(node);
                openTags.close(token.name());
            } else {
                kept.add(token);
            }
        }
        annotations.put(node, new RawHtml(kept));
    }

    /** A bracket right before a key that was not read as a citation's was never closed. */
    private void unclosed(CitationNode citation) {
        int at = places.start(citation) - 1;
        boolean open = citation.getPrevious() instanceof Text before && before.getLiteral().endsWith("[");
        boolean escaped = at > 0 && places.text().charAt(at - 1) == '\\';
        if (open && !escaped && at >= 0 && places.text().charAt(at) == '[') {
            String typed = "[" + citation.typed();
            problems.add(Code.CITATION_MALFORMED, places.place(at, at + typed.length()), typed);
        }
    }

    /** Behind the fence stands a language, or Pandoc's attributes; other words there are shown nowhere. */
    private void fence(FencedCodeBlock code) {
        String info = code.getInfo() == null ? "" : code.getInfo().strip();
        String first = info.split("\\s", 2)[0];
        boolean attributes = info.startsWith("{") && info.endsWith("}");
        String unread = BlockWriter.isLanguage(first) ? info.substring(first.length()).strip() : info;
        if (attributes || unread.isEmpty() || unread.startsWith("{") && unread.endsWith("}")) {
            return;
        }
        int start = places.start(code);
        int at = places.text().indexOf(unread, start);
        boolean found = at >= 0 && places.onOneLine(start, at);
        Place place = found ? places.place(at, at + unread.length()) : places.place(start, start + 3);
        problems.add(Code.CODE_WORDS_UNSEEN, place, InvisibleCharacters.printable(unread));
    }

    private void nameHeadings() {
        Map<Node, HeadingAttributes> attributes = new HashMap<>();
        Map<String, Place> explicit = new HashMap<>();
        Set<Node> own = new HashSet<>();
        for (AttributedHeading node : headingNodes) {
            int at = places.inFile(node.attributesAt());
            attributes.put(node, AttributeReader.read(node.attributes(), at, places, problems));
        }
        Map<Place, Node> chosenBy = new HashMap<>();
        List<AttributeValue> anchors = new ArrayList<>(raw.anchors());
        attributes.forEach((node, read) -> read.id().ifPresent(id -> {
            anchors.add(id);
            chosenBy.put(id.place(), node);
        }));
        anchors.sort(Comparator.comparing(AttributeValue::place));
        for (AttributeValue id : anchors) {
            Optional<Place> first = Optional.ofNullable(explicit.putIfAbsent(id.value(), id.place()));
            if (first.isPresent()) {
                problems.add(Code.ANCHOR_TWICE, id.place(), id.value(), Integer.toString(first.get().line()));
            } else if (chosenBy.containsKey(id.place())) {
                own.add(chosenBy.get(id.place()));
            }
        }
        Slugs slugs = new Slugs(explicit.keySet());
        for (AttributedHeading node : headingNodes) {
            HeadingAttributes read = attributes.getOrDefault(node, HeadingAttributes.NONE);
            String text = PlainText.ofInlines(node);
            boolean chosen = own.contains(node);
            String anchor = chosen ? read.id().map(AttributeValue::value).orElse("") : slugs.next(text);
            Heading heading = new Heading(
                    node.getLevel(),
                    text,
                    PlainText.ofWords(node),
                    HtmlWriter.title(node),
                    anchor,
                    chosen,
                    read,
                    headingPlace(node));
            annotations.put(node, heading);
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
