package nl.inspiratieboek.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inspiratieboek.external.ExternalReport;
import nl.inspiratieboek.external.ExternalReport.Unchecked;
import nl.inspiratieboek.language.LanguagePack;

/**
 * Prints which addresses outside a book could not be checked, a line each in the compilers' form, {@code path:line:column: note:
 * what [reason]}, and how many there are in all. Nothing of it is a mistake of the author's.
 */
final class ExternalLines {

    /** How many are shown for one reason; the rest is counted. */
    private static final int MOST = 5;

    private final LanguagePack language;
    private final ProblemPaths paths;

    ExternalLines(LanguagePack language, ProblemPaths paths) {
        this.language = language;
        this.paths = paths;
    }

    void print(ExternalReport outside, PrintWriter to) {
        if (outside.addresses() == 0) {
            to.println(language.command("external.none"));
            return;
        }
        Map<String, Integer> seen = new HashMap<>();
        List<Unchecked> shown = outside.unchecked().stream()
                .filter(each -> seen.merge(each.reason(), 1, Integer::sum) <= MOST)
                .toList();
        for (Unchecked each : shown) {
            String reason = language.command("external." + each.reason(), each.detail());
            String text = language.command("external.unchecked", each.url(), reason);
            to.println(paths.asTyped(each.place()) + ":" + each.place().line() + ":" + each.place().column() + ": note: "
                    + ProblemText.printable(text) + " [" + each.reason() + "]");
        }
        int unchecked = outside.unchecked().size();
        if (shown.size() < unchecked) {
            to.println(language.command("external.more", language.number(unchecked - shown.size())));
        }
        to.println(language.command(
                "external.done",
                language.number(outside.addresses() - unchecked),
                language.number(outside.remembered()),
                language.number(unchecked)));
    }
}
