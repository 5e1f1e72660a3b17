package nl.inspiratieboek.markdown;

import java.util.Objects;
import nl.inspiratieboek.problem.Place;

/**
 * One source named in the text, as {@code [@id]}, {@code [zie @id, p. 3; @other]} or {@code @id}.
 *
 * @param place of the id, without the at
 * @param certainty whether it is a citation even if the book has no such source
 */
public record CitationUse(String id, Place place, Certainty certainty) {

    /** How sure it is that an author meant a source. */
    public enum Certainty {
        /** It has the form of a citation and of nothing else. */
        SURE,
        /** It stands in brackets among other words: {@code [foto: @jan]}. */
        LIKELY,
        /** It stands in running text, where it may be the name of an account. */
        POSSIBLE
    }

    public CitationUse {
        Objects.requireNonNull(id);
        Objects.requireNonNull(place);
        Objects.requireNonNull(certainty);
    }
}
