package nl.inspiratieboek.weave;

import java.util.List;
import nl.inspiratieboek.book.Finding;

/**
 * A finding that may be answered, with what answers it.
 *
 * @param question the bottleneck
 * @param answers the solutions that say they answer it, in whichever case they stand, in the book's order
 */
public record Answered(Finding question, List<Finding> answers) {

    public Answered {
        answers = List.copyOf(answers);
    }

    /** Whether one answers it for sure: the source says so, and nothing says that it did not help. */
    boolean surely() {
        return answers.stream().anyMatch(answer -> !answer.withoutResult() && !answer.ourReading());
    }

    /** Whether one may have helped, be the link with it the source's or only the editor's. */
    boolean perhaps() {
        return answers.stream().anyMatch(answer -> !answer.withoutResult());
    }
}
