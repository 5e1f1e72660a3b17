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
}
