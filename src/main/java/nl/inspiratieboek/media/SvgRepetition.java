package nl.inspiratieboek.media;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the shapes that a drawing shows when every reference to a part of it is drawn out: ten groups that each use
 * the one before ten times are a small file and ten thousand million shapes.
 */
final class SvgRepetition {

    private static final Pattern REFERENCE = Pattern.compile("^\\s*+#(.*+)$|url\\(\\s*+['\"]?+\\s*+#([^'\")]*+)");

    /** A named part: its own shapes, the named parts in it and those that it refers to. */
    private static final class Part {
        private final List<Part> inside = new ArrayList<>();
        private final List<String> referred = new ArrayList<>();
        private long own;
        private long total;
        private boolean open;
        private boolean counted;
    }

    private final Part whole = new Part();
    private final Map<String, Part> named = new HashMap<>();
    private final Deque<Part> path = new ArrayDeque<>();

    /** An element begins, perhaps one with an id. */
    void start(Optional<String> id) {
        Part around = path.isEmpty() ? whole : path.getLast();
        Part part = around;
        if (id.isPresent()) {
            part = new Part();
            around.inside.add(part);
            // As in browsers, of two parts with one name the first counts.
            named.putIfAbsent(id.get(), part);
        }
        part.own++;
        path.addLast(part);
    }

    /** An attribute of the element that began last. */
    void refer(String value) {
        if (value.indexOf('#') < 0) {
            return;
        }
        Matcher matcher = REFERENCE.matcher(value);
        while (matcher.find()) {
            String target = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            path.getLast().referred.add(target.strip());
        }
    }

    /** An element ends. */
    void end() {
        path.removeLast();
    }

    /** How many shapes the whole shows; a part within itself counts once, as browsers do not draw it again. */
    long shapes() {
        Deque<Part> todo = new ArrayDeque<>(List.of(whole));
        while (!todo.isEmpty()) {
            Part part = todo.getLast();
            if (part.counted) {
                todo.removeLast();
            } else if (part.open) {
                part.total = part.own;
                for (Part each : below(part)) {
                    // Kept far from overflow: beyond this nobody counts.
                    part.total = Math.min(part.total + each.total, Integer.MAX_VALUE);
                }
                part.open = false;
                part.counted = true;
                todo.removeLast();
            } else {
                part.open = true;
                below(part).stream().filter(each -> !each.counted && !each.open).forEach(todo::addLast);
            }
        }
        return whole.total;
    }

    private List<Part> below(Part part) {
        List<Part> below = new ArrayList<>(part.inside);
        for (String target : part.referred) {
            Part found = named.get(target);
            if (found != null) {
                below.add(found);
            }
        }
        return below;
    }
}
