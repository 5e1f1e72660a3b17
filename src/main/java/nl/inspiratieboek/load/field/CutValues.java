package nl.inspiratieboek.load.field;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.yaml.YamlEntry;
import nl.inspiratieboek.yaml.YamlScalar;

/**
 * Values that a comma between braces cut in two: {@code {waarde: 6,2, jaar: 2021}} has the keys {@code waarde}, {@code 2}
 * and {@code jaar}. In braces each key has a line's neighbour before it and may stand without a colon; in a block it cannot.
 */
final class CutValues {

    /** More of a value than this, in characters, no message repeats. */
    private static final int LONGEST = 60;

    private CutValues() {}

    /**
     * The keys whose values were cut, and those that are the rest of one; each value is reported, at the value.
     *
     * @param asked the keys that mean something
     */
    static Checked<Set<String>> find(List<YamlEntry> entries, Set<String> asked) {
        ProblemList problems = new ProblemList();
        Set<String> cutKeys = new HashSet<>();
        int i = 0;
        while (i < entries.size()) {
            YamlEntry first = entries.get(i++);
            StringBuilder whole = new StringBuilder();
            Place last = first.value().place();
            Optional<YamlScalar> cut = first.value().asScalar().filter(value -> !value.quoted() && !value.text().isEmpty());
            while (cut.isPresent() && i < entries.size() && isRest(entries.get(i), last, asked)) {
                YamlEntry rest = entries.get(i++);
                whole.append(gap(last, rest.keyPlace())).append(rest.key());
                last = rest.keyPlace();
                cutKeys.add(first.key());
                cutKeys.add(rest.key());
            }
            if (cut.isPresent() && !whole.isEmpty()) {
                Place at = cut.get().place();
                String text = cut.get().text() + whole;
                int length = last.column() + last.length() - at.column();
                problems.add(Problem.of(
                        Code.COMMA_CUTS_VALUE,
                        new Place(at.path(), at.line(), at.column(), length),
                        shown(first.key()) + ": \"" + shown(text).replace("\"", "\\\"") + '"')
                        .replacing(text, YamlScalar.quoted(text)));
            }
        }
        return problems.with(cutKeys);
    }

    private static String shown(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static boolean isRest(YamlEntry entry, Place before, Set<String> asked) {
        Place key = entry.keyPlace();
        return Fields.isEmpty(entry.value())
                && !asked.contains(entry.key())
                && key.line() == before.line()
                && key.column() > before.column() + before.length();
    }

    private static String gap(Place before, Place after) {
        return "," + " ".repeat(Math.max(0, Math.min(10, after.column() - before.column() - before.length() - 1)));
    }
}
