package nl.inspiratieboek.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.ProblemList;

/** Finds and reads Pandoc's attributes, {@code {#id .class key=value}}, at the end of a heading. */
final class AttributeReader {

    /** Attributes are looked for in so many characters at a heading's end; no author types more. */
    private static final int LONGEST = 4096;

    /** How attributes start; an author who meant plain braces types something else. */
    private static final Pattern START = Pattern.compile("\\{\\s*(?:[#.][^\\s{}]|[\\p{L}\\p{N}_-]+\\s*=)");

    private static final Pattern TOKEN = Pattern.compile("\\s*(?:#(?<id>[^\\s{}\"'=]*)"
            + "|\\.(?<class>[\\p{L}_-][\\p{L}\\p{N}_-]*)(?=\\s|\\}|$)"
            + "|(?<key>[\\p{L}_][\\p{L}\\p{N}_.:-]*)=(?:\"(?<double>[^\"]*)\"|'(?<single>[^']*)'|(?<bare>[^\\s{}\"']+))"
            + "(?=\\s|\\}|$)"
            + "|(?<apart>[\\p{L}_][\\p{L}\\p{N}_.-]*+(?:[ \\u00A0]*+:[ \\u00A0]++|[ \\u00A0]*+=[ \\u00A0]++|[ \\u00A0]++=[ \\u00A0]*+)[^\\s{}\"'=]++)(?=[\\s,}]|$)"
            + "|(?<other>[^\\s}]+))");

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_.][\\p{L}\\p{N}\\p{M}_.-]*");

    private AttributeReader() {}

    /**
     * Where the attributes of a heading start: at their brace, or at {@code to} when there are none.
     *
     * @param to the end of the heading's words, without spaces
     */
    static int find(CharSequence text, int from, int to) {
        int earliest = Math.max(from, to - LONGEST);
        if (to > from && text.charAt(to - 1) == '}') {
            for (int i = earliest; i < to; i++) {
                boolean brace = text.charAt(i) == '{' && !escaped(text, i, from);
                if (brace && reachesEnd(text, i, to) && starts(text, i, to)) {
                    return i;
                }
            }
            return to;
        }
        // A brace that was never closed: the last one, if what follows looks like attributes.
        for (int i = to - 1; i >= earliest && text.charAt(i) != '}' && text.charAt(i) != '`'; i--) {
            if (text.charAt(i) == '{') {
                boolean open = !escaped(text, i, from) && (i == from || text.charAt(i - 1) == ' ');
                return open && starts(text, i, to) ? i : to;
            }
        }
        return to;
    }

    private static boolean escaped(CharSequence text, int at, int from) {
        return at > from && text.charAt(at - 1) == '\\';
    }

    private static boolean starts(CharSequence text, int at, int to) {
        return START.matcher(text).region(at, to).lookingAt();
    }

    /** Whether the brace that closes this one is the last character. */
    private static boolean reachesEnd(CharSequence text, int at, int to) {
        char quote = 0;
        for (int i = at + 1; i < to - 1; i++) {
            char letter = text.charAt(i);
            if (quote != 0) {
                quote = letter == quote ? 0 : quote;
            } else if ((letter == '"' || letter == '\'') && text.charAt(i - 1) == '=') {
                quote = letter;
            } else if (letter == '{' || letter == '}') {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads attributes as typed.
     *
     * @param typed from the opening brace on
     * @param at where the brace stands in the file, in UTF-16 units
     */
    static HeadingAttributes read(String typed, int at, Places places, ProblemList problems) {
        if (typed.isEmpty()) {
            return HeadingAttributes.NONE;
        }
        if (!typed.endsWith("}")) {
            problems.add(Code.ATTRIBUTES_UNCLOSED, places.place(at, at + typed.length()));
        }
        String inside = typed.substring(1, typed.endsWith("}") ? typed.length() - 1 : typed.length());
        Optional<AttributeValue> id = Optional.empty();
        List<AttributeValue> classes = new ArrayList<>();
        List<Attribute> keyValues = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        boolean whole = typed.endsWith("}");
        Matcher token = TOKEN.matcher(inside);
        int from = 0;
        while (token.find(from)) {
            from = token.end();
            int base = at + 1;
            if (token.group("id") != null) {
                AttributeValue found = value(token, "id", base, places);
                if (id.isPresent()) {
                    problems.add(Code.ATTRIBUTE_TWICE, found.place(), "#");
                } else if (isAnchor(found.value())) {
                    id = Optional.of(found);
                } else {
                    problems.add(Code.ANCHOR_INVALID, found.place(), found.value());
                }
            } else if (token.group("class") != null) {
                classes.add(value(token, "class", base, places));
            } else if (token.group("key") != null) {
                Attribute attribute = keyValue(token, base, places);
                if (keys.add(attribute.key())) {
                    keyValues.add(attribute);
                } else {
                    problems.add(Code.ATTRIBUTE_TWICE, attribute.keyPlace(), attribute.key());
                }
            } else {
                whole = false;
                String group = token.group("apart") != null ? "apart" : "other";
                Place place = places.place(base + token.start(group), base + token.end(group));
                problems.add(Code.ATTRIBUTE_MALFORMED, place, token.group(group));
            }
        }
        return new HeadingAttributes(id, classes, keyValues, whole);
    }

    private static AttributeValue value(Matcher token, String group, int base, Places places) {
        return new AttributeValue(
                token.group(group), places.place(base + token.start(group), base + token.end(group)));
    }

    private static Attribute keyValue(Matcher token, int base, Places places) {
        String group = token.group("double") != null ? "double" : token.group("single") != null ? "single" : "bare";
        Place keyPlace = places.place(base + token.start("key"), base + token.end("key"));
        Place valuePlace = places.place(base + token.start(group), base + token.end(group));
        return new Attribute(token.group("key"), token.group(group), keyPlace, valuePlace);
    }

    /** Whether an author may choose this anchor: two hyphens in a row are kept for anchors of our own. */
    static boolean isAnchor(String id) {
        return ID.matcher(id).matches() && !id.contains("--") && id.length() <= 200;
    }
}
