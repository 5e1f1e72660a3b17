package nl.inspiratieboek.markdown;

import java.util.Objects;
import nl.inspiratieboek.problem.Place;

/**
 * A heading with its final anchor.
 *
 * @param level 1 to 6
 * @param text its words without markup
 * @param name its words without pictures' either, by which a kind is known
 * @param titleHtml its words with emphasis and code, but without links, images and footnotes, so it may stand in a link
 * @param anchor unique in its file
 * @param explicitAnchor whether the author chose the anchor
 * @param place of its words, or of its signs when it has none
 */
public record Heading(
        int level,
        String text,
        String name,
        Html titleHtml,
        String anchor,
        boolean explicitAnchor,
        HeadingAttributes attributes,
        Place place) {

    public Heading {
        Objects.requireNonNull(text);
        Objects.requireNonNull(name);
        Objects.requireNonNull(titleHtml);
        Objects.requireNonNull(anchor);
        Objects.requireNonNull(attributes);
        Objects.requireNonNull(place);
    }
}
