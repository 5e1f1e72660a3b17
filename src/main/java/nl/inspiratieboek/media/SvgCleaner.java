package nl.inspiratieboek.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Makes an SVG picture harmless, also when it is opened by its own address: only drawing elements and attributes of an
 * allow-list remain, references only to the picture itself. Entities are never expanded: the parser knows none but XML's own.
 */
final class SvgCleaner {

    private static final Set<String> ELEMENTS = Set.of(
            "svg", "g", "defs", "symbol", "use", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline",
            "polygon", "text", "tspan", "textpath", "lineargradient", "radialgradient", "stop", "clippath", "mask",
            "pattern", "marker", "switch", "metadata");

    private static final Set<String> ATTRIBUTES = Set.of(
            "id", "class", "xmlns", "xmlns:xlink", "xml:space", "xml:lang", "lang", "version", "viewbox", "width", "height",
            "preserveaspectratio", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "d", "points",
            "dx", "dy", "rotate", "textlength", "lengthadjust", "transform", "gradienttransform", "gradientunits",
            "patternunits", "patterncontentunits", "patterntransform", "clippathunits", "maskunits", "maskcontentunits",
            "markerwidth", "markerheight", "markerunits", "refx", "refy", "orient", "offset", "spreadmethod", "pathlength",
            "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap",
            "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset", "opacity", "color", "display",
            "visibility", "clip-path", "clip-rule", "mask", "marker-start", "marker-mid", "marker-end", "stop-color",
            "stop-opacity", "font-family", "font-size", "font-weight", "font-style", "font-variant", "font-stretch",
            "text-anchor", "letter-spacing", "word-spacing", "dominant-baseline", "alignment-baseline", "baseline-shift",
            "text-decoration", "writing-mode", "vector-effect", "paint-order", "shape-rendering", "text-rendering", "role",
            "aria-label", "aria-labelledby", "aria-describedby", "aria-hidden", "focusable", "style", "href", "xlink:href");

    /** A reference in a value to something else than a part of the picture. */
    private static final Pattern FOREIGN =
            Pattern.compile("url\\s*\\(\\s*['\"]?\\s*(?!#)|@import|expression\\s*\\(|javascript:|\\\\", Pattern.CASE_INSENSITIVE);

    private final Set<String> removed = new TreeSet<>();

    private SvgCleaner() {}

    /**
     * A cleaned picture.
     *
     * @param text the picture; the very text that came in when nothing had to go
     * @param size its size, if it says one
     * @param removed the elements and attributes left out, sorted
     */
    record Cleaned(String text, Optional<PictureSize> size, List<String> removed) {}

    /**
     * Cleans a picture.
     *
     * @param most how deep elements may lie in each other
     * @return empty if this is no SVG, or one nested too deep
     */
    static Optional<Cleaned> clean(String text, int most) {
        if (deepest(text) > most) {
            return Optional.empty();
        }
        Document document = Parser.xmlParser().parseInput(text, "");
        Optional<Element> root = document.children().stream()
                .filter(element -> element.normalName().equals("svg"))
                .findFirst();
        return root.map(svg -> new SvgCleaner().clean(text, svg));
    }

    private Cleaned clean(String text, Element svg) {
        Optional<PictureSize> size = size(svg);
        // What stands around the root: a DOCTYPE may declare entities, an instruction may fetch a style sheet.
        for (Node sibling : new ArrayList<>(svg.ownerDocument().childNodes())) {
            boolean harmless = sibling == svg
                    || sibling instanceof TextNode
                    || sibling.nodeName().equals("#comment")
                    || sibling.nodeName().equals("#declaration") && sibling.outerHtml().startsWith("<?xml ");
            if (!harmless) {
                removed.add(sibling.nodeName());
            }
        }
        visit(svg);
        if (removed.isEmpty()) {
            return new Cleaned(text, size, List.of());
        }
        svg.ownerDocument().outputSettings(new OutputSettings()
                .syntax(OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false));
        return new Cleaned(svg.outerHtml() + "\n", size, List.copyOf(removed));
    }

    private void visit(Element element) {
        for (Attribute attribute : element.attributes().asList()) {
            if (!isAllowed(attribute)) {
                removed.add(attribute.getKey());
                element.removeAttr(attribute.getKey());
            }
        }
        for (Node child : new ArrayList<>(element.childNodes())) {
            if (child instanceof Element inner && ELEMENTS.contains(inner.normalName())) {
                visit(inner);
            } else if (!(child instanceof TextNode) && !child.nodeName().equals("#comment")) {
                removed.add(child.nodeName());
                child.remove();
            }
        }
    }

    private static boolean isAllowed(Attribute attribute) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue();
        if (!ATTRIBUTES.contains(key)) {
            return false;
        }
        if (key.equals("href") || key.equals("xlink:href")) {
            return value.strip().startsWith("#");
        }
        return !FOREIGN.matcher(value).find();
    }

    /** An upper bound of how deep tags lie, from the text alone, so that no parser has to survive it. */
    private static int deepest(String text) {
        int depth = 0;
        int deepest = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            int next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            if (next == '/') {
                depth--;
            } else if (Character.isLetter(next)) {
                int end = text.indexOf('>', at);
                if (end < 0 || text.charAt(end - 1) != '/') {
                    depth++;
                }
                deepest = Math.max(deepest, depth);
            }
        }
        return deepest;
    }

    private static Optional<PictureSize> size(Element svg) {
        Optional<Long> width = pixels(svg.attr("width"));
        Optional<Long> height = pixels(svg.attr("height"));
        if (width.isPresent() && height.isPresent()) {
            return PictureSize.of(width.get(), height.get());
        }
        String[] box = svg.attr("viewBox").strip().split("[\\s,]+");
        return box.length != 4
                ? Optional.empty()
                : pixels(box[2]).flatMap(w -> pixels(box[3]).flatMap(h -> PictureSize.of(w, h)));
    }

    /** A length in pixels or without a unit, rounded; percentages and other units say nothing here. */
    private static Optional<Long> pixels(String length) {
        Matcher matcher = Pattern.compile("(\\d{1,7}(?:\\.\\d+)?)(?:px)?").matcher(length.strip());
        return matcher.matches() ? Optional.of(Math.round(Double.parseDouble(matcher.group(1)))) : Optional.empty();
    }
}
