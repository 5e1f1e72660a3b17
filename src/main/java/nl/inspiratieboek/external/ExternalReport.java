package nl.inspiratieboek.external;

import java.util.List;
import nl.inspiratieboek.hint.Hint;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;

/**
 * What the addresses outside a book answered.
 *
 * @param problems those at which nothing stands, at each place that leads there
 * @param moved those that stand elsewhere for good
 * @param unchecked those of which nothing is known
 * @param addresses how many addresses the book names
 * @param remembered how many of these were asked lately, and not now
 */
public record ExternalReport(
        List<Problem> problems, List<Hint> moved, List<Unchecked> unchecked, int addresses, int remembered) {

    public ExternalReport {
        problems = List.copyOf(problems);
        moved = List.copyOf(moved);
        unchecked = List.copyOf(unchecked);
    }

    /**
     * An address that could not be checked.
     *
     * @param place the first place that leads there
     * @param url it, as typed there
     * @param reason why, as a key of the language packs
     * @param detail what the reason is about
     */
    public record Unchecked(Place place, String url, String reason, String detail) {}
}
