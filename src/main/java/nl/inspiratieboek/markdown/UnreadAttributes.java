package nl.inspiratieboek.markdown;

import java.util.Objects;
import nl.inspiratieboek.problem.Place;

/**
 * Braces with attributes that stayed text: behind them stand more words, or they stand where no heading ends.
 *
 * @param typed the braces as typed, perhaps cut
 * @param attributes what they would have said
 * @param place the braces
 */
public record UnreadAttributes(String typed, HeadingAttributes attributes, Place place) {

    public UnreadAttributes {
        Objects.requireNonNull(typed);
        Objects.requireNonNull(attributes);
        Objects.requireNonNull(place);
    }
}
