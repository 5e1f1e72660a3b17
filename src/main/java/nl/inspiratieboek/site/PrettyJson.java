package nl.inspiratieboek.site;

import java.util.Arrays;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON for people as well as programs: indented, with the same line ends on every system. */
public final class PrettyJson {

    private PrettyJson() {}

    /** The text of a tree, which ends with a line end. */
    public static byte[] of(JsonNode root) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        byte[] bytes = JsonMapper.shared().writer().with(printer).writeValueAsBytes(root);
        byte[] ended = Arrays.copyOf(bytes, bytes.length + 1);
        ended[bytes.length] = '\n';
        return ended;
    }
}
