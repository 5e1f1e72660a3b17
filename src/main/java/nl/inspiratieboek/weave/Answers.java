package nl.inspiratieboek.weave;

import java.util.List;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Kind;

/**
 * What answers what: every finding of the questioned kind stands on exactly one of the three lists, in the book's order.
 *
 * @param question the kind that is answered
 * @param answer the kind that answers it
 * @param answered with at least one answer that is not said to be without result
 * @param withoutResult tried, but each answer is said to be without result
 * @param open with no answer at all
 */
public record Answers(
        Kind question, Kind answer, List<Answered> answered, List<Answered> withoutResult, List<Answered> open) {

    public Answers {
        answered = List.copyOf(answered);
        withoutResult = List.copyOf(withoutResult);
        open = List.copyOf(open);
    }

    /** The three lists, one behind the other. */
    public List<Answered> all() {
        return Stream.of(answered, withoutResult, open).flatMap(List::stream).toList();
    }
}
