package nl.inspiratieboek.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Data that pages load: a root that names the others, and parts of which a browser loads what it needs. They are scripts because a page
 * opened from a disk may load scripts but not data; each calls a function with what it holds.
 *
 * @param root the file that names the others
 * @param parts the others
 */
public record DataScripts(OutputFile root, List<OutputFile> parts) {

    public DataScripts {
        parts = List.copyOf(parts);
    }

    /** The root, then the parts. */
    public List<OutputFile> all() {
        return Stream.concat(Stream.of(root), parts.stream()).toList();
    }

    /**
     * One of them.
     *
     * @param begin what its address begins with
     * @param name its name behind that
     * @param receiver the function that receives what it holds
     */
    public static OutputFile file(String begin, String name, String receiver, JsonNode content) {
        byte[] bytes = (receiver + "(" + content + ");\n").getBytes(StandardCharsets.UTF_8);
        SitePath path = Fingerprint.of(bytes).into(SitePath.of(begin + name + ".js"));
        return OutputFile.of(path, bytes).staying(Stay.ONE_BUILD);
    }
}
