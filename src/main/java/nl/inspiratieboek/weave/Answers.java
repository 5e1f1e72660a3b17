package nl.inspiratieboek.weave;

import java.util.List;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Kind;

/**
 * What answers what: every finding of the questioned kind stands on exactly one of the four lists, in the book's order.
 *
 * @param question the kind that is answered
 * @param answer the kind that answers it
 * @param answered with at least one answer that a source ties to it and that is not said to be without result
 * @param possible with such answers, but each is tied to it by the editor's reading only
 * @param withoutResult tried, but each answer is said to be without result
 * @param open with no answer at all
 */
public record Answers(
        Kind question,
        Kind answer,
        List<Answered> answered,
        List<Answered> possible,
        List<Answered> withoutResult,
        List<Answered> open) {

    public Answers {
        answered = List.copyOf(answered);
        possible = List.copyOf(possible);
        withoutResult = List.copyOf(withoutResult);
        open = List.copyOf(open);
    }

    /** The four lists, one behind the other. */
    public List<Answered> all() {
        return Stream.of(answered, possible, withoutResult, open).flatMap(List::stream).toList();
    }
}
