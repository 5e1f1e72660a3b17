package nl.inspiratieboek.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.problem.Nearest;

/**
 * The themes of the book by id, with their kind; also those whose file could not be read, which are not unknown. When all have been
 * added, several threads may ask.
 */
final class ThemeIndex {

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Set<String> faulty = new TreeSet<>();
    private final Set<String> drafts = new TreeSet<>();
    private final AtomicReference<Optional<Nearest>> near = new AtomicReference<>(Optional.empty());
    private boolean complete = true;

    void add(String id, Kind kind) {
        kinds.put(id, kind);
    }

    void addFaulty(String id) {
        faulty.add(id);
    }

    /** Adds a theme that the book leaves out because it is a draft. */
    void addDraft(String id) {
        drafts.add(id);
    }

    boolean isDraft(String id) {
        return drafts.contains(id) && !has(id);
    }

    /** All that it knows, to be compared with that of another time. */
    List<Object> content() {
        return List.of(Map.copyOf(kinds), Set.copyOf(faulty), Set.copyOf(drafts), complete);
    }

    boolean has(String id) {
        return kinds.containsKey(id);
    }

    /** Says that a folder of themes could not be read whole: then no theme is called unknown. */
    void lackSome() {
        complete = false;
    }

    boolean isFaulty(String id) {
        return !complete || faulty.contains(id);
    }

    Optional<Kind> kind(String id) {
        return Optional.ofNullable(kinds.get(id));
    }

    /** Among which the id is that was probably meant; all themes must have been added. */
    Nearest nearest() {
        Nearest among = near.get().orElseGet(() -> Nearest.among(kinds.keySet()));
        near.set(Optional.of(among));
        return among;
    }
}
