package nl.inspiratieboek.markdown;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * The HTML that authors may use: an allow-list of tags and attributes, applied to each raw tag, and once more to the
 * whole after rendering, when one parser has decided what the markup means.
 */
final class Sanitizer {

    private static final Set<String> VOID = Set.of(
            "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link",
            "meta", "param", "source", "track", "wbr");

    /** Tags that authors may type. */
    private static final Set<String> TAGS = Set.of(
            "a", "abbr", "address", "article", "aside", "b", "bdi", "blockquote", "br", "caption", "cite",
            "code", "col", "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption",
            "figure", "hr", "i", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "samp", "small",
            "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time",
            "tr", "u", "ul", "var", "wbr");

    /** Tags that only we write. */
    private static final Set<String> OUR_TAGS = Set.of(
            "h1", "h2", "h3", "h4", "h5", "h6", "img", "input", "section", "button");

    /** Tags whose content is no text of the page. */
    private static final Set<String> CONTENT_DROPPED = Set.of(
            "script", "style", "template", "title", "textarea", "noscript", "iframe", "noembed", "noframes",
            "xmp", "plaintext", "svg", "math", "object", "select", "head");

    private static final Set<String> EVERYWHERE = Set.of("title", "lang", "dir");

    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "ol", Set.of("start", "reversed", "type"),
            "li", Set.of("value"),
            "td", Set.of("colspan", "rowspan", "headers"),
            "th", Set.of("colspan", "rowspan", "scope"),
            "col", Set.of("span"),
            "colgroup", Set.of("span"),
            "details", Set.of("open"),
            "time", Set.of("datetime"));

    /** Attributes that only we write. */
    private static final Set<String> OUR_ATTRIBUTES = Set.of(
            "id", "class", "role", "tabindex", "rel", "src", "srcset", "sizes", "alt", "width", "height", "loading", "type", "disabled",
            "checked", "href", "hreflang", "scope", "start", "hidden");

    /** What an author may call a place: as a heading, and with the colons of other programs. */
    private static final Pattern ANCHOR = Pattern.compile("[\\p{L}\\p{N}_.:][\\p{L}\\p{N}\\p{M}_.:-]*+");

    /** Names by which scripts ask every object for something. */
    private static final Set<String> OF_OBJECTS = Set.of(
            "__proto__", "attributes", "constructor", "hasOwnProperty", "prototype", "toString", "valueOf");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,4}");

    private Sanitizer() {}

    static boolean allowsTag(String tag) {
        return TAGS.contains(tag);
    }

    static boolean isVoid(String tag) {
        return VOID.contains(tag);
    }

    static boolean dropsContent(String tag) {
        return CONTENT_DROPPED.contains(tag);
    }

    /** Whether an author's tag may have this anchor: two hyphens in a row are kept for anchors of our own. */
    static boolean allowsAnchor(String id) {
        return ANCHOR.matcher(id).matches()
                && !id.contains("--")
                && id.length() <= 200
                && !OF_OBJECTS.contains(id)
                && !id.startsWith("inspiratieboek");
    }

    /** Whether an author may give a tag this attribute; anchors, links and pictures apart, which are written anew. */
    static boolean allowsAttribute(String tag, String name, String value) {
        if (!EVERYWHERE.contains(name) && !ATTRIBUTES.getOrDefault(tag, Set.of()).contains(name)) {
            return false;
        }
        return switch (name) {
            case "start", "value", "colspan", "rowspan", "span" -> NUMBER.matcher(value).matches();
            case "dir" -> Set.of("ltr", "rtl", "auto").contains(value);
            case "type" -> Set.of("1", "a", "A", "i", "I").contains(value);
            case "headers" -> false;
            default -> true;
        };
    }

    /** Balances markup and takes out whatever neither we nor authors may write. */
    static String clean(String markup) {
        Document document = Parser.htmlParser().setMaxDepth(512).parseInput("<body>" + markup, "");
        document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        List<Node> dropped = new ArrayList<>();
        List<Element> unwrapped = new ArrayList<>();
        Element body = document.body();
        body.traverse((node, depth) -> {
            if (node instanceof Comment || node instanceof DataNode) {
                dropped.add(node);
            } else if (node instanceof Element element && element != body) {
                judge(element, dropped, unwrapped);
            }
        });
        dropped.forEach(Node::remove);
        unwrapped.stream().filter(element -> element.parent() != null).forEach(Element::unwrap);
        return body.html();
    }

    private static void judge(Element element, List<Node> dropped, List<Element> unwrapped) {
        String tag = element.normalName();
        boolean known = TAGS.contains(tag) || OUR_TAGS.contains(tag);
        if (!known || !element.tag().namespace().equals(Parser.NamespaceHtml)) {
            if (CONTENT_DROPPED.contains(tag)) {
                dropped.add(element);
            } else {
                unwrapped.add(element);
            }
            return;
        }
        List<String> refused = new ArrayList<>();
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            boolean ours = OUR_ATTRIBUTES.contains(name) || name.startsWith("aria-") || name.startsWith("data-");
            boolean safe = !name.equals("href") && !name.equals("src")
                    || Scheme.isSafe(attribute.getValue());
            if (!safe || !ours && !allowsAttribute(tag, name, attribute.getValue())) {
                refused.add(name);
            }
        }
        refused.forEach(element::removeAttr);
    }
}
