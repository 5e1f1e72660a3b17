package nl.inspiratieboek.cli;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.inspiratieboek.hint.Hint;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.problem.Place;

/** Prints hints, a line each, in the compilers' form: {@code path:line:column: hint: what [sort]}. */
final class HintLines {

    private final LanguagePack language;
    private final ProblemPaths paths;

    HintLines(LanguagePack language, ProblemPaths paths) {
        this.language = language;
        this.paths = paths;
    }

    void print(List<Hint> hints, PrintWriter to) {
        Map<Hint.Sort, Integer> seen = new EnumMap<>(Hint.Sort.class);
        List<Hint> shown =
                hints.stream().filter(hint -> seen.merge(hint.sort(), 1, Integer::sum) <= hint.sort().told()).toList();
        for (Hint hint : shown) {
            Place place = hint.place();
            String key = "hint." + hint.sort().id();
            boolean one = hint.arguments().get(0).equals("1");
            String text = language.optionalText(key + ".one").filter(said -> one).isPresent()
                    ? language.text(key + ".one", hint.arguments().toArray())
                    : language.text(key, hint.arguments().toArray());
            to.println(paths.asTyped(place) + ":" + place.line() + ":" + place.column() + ": hint: "
                    + ProblemText.printable(text) + " [" + hint.sort().id() + "]");
        }
        if (shown.size() < hints.size()) {
            to.println(language.count("hint.more", hints.size() - shown.size()));
        }
    }
}
