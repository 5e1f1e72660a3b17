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
            Map<String, JsonNode> files = new LinkedHashMap<>();
            for (OutputFile file : site.files()) {
                String path = file.path().value();
                if (path.startsWith("assets/zoekgegevens.")) {
                    root = JSON.readTree(JSON.readTree(argument(file, "inspiratieboekZoekgegevens(")).asString());
                } else if (path.startsWith("assets/zoek-")) {
                    String name = file.path().name().replace(".js", "");
                    files.put(name, JSON.readTree(argument(file, "inspiratieboekZoekdeel(\"" + name + "\",")));
                }
            }
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
    Map<String, JsonNode> ofSort(char letter, String firsts) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        JsonNode list = root.get("parts").get(firsts);
        for (int i = 0; i < list.size(); i++) {
            JsonNode file = files.get(letter + Integer.toString(i));
            if (file == null) {
                throw new AssertionError("no file " + letter + i);
            }
            found.put(list.get(i).asString(), file);
        }
        if (files.containsKey(letter + Integer.toString(list.size()))) {
            throw new AssertionError("a file more than the root says: " + letter + list.size());
        }
        return found;
    }

    /** The files of a sort that the root says nothing of, in order. */
    List<JsonNode> ofLetter(char letter) {
        List<JsonNode> found = new ArrayList<>();
        for (int i = 0; files.containsKey(letter + Integer.toString(i)); i++) {
            found.add(files.get(letter + Integer.toString(i)));
        }
        return found;
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

    static int value(char letter) {
        return ALPHABET.indexOf(letter);
    }

    /** A word or stem as it was before files of words spelled their signs out. */
    static String plain(String written) {
        return written.replace("%3a", ":").replace("%2f", "/").replace("%2a", "*").replace("%25", "%");
    }
}
