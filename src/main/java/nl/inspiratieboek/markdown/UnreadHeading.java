package nl.inspiratieboek.markdown;

import java.util.Objects;
import nl.inspiratieboek.problem.Place;

/**
 * A line that an author meant as a heading and that is none: a space is missing behind its signs, or what stands there
 * only looks like one, or it stands where no heading is read.
 *
 * @param level of the heading that was meant, 1 to 6
 * @param text its words as typed, without attributes
 * @param attributes what stands between braces at its end
 * @param place its signs
 * @param doubtful whether it may as well be something else: a word with a number sign in front, a line in bold, code
 * @param inHtml whether all that is wrong is that it stands between the tags of a block of HTML
 */
public record UnreadHeading(
        int level, String text, HeadingAttributes attributes, Place place, boolean doubtful, boolean inHtml) {

    public UnreadHeading {
        Objects.requireNonNull(text);
        Objects.requireNonNull(attributes);
        Objects.requireNonNull(place);
    }

    UnreadHeading(int level, String text, HeadingAttributes attributes, Place place, boolean doubtful) {
        this(level, text, attributes, place, doubtful, false);
    }

    /** The signs that make a heading of this level, or of the highest that a text may have. */
    public String signs() {
        return "#".repeat(Math.max(2, level));
    }
}
