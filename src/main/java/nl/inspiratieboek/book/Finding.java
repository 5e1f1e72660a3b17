package nl.inspiratieboek.book;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.markdown.Heading;
import nl.inspiratieboek.markdown.Prose;
import nl.inspiratieboek.problem.Place;

/**
 * Something learned in a case.
 *
 * @param id its home
 * @param kind its kind
 * @param heading its heading as written, for rendering
 * @param theme the id of its theme; without one it is shown under 'other'
 * @param basis how it is known
 * @param withoutResult whether it was tried and did not help
 * @param ourReading whether the editor says that it answers those, and the source does not: a possible answer
 * @param answers the findings it answers
 * @param text what happened
 * @param whole the heading and the text, to be shown together
 * @param place where it stands in the source
 */
public record Finding(
        FindingId id,
        Kind kind,
        Heading heading,
        Optional<String> theme,
        Basis basis,
        boolean withoutResult,
        boolean ourReading,
        List<FindingId> answers,
        Prose text,
        Prose whole,
        Place place) {

    public Finding {
        answers = List.copyOf(answers);
    }

    /** The heading as plain text. */
    public String title() {
        return heading.text();
    }
}
