package nl.inspiratieboek.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.scaffold.Change;

/** Shows changes of files as version control does. */
final class ChangeDiff {

    /** How many lines around a change are shown. */
    private static final int AROUND = 2;

    private static final String NOTHING = "/dev/null";

    private ChangeDiff() {}

    /** The lines of a change. */
    static List<String> of(Change change) {
        String path = change.path().value();
        List<String> before = change.before().map(text -> text.lines().toList()).orElse(List.of());
        List<String> after = change.after().map(text -> text.lines().toList()).orElse(List.of());
        return UnifiedDiffUtils.generateUnifiedDiff(
                change.before().isEmpty() ? NOTHING : "a/" + path,
                change.after().isEmpty() ? NOTHING : "b/" + path,
                before,
                DiffUtils.diff(before, after),
                AROUND);
    }

    /** The lines of a file that gets another name, and of what changes in it. */
    static List<String> ofMove(Change old, Change now) {
        List<String> lines = of(new Change(now.path(), old.before(), now.after()));
        List<String> shown = new ArrayList<>(
                List.of("rename from " + old.path().value(), "rename to " + now.path().value()));
        shown.addAll(lines);
        return shown;
    }
}
