package nl.inspiratieboek.book;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.inspiratieboek.markdown.Heading;

/**
 * Words by which readers should find a text though it lacks them. They are never shown.
 *
 * @param ofPage those of the page as a whole
 * @param below those of what stands below a heading, by the heading's anchor
 */
public record SearchWords(List<String> ofPage, Map<String, List<String>> below) {

    /** No words. */
    public static final SearchWords NONE = new SearchWords(List.of(), Map.of());

    public SearchWords {
        ofPage = List.copyOf(ofPage);
        below = Map.copyOf(below);
    }

    /** Those of what stands below some headings. */
    public Stream<String> below(Collection<Heading> headings) {
        return headings.stream().flatMap(heading -> below.getOrDefault(heading.anchor(), List.of()).stream());
    }
}
