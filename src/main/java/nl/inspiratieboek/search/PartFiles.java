package nl.inspiratieboek.search;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inspiratieboek.site.Fingerprint;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.site.Stay;

/**
 * Collects parts of the search data as scripts. They share a folder whose name carries the fingerprint of them all: no
 * reader ever joins a part of one build with the root of another. For one thread.
 */
final class PartFiles {

    /** The function that receives a part, in {@code theme/js/search}. */
    private static final String RECEIVER = "inspiratieboekZoekdeel";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** Adds a part. */
    void add(String name, String json) {
        files.put(name, (RECEIVER + "(\"" + name + "\"," + asScript(json) + ");\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Where they stand. */
    String folder() {
        StringBuilder all = new StringBuilder();
        files.forEach((name, bytes) -> all.append(name).append(' ').append(Fingerprint.of(bytes).hex()).append('\n'));
        String hex = Fingerprint.of(all.toString().getBytes(StandardCharsets.UTF_8)).hex();
        return "assets/zoek-" + hex + "/";
    }

    /** The files of the site. */
    List<OutputFile> files() {
        String folder = folder();
        return files.entrySet().stream()
                .map(file -> OutputFile.of(SitePath.of(folder + file.getKey() + ".js"), file.getValue())
                        .staying(Stay.UNLESS_SOMETHING_GOES))
                .toList();
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
