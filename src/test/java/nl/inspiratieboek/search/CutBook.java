package nl.inspiratieboek.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inspiratieboek.build.BookBuild;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The search data of a book in parts, read back as the browser does. */
record CutBook(JsonNode root, Map<String, JsonNode> files) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    static CutBook of(LoadedBook book, SearchLimits limits) {
        try {
            Site site = BookBuild.print(book, limits).site();
            JsonNode root = JSON.createObjectNode();
            String named = "";
            String rootName = "-";
            Map<String, JsonNode> files = new LinkedHashMap<>();
            for (OutputFile file : site.files()) {
                String path = file.path().value();
                if (path.startsWith("assets/zoekgegevens.")) {
                    rootName = path;
                    root = JSON.readTree(JSON.readTree(argument(file, "inspiratieboekZoekgegevens(")).asString());
                } else if (path.equals("assets/zoek.js")) {
                    named = JSON.readTree(argument(file, "inspiratieboekZoeknaam(")).asString();
                } else if (path.startsWith("assets/zoek/")) {
                    String name = file.path().name().replace(".js", "");
                    files.put(name, JSON.readTree(argument(file, "inspiratieboekZoekdeel(\"" + name + "\",")));
                }
            }
            assertThat(named).isEqualTo(rootName);
            return new CutBook(root, files);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a script hands over; in the very form that the format promises. */
    private static String argument(OutputFile file, String before) throws IOException {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        if (!text.startsWith(before) || !text.endsWith(");\n")) {
            throw new AssertionError(file.path() + " starts with " + text.substring(0, Math.min(60, text.length())));
        }
        assertThat(text.contains("inspiratieboekZoekdeel") ? text : "").doesNotContain("<", ">", "\u2028", "\u2029");
        // The one key that JSON and JavaScript read differently is written for JavaScript.
        return text.substring(before.length(), text.length() - 3).replace("[\"__proto__\"]:", "\"__proto__\":");
    }

    /** The files of a sort, in order, each with what the root says that it starts with. */
    Map<String, JsonNode> ofSort(char letter) {
        List<String> firsts = List.of(root.get("parts").get("firsts").get(Character.toString(letter)).asString().split(" "));
        List<JsonNode> all = ofLetter(letter);
        assertThat(firsts).hasSameSizeAs(all).isSorted();
        Map<String, JsonNode> found = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            found.put(firsts.get(i), all.get(i));
        }
        return found;
    }

    /** The files of a sort, in order, as the root names them. */
    List<JsonNode> ofLetter(char letter) {
        List<JsonNode> found = new ArrayList<>();
        String names = root.get("parts").get("names").path(Character.toString(letter)).asString("");
        for (int at = 0; at < names.length(); at += 10) {
            String name = letter + names.substring(at, at + 10);
            assertThat(files).containsKey(name);
            found.add(files.get(name));
        }
        return found;
    }

    /** The sections in their order, each by its address. */
    Map<String, JsonNode> sections() {
        Map<String, JsonNode> sections = new LinkedHashMap<>();
        List<Integer> starts = ascending(root.get("parts").get("starts").asString());
        for (JsonNode file : ofLetter('d')) {
            assertThat(sections).hasSize(starts.get(0));
            starts.remove(0);
            for (JsonNode section : file.get("sections")) {
                String page = file.get("pages").get(section.get("page").asInt()).get("address").asString();
                sections.put(section.has("anchor") ? page + "#" + section.get("anchor").asString() : page, section);
            }
        }
        assertThat(starts).isEmpty();
        return sections;
    }

    /** The pages, by address. */
    Map<String, JsonNode> pages() {
        Map<String, JsonNode> pages = new LinkedHashMap<>();
        ofLetter('d').forEach(file -> file.get("pages").forEach(page -> pages.put(page.get("address").asString(), page)));
        return pages;
    }

    static List<Integer> numbers(String digits) {
        List<Integer> numbers = new ArrayList<>();
        int number = 0;
        int shift = 0;
        for (char letter : digits.toCharArray()) {
            int value = ALPHABET.indexOf(letter);
            number |= (value & 31) << shift;
            shift += 5;
            if (value < 32) {
                numbers.add(number);
                number = 0;
                shift = 0;
            }
        }
        return numbers;
    }

    static List<Integer> ascending(String gaps) {
        List<Integer> numbers = new ArrayList<>();
        int next = 0;
        for (int gap : numbers(gaps)) {
            numbers.add(next + gap);
            next += gap + 1;
        }
        return numbers;
    }

    /** Whether a key among the terms is none: of postings merged beforehand or of synonyms. */
    static boolean isOther(String key) {
        return key.indexOf('-') >= 0;
    }

    static int value(char letter) {
        return ALPHABET.indexOf(letter);
    }

    /** A word or stem as it was before files of words spelled their signs out. */
    static String plain(String written) {
        return written.replace("%3a", ":").replace("%2f", "/").replace("%2a", "*").replace("%25", "%");
    }
}
