package nl.inspiratieboek.markdown;

import java.util.List;
import java.util.Objects;
import nl.inspiratieboek.problem.Fix;
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
 * @param opening what was typed before its words, from its signs on, when all that is wrong stands there; else empty
 */
public record UnreadHeading(
        int level,
        String text,
        HeadingAttributes attributes,
        Place place,
        boolean doubtful,
        boolean inHtml,
        String opening) {

    public UnreadHeading {
        Objects.requireNonNull(text);
        Objects.requireNonNull(attributes);
        Objects.requireNonNull(place);
        Objects.requireNonNull(opening);
    }

    UnreadHeading(
            int level, String text, HeadingAttributes attributes, Place place, boolean doubtful, boolean inHtml) {
        this(level, text, attributes, place, doubtful, inHtml, "");
    }

    UnreadHeading(int level, String text, HeadingAttributes attributes, Place place, boolean doubtful) {
        this(level, text, attributes, place, doubtful, false);
    }

    /** The same with what stands before its words, when other signs and a space there make a heading of it. */
    UnreadHeading openedBy(String typed) {
        return new UnreadHeading(level, text, attributes, place, doubtful, inHtml, typed);
    }

    /** What makes a heading of it with these signs; nothing when more is wrong than what it begins with. */
    public List<Fix> opened(String signs) {
        int length = opening.codePointCount(0, opening.length());
        return opening.isEmpty() || opening.equals(signs + " ")
                ? List.of()
                : List.of(new Fix.Edit(
                        new Place(place.path(), place.line(), place.column(), length), opening, signs + " "));
    }

    /** The signs that make a heading of this level, or of the highest that a text may have. */
    public String signs() {
        return "#".repeat(Math.max(2, level));
    }
}
