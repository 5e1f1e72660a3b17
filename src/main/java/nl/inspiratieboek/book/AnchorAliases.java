package nl.inspiratieboek.book;

import java.util.HashMap;
import java.util.Map;
import nl.inspiratieboek.source.SourcePath;

/**
 * Other programs' names of anchors that links of the book use.
 *
 * @param ours our anchor for each of theirs, by file
 */
public record AnchorAliases(Map<SourcePath, Map<String, String>> ours) {

    /** No links with other programs' anchors. */
    public static final AnchorAliases NONE = new AnchorAliases(Map.of());

    public AnchorAliases {
        Map<SourcePath, Map<String, String>> copy = new HashMap<>();
        ours.forEach((path, anchors) -> copy.put(path, Map.copyOf(anchors)));
        ours = Map.copyOf(copy);
    }

    /** The anchor in a file that is meant. */
    public String ours(SourcePath path, String anchor) {
        return ours.getOrDefault(path, Map.of()).getOrDefault(anchor, anchor);
    }
}
