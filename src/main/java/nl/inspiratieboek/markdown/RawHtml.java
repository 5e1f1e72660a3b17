package nl.inspiratieboek.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.parser.Parser;

/**
 * One piece of an author's HTML, taken apart into tags and text. Every tag is written anew from its name and the
 * attributes that are allowed, so no piece can reach beyond itself; balance is the writer's work.
 *
 * @param tokens in order
 * @param removed the tags and attributes left out, each once
 */
record RawHtml(List<Token> tokens, Set<String> removed) {

    /** Nothing at all. */
    static final RawHtml NONE = new RawHtml(List.of(), Set.of());

    /** A tag or a text. @param name of the tag, empty for a text @param markup what to write */
    record Token(Kind kind, String name, String markup) {}

    enum Kind {
        OPEN,
        CLOSE,
        VOID,
        TEXT
    }

    private static final Pattern TAG = Pattern.compile("<(?:(?<close>/)(?<closed>[A-Za-z][A-Za-z0-9-]*)\\s*+>"
            + "|(?<open>[A-Za-z][A-Za-z0-9-]*)"
            + "(?<attributes>(?:[\\s/]++[^\\s\"'<>/=]++(?:\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\\s\"'=<>`]++))?+)*+)"
            + "[\\s/]*+>"
            + "|(?<comment>!--.*?(?:-->|--!>|\\z)|!\\[CDATA\\[.*?(?:\\]\\]>|\\z)"
            + "|\\?.*?(?:\\?>|\\z)|[!/][^>]*+(?:>|\\z)))", Pattern.DOTALL);

    RawHtml {
        tokens = List.copyOf(tokens);
    }

    /** Takes a piece of HTML apart. */
    static RawHtml of(String html) {
        List<Token> tokens = new ArrayList<>();
        Set<String> removed = new LinkedHashSet<>();
        Matcher tag = TAG.matcher(html);
        int at = 0;
        while (at < html.length() && tag.find(at)) {
            text(html.substring(at, tag.start()), tokens);
            at = tag.end();
            if (tag.group("open") != null) {
                String name = tag.group("open").toLowerCase(Locale.ROOT);
                if (Sanitizer.allowsTag(name)) {
                    String attributes = attributes(name, tag.group("attributes"), removed);
                    Kind kind = Sanitizer.isVoid(name) ? Kind.VOID : Kind.OPEN;
                    if (name.equals("a") && !attributes.contains(" href=")) {
                        // An anchor that leads nowhere: its words stay.
                        continue;
                    }
                    tokens.add(new Token(kind, name, "<" + name + attributes + ">"));
                } else {
                    removed.add("<" + name + ">");
                    at = Sanitizer.dropsContent(name) ? afterContent(html, at, name) : at;
                }
            } else if (tag.group("close") != null) {
                String name = tag.group("closed").toLowerCase(Locale.ROOT);
                if (Sanitizer.allowsTag(name) && !Sanitizer.isVoid(name)) {
                    tokens.add(new Token(Kind.CLOSE, name, "</" + name + ">"));
                } else if (!Sanitizer.allowsTag(name)) {
                    removed.add("</" + name + ">");
                }
            }
        }
        text(html.substring(at), tokens);
        return new RawHtml(tokens, removed);
    }

    private static void text(String text, List<Token> tokens) {
        if (!text.isEmpty()) {
            String shown = Parser.unescapeEntities(text, false);
            tokens.add(new Token(Kind.TEXT, "", Html.escape(shown)));
        }
    }

    private static int afterContent(String html, int from, String name) {
        Matcher close = Pattern.compile("</" + Pattern.quote(name) + "(?=[\\s/>])", Pattern.CASE_INSENSITIVE)
                .matcher(html);
        if (!close.find(from)) {
            return html.length();
        }
        int end = html.indexOf('>', close.end());
        return end < 0 ? html.length() : end + 1;
    }

    private static String attributes(String tag, String typed, Set<String> removed) {
        if (typed.isBlank()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        for (Attribute attribute : Parser.htmlParser().parseAttributes(typed)) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue();
            if (Sanitizer.allowsAttribute(tag, name, value)) {
                out.append(' ').append(name).append("=\"").append(Html.escape(value)).append('"');
            } else {
                removed.add(name);
            }
        }
        return out.toString();
    }
}
