package nl.inspiratieboek.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tags that an author left open within one block. Some end when another starts, without being closed: a paragraph at
 * the next one, an item at the next item (HTML, "optional tags").
 */
final class OpenTags {

    /** What a paragraph cannot hold. */
    private static final Set<String> BLOCKS = Set.of(
            "address", "article", "aside", "blockquote", "details", "div", "dl", "figcaption", "figure", "hr", "ol", "p",
            "pre", "section", "table", "ul");

    /** What ends at the start of a tag. */
    private static final Map<String, Set<String>> ENDED_BY = Map.ofEntries(
            Map.entry("li", Set.of("li")),
            Map.entry("dt", Set.of("dt", "dd")),
            Map.entry("dd", Set.of("dt", "dd")),
            Map.entry("td", Set.of("td", "th", "caption", "colgroup")),
            Map.entry("th", Set.of("td", "th", "caption", "colgroup")),
            Map.entry("tr", Set.of("tr", "caption", "colgroup")),
            Map.entry("thead", Set.of("thead", "tbody", "tfoot", "caption", "colgroup")),
            Map.entry("tbody", Set.of("thead", "tbody", "tfoot", "caption", "colgroup")),
            Map.entry("tfoot", Set.of("thead", "tbody", "tfoot", "caption", "colgroup")),
            Map.entry("colgroup", Set.of("caption", "colgroup")));

    /** Beyond these nothing ends by itself: an inner list does not end the item that it stands in. */
    private static final Map<String, Set<String>> WITHIN = Map.of(
            "li", Set.of("ul", "ol", "table"),
            "dt", Set.of("dl", "table"),
            "dd", Set.of("dl", "table"),
            "td", Set.of("table", "tr"),
            "th", Set.of("table", "tr"));

    private static final Set<String> TABLE = Set.of("table");
    private static final Set<String> AROUND_PARAGRAPH = Set.of("table", "td", "th", "caption");

    private final Deque<String> open = new ArrayDeque<>();

    int size() {
        return open.size();
    }

    /** Opens a tag; gives what ends by that, the innermost first. */
    List<String> open(String name) {
        List<String> ended = before(name);
        open.push(name);
        return ended;
    }

    /** What ends where a tag starts, the innermost first. */
    List<String> before(String name) {
        if (open.isEmpty()) {
            return List.of();
        }
        List<String> ended = new ArrayList<>();
        if (BLOCKS.contains(name)) {
            end(Set.of("p"), AROUND_PARAGRAPH, ended);
        }
        Set<String> kin = ENDED_BY.getOrDefault(name, Set.of());
        if (!kin.isEmpty()) {
            end(kin, WITHIN.getOrDefault(name, TABLE), ended);
        }
        return ended;
    }

    /** What ends where a block starts that its author typed in markdown. */
    List<String> beforeBlock() {
        return before("div");
    }

    /** Closes a tag; gives what ends by that, the tag itself last; nothing if it is not open. */
    List<String> close(String name) {
        List<String> ended = new ArrayList<>();
        end(Set.of(name), Set.of(), ended);
        return ended;
    }

    /** Closes all. */
    List<String> closeAll() {
        List<String> ended = new ArrayList<>(open);
        open.clear();
        return ended;
    }

    private void end(Set<String> kin, Set<String> within, List<String> ended) {
        int depth = 0;
        int last = 0;
        for (String name : open) {
            depth++;
            if (kin.contains(name)) {
                last = depth;
                break;
            }
            if (within.contains(name)) {
                break;
            }
        }
        for (int i = 0; i < last; i++) {
            ended.add(open.pop());
        }
    }
}
