package nl.inspiratieboek.markdown;

import java.util.Objects;
import nl.inspiratieboek.problem.Place;

/** One source named in the text as {@code [@id]} or {@code [@id; @other]}. @param place of the id, without the at */
public record CitationUse(String id, Place place) {

    public CitationUse {
        Objects.requireNonNull(id);
        Objects.requireNonNull(place);
    }
}
