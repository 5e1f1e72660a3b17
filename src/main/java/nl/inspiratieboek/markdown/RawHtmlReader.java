package nl.inspiratieboek.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inspiratieboek.markdown.RawHtml.Kind;
import nl.inspiratieboek.markdown.RawHtml.Size;
import nl.inspiratieboek.markdown.RawHtml.Token;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.InvisibleCharacters;
import org.commonmark.node.Node;
import org.jsoup.parser.Parser;

/** Takes the raw HTML of one file apart, piece after piece, and says at each tag what of it is left out. */
final class RawHtmlReader {

    private static final Pattern TAG = Pattern.compile("<(?:(?<close>/)(?<closed>[A-Za-z][A-Za-z0-9-]*)\\s*+>"
            + "|(?<open>[A-Za-z][A-Za-z0-9-]*)"
            + "(?<attributes>(?:[\\s/]++[^\\s\"'<>/=]++(?:\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\\s\"'=<>`]++))?+)*+)"
            + "(?<end>[\\s/]*+)>"
            + "|(?<comment>!--.*?(?:-->|--!>|\\z)|!\\[CDATA\\[.*?(?:\\]\\]>|\\z)"
            + "|\\?.*?(?:\\?>|\\z)|[!/][^>]*+(?:>|\\z)))", Pattern.DOTALL);

    private static final Pattern ATTRIBUTE = Pattern.compile("[\\s/]++(?<name>[^\\s\"'<>/=]++)"
            + "(?:\\s*+=\\s*+(?:\"(?<double>[^\"]*+)\"|'(?<single>[^']*+)'|(?<bare>[^\\s\"'=<>`]++)))?+");

    private static final Pattern PIXELS = Pattern.compile("([1-9][0-9]{0,3})(?:px)?");

    private final Places places;
    private final ProblemList problems;
    private final HiddenCharacters hidden;
    private final List<AttributeValue> anchors = new ArrayList<>();

    /** How many tags of each name were left out whose end has not come yet. */
    private final Map<String, Integer> leftOut = new HashMap<>();

    RawHtmlReader(Places places, ProblemList problems, HiddenCharacters hidden) {
        this.places = places;
        this.problems = problems;
        this.hidden = hidden;
    }

    /** The anchors that the author's tags have, in the order of the file. */
    List<AttributeValue> anchors() {
        return anchors;
    }

    /** Reads the HTML of a node. */
    RawHtml read(Node node, String html) {
        return new Piece(html, LiteralPlaces.of(node, html, places)).read();
    }

    /** An attribute. @param at where its value, or else its name, starts @param end exclusive */
    private record Typed(String name, String value, int at, int end) {}

    /** What a tag may have of its attributes. */
    private static final class Kept {
        private final StringBuilder markup = new StringBuilder();
        private Optional<String> id = Optional.empty();
        private Optional<LinkUse> link = Optional.empty();
    }

    /** One run of HTML. */
    private final class Piece {
        private final String html;
        private final LiteralPlaces at;
        private final List<Token> tokens = new ArrayList<>();

        private Piece(String html, LiteralPlaces at) {
            this.html = html;
            this.at = at;
        }

        private RawHtml read() {
            Matcher tag = TAG.matcher(html);
            int from = 0;
            while (from < html.length() && tag.find(from)) {
                text(from, tag.start());
                from = tag.end();
                if (tag.group("open") != null) {
                    from = open(tag, tag.group("open").toLowerCase(Locale.ROOT));
                } else if (tag.group("close") != null) {
                    close(tag, tag.group("closed").toLowerCase(Locale.ROOT));
                }
            }
            text(from, html.length());
            return new RawHtml(tokens);
        }

        private void text(int from, int to) {
            if (from < to) {
                String shown = Parser.unescapeEntities(html.substring(from, to), false);
                tokens.add(Token.text(hidden.seen(at.inFile(from), at.inFile(to), shown)));
            }
        }

        /** Takes a tag; gives where to read on. */
        private int open(Matcher tag, String name) {
            List<Typed> attributes = attributes(tag);
            if (name.equals("img") && isPicture(attributes)) {
                picture(tag, attributes);
                return tag.end();
            }
            if (!Sanitizer.allowsTag(name)) {
                int end = Sanitizer.dropsContent(name) ? afterContent(tag.end(), name) : tag.end();
                if (!UnreadInHtml.isTaggedHeading(html, tag.start())) {
                    report("<" + name + ">", tag.start(), end);
                }
                if (end == tag.end() && !Sanitizer.isVoid(name)) {
                    leftOut.merge(name, 1, Integer::sum);
                }
                return end;
            }
            Kept kept = kept(name, attributes, tag);
            boolean leads = kept.link.isPresent();
            if (name.equals("a") && !leads && kept.id.isEmpty()) {
                // An anchor that leads nowhere: its words stay.
                return tag.end();
            }
            boolean empty = Sanitizer.isVoid(name) || tag.group("end").contains("/") || name.equals("a") && !leads;
            Kind kind = empty ? Kind.EMPTY : Kind.OPEN;
            tokens.add(new Token(kind, name, kept.markup.toString(), kept.id, kept.link, Size.ANY));
            return tag.end();
        }

        private void close(Matcher tag, String name) {
            if (Sanitizer.allowsTag(name)) {
                if (!Sanitizer.isVoid(name)) {
                    tokens.add(Token.close(name));
                }
            } else if (leftOut.getOrDefault(name, 0) > 0) {
                // Its start was reported.
                leftOut.merge(name, -1, Integer::sum);
            } else {
                report("</" + name + ">", tag.start(), tag.end());
            }
        }

        private int afterContent(int from, String name) {
            Matcher close = Pattern.compile("</" + Pattern.quote(name) + "(?=[\\s/>])", Pattern.CASE_INSENSITIVE)
                    .matcher(html);
            if (!close.find(from)) {
                return html.length();
            }
            int end = html.indexOf('>', close.end());
            return end < 0 ? html.length() : end + 1;
        }

        /** The attributes of a tag; of those that stand twice the first counts, as for a browser. */
        private List<Typed> attributes(Matcher tag) {
            Map<String, Typed> found = new LinkedHashMap<>();
            Matcher typed = ATTRIBUTE.matcher(html).region(tag.start("attributes"), tag.end("attributes"));
            while (typed.find()) {
                String name = typed.group("name").toLowerCase(Locale.ROOT);
                String group = typed.group("double") != null ? "double" : typed.group("single") != null ? "single" : "bare";
                boolean valued = typed.group(group) != null;
                int from = valued ? typed.start(group) : typed.start("name");
                int to = valued ? typed.end(group) : typed.end("name");
                String value = valued ? Parser.unescapeEntities(typed.group(group), true) : "";
                String seen = hidden.seen(at.inFile(from), at.inFile(to), value);
                found.putIfAbsent(name, new Typed(name, seen, from, to));
            }
            return List.copyOf(found.values());
        }

        private Kept kept(String tag, List<Typed> attributes, Matcher whole) {
            Kept kept = new Kept();
            for (Typed attribute : attributes) {
                String name = attribute.name();
                boolean old = name.equals("name") && value(attributes, "id").isEmpty();
                boolean anchor = name.equals("id") || tag.equals("a") && old;
                if (anchor && Sanitizer.allowsAnchor(attribute.value())) {
                    kept.id = Optional.of(attribute.value());
                } else if (tag.equals("a") && name.equals("href")
                        && Scheme.isSafe(attribute.value())) {
                    kept.link = Optional.of(new LinkUse(attribute.value(), false, "", place(attribute)));
                } else if (Sanitizer.allowsAttribute(tag, name, attribute.value())) {
                    kept.markup.append(' ').append(name).append("=\"").append(Html.escape(attribute.value())).append('"');
                } else if (!(name.equals("name") && kept.id.equals(Optional.of(attribute.value())))) {
                    report(name, whole.start(), whole.end());
                }
            }
            kept.id.ifPresent(id -> anchors.add(new AttributeValue(id, place(anchor(attributes, id)))));
            return kept;
        }

        private Typed anchor(List<Typed> attributes, String id) {
            return attributes.stream()
                    .filter(attribute -> attribute.name().equals("id") || attribute.name().equals("name"))
                    .filter(attribute -> attribute.value().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        /** Whether a tag shows a picture. With a handler and without a file's name it is an attack and none. */
        private boolean isPicture(List<Typed> attributes) {
            String src = value(attributes, "src").orElse("");
            boolean handled = attributes.stream().anyMatch(attribute -> attribute.name().startsWith("on"));
            return !src.isBlank()
                    && Scheme.isSafe(src)
                    && (!handled || src.lastIndexOf('.') > src.lastIndexOf('/'));
        }

        private void picture(Matcher tag, List<Typed> attributes) {
            Optional<String> alt = value(attributes, "alt");
            if (alt.isEmpty()) {
                problems.add(Code.IMAGE_TAG_WITHOUT_ALT, place(tag.start(), tag.end()));
            }
            StringBuilder markup = new StringBuilder(" alt=\"" + Html.escape(alt.orElse("")) + "\"");
            value(attributes, "title").ifPresent(
                    title -> markup.append(" title=\"").append(Html.escape(title)).append('"'));
            int width = pixels(attributes, "width");
            int height = pixels(attributes, "height");
            Optional<LinkUse> link = Optional.empty();
            for (Typed attribute : attributes) {
                switch (attribute.name()) {
                    case "src" -> link = Optional.of(
                            new LinkUse(attribute.value(), true, alt.orElse(""), place(attribute)));
                    case "alt", "title" -> {
                        // Taken above.
                    }
                    case "width", "height" -> {
                        if (pixels(attributes, attribute.name()) == 0) {
                            report(attribute.name(), tag.start(), tag.end());
                        }
                    }
                    case "loading", "decoding", "border" -> {
                        // What browsers do with it, we say ourselves.
                    }
                    default -> report(attribute.name(), tag.start(), tag.end());
                }
            }
            tokens.add(new Token(
                    Kind.EMPTY, "img", markup.toString(), Optional.empty(), link, new Size(width, height)));
        }

        private Optional<String> value(List<Typed> attributes, String name) {
            return attributes.stream()
                    .filter(attribute -> attribute.name().equals(name))
                    .map(Typed::value)
                    .findFirst();
        }

        private int pixels(List<Typed> attributes, String name) {
            Matcher pixels = PIXELS.matcher(value(attributes, name).orElse("").strip());
            return pixels.matches() ? Integer.parseInt(pixels.group(1)) : 0;
        }

        private void report(String removed, int from, int to) {
            problems.add(Code.HTML_REMOVED, place(from, to), InvisibleCharacters.printable(removed));
        }

        private Place place(Typed attribute) {
            return place(attribute.at(), attribute.end());
        }

        private Place place(int from, int to) {
            return places.place(at.inFile(from), at.inFile(to));
        }
    }
}
