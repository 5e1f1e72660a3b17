package nl.inspiratieboek.search;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.inspiratieboek.site.Fingerprint;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.site.Stay;

/**
 * Collects parts of the search data as scripts. The name of each is its sort and the fingerprint of what it says: a part
 * that stays as it was keeps its name, and no reader ever joins a part of one build with the root of another. For one thread.
 */
final class PartFiles {

    static final String FOLDER = "assets/zoek/";

    /** The function that receives a part, in {@code theme/js/search}. */
    private static final String RECEIVER = "inspiratieboekZoekdeel";

    private final Map<String, OutputFile> files = new LinkedHashMap<>();
    private final SortedMap<String, StringBuilder> names = new TreeMap<>();

    /** Adds a part to those of its sort. */
    void add(char letter, String json) {
        String expression = asScript(json);
        String hex = Fingerprint.of(expression.getBytes(StandardCharsets.UTF_8)).hex();
        String name = letter + hex;
        byte[] bytes = (RECEIVER + "(\"" + name + "\"," + expression + ");\n").getBytes(StandardCharsets.UTF_8);
        // the same twice is one file
        files.put(name, OutputFile.of(SitePath.of(FOLDER + name + ".js"), bytes).staying(Stay.UNLESS_SOMETHING_GOES));
        names.computeIfAbsent(Character.toString(letter), unused -> new StringBuilder()).append(hex);
    }

    /** For each sort the fingerprints of its files, in their order, without anything between. */
    Map<String, String> names() {
        Map<String, String> all = new LinkedHashMap<>();
        names.forEach((letter, hexes) -> all.put(letter, hexes.toString()));
        return all;
    }

    /** The files of the site. */
    List<OutputFile> files() {
        return List.copyOf(files.values());
    }

    /**
     * JSON as an expression of JavaScript in which nothing ends a script, a comment or a line. The one key that an object
     * literal takes for something else is made an ordinary one; inside a text its quotes would have a backslash.
     */
    private static String asScript(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029")
                .replace("\"__proto__\":", "[\"__proto__\"]:");
    }
}
