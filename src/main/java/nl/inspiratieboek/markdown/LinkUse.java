package nl.inspiratieboek.markdown;

import java.util.Objects;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.source.SourcePath;

/**
 * A link or image in the text.
 *
 * @param destination as the author meant it: escapes and entities of markdown resolved, percent signs not
 * @param image whether it is an image
 * @param alt the image's text, or the link's
 * @param place of the destination, or else of the whole link
 */
public record LinkUse(String destination, boolean image, String alt, Place place) {

    public LinkUse {
        Objects.requireNonNull(destination);
        Objects.requireNonNull(alt);
        Objects.requireNonNull(place);
    }

    /** What it points at. */
    public LinkTarget target() {
        return LinkTarget.of(SourcePath.of(place.path()), destination);
    }

    /** Whether it leads out of the book. */
    boolean external() {
        return Scheme.of(destination) == Scheme.ALLOWED;
    }
}
