package nl.inspiratieboek.union;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The data of another book, checked: the {@code boek.json} that this program writes ({@code book.schema.json}). What is not read here is
 * not looked at.
 */
public final class BookData {

    /** Larger data is not taken in, in bytes. */
    public static final int MOST_BYTES = 50_000_000;

    /** The form that this program knows. */
    static final int VERSION = 1;

    private static final int MOST_CASES = 2_000;
    private static final int MOST_FINDINGS = 20_000;
    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_TEXT = 200_000;

    /** What an id is made of: it becomes an anchor. */
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,199}");

    /** What turns the direction of text around, or shows nothing, is no part of a name that readers see. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t\\u00AD\\u200C\\u200D]]");

    private final JsonNode root;
    /** How many were read. */
    private final AtomicInteger findings = new AtomicInteger();

    private BookData(JsonNode root) {
        this.root = root;
    }

    /**
     * What a book gave.
     *
     * @param title its title
     * @param url where its site stands, if it says so
     * @param titles the title of each of its themes and kinds, by id
     * @param cases its cases
     */
    record Given(String title, Optional<String> url, int version, Map<String, String> titles, List<GivenCase> cases) {}

    /** A case as it was given. */
    record GivenCase(
            String id, String name, String title, String summary, boolean invented, String address, List<GivenFinding> findings) {}

    /** A finding as it was given. */
    record GivenFinding(String title, String text, String kind, Optional<String> theme, String address) {}

    static Given of(JsonNode root) throws UnsoundBookException {
        return new BookData(root).read();
    }

    private Given read() throws UnsoundBookException {
        if (!root.isObject() || !root.path("format").asString("").equals("inspiratieboek")) {
            throw new UnsoundBookException("", "format");
        }
        JsonNode version = root.path("version");
        if (!version.isInt() || version.intValue() < 1) {
            throw new UnsoundBookException("/version", "version");
        }
        if (version.intValue() > VERSION) {
            throw new UnsoundBookException("/version", "newer", Integer.toString(version.intValue()), Integer.toString(VERSION));
        }
        Map<String, String> titles = new HashMap<>();
        titles("kinds", "singular", titles);
        titles("themes", "title", titles);
        List<GivenCase> cases = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        JsonNode list = list(root, "", "cases");
        if (list.size() > MOST_CASES) {
            throw new UnsoundBookException("/cases", "cases", Integer.toString(list.size()), Integer.toString(MOST_CASES));
        }
        for (int i = 0; i < list.size(); i++) {
            GivenCase one = theCase(list.get(i), "/cases/" + i);
            if (!ids.add(one.id())) {
                throw new UnsoundBookException("/cases/" + i + "/id", "twice", one.id());
            }
            cases.add(one);
        }
        Optional<String> url = root.has("url") ? Optional.of(line(root, "", "url")) : Optional.empty();
        return new Given(line(root, "", "title"), url, version.intValue(), titles, cases);
    }

    private void titles(String name, String title, Map<String, String> titles) throws UnsoundBookException {
        JsonNode list = list(root, "", name);
        for (int i = 0; i < list.size(); i++) {
            String at = "/" + name + "/" + i;
            titles.putIfAbsent(id(list.get(i), at, "id"), line(list.get(i), at, title));
        }
    }

    private GivenCase theCase(JsonNode node, String at) throws UnsoundBookException {
        JsonNode list = list(node, at, "findings");
        List<GivenFinding> all = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            if (findings.incrementAndGet() > MOST_FINDINGS) {
                throw new UnsoundBookException(at + "/findings", "findings", Integer.toString(MOST_FINDINGS));
            }
            all.add(finding(list.get(i), at + "/findings/" + i));
        }
        JsonNode invented = node.path("invented");
        if (!invented.isMissingNode() && !invented.isBoolean()) {
            throw new UnsoundBookException(at + "/invented", "flag");
        }
        return new GivenCase(
                id(node, at, "id"),
                line(node, at, "name"),
                line(node, at, "title"),
                node.has("summary") ? text(node, at, "summary", LONGEST_LINE * 4) : "",
                invented.asBoolean(false),
                line(node, at, "address"),
                all);
    }

    private GivenFinding finding(JsonNode node, String at) throws UnsoundBookException {
        return new GivenFinding(
                line(node, at, "title"),
                node.has("text") ? text(node, at, "text", LONGEST_TEXT) : "",
                id(node, at, "kind"),
                node.has("theme") ? Optional.of(id(node, at, "theme")) : Optional.empty(),
                line(node, at, "address"));
    }

    private static JsonNode list(JsonNode node, String at, String name) throws UnsoundBookException {
        JsonNode list = node.path(name);
        if (!list.isArray()) {
            throw new UnsoundBookException(at + "/" + name, "list");
        }
        return list;
    }

    private static String id(JsonNode node, String at, String name) throws UnsoundBookException {
        String id = line(node, at, name);
        if (!ID.matcher(id).matches()) {
            throw new UnsoundBookException(at + "/" + name, "id");
        }
        return id;
    }

    private static String line(JsonNode node, String at, String name) throws UnsoundBookException {
        String line = text(node, at, name, LONGEST_LINE).replaceAll("\\s+", " ");
        if (line.isBlank()) {
            throw new UnsoundBookException(at + "/" + name, "empty");
        }
        return line;
    }

    private static String text(JsonNode node, String at, String name, int longest) throws UnsoundBookException {
        JsonNode value = node.path(name);
        if (!value.isString()) {
            throw new UnsoundBookException(at + "/" + name, value.isMissingNode() ? "missing" : "text");
        }
        String text = UNSEEN.matcher(value.stringValue()).replaceAll("").strip();
        if (text.length() > longest) {
            throw new UnsoundBookException(at + "/" + name, "long", Integer.toString(longest));
        }
        return text;
    }
}
