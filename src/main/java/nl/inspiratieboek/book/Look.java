package nl.inspiratieboek.book;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.inspiratieboek.colour.Colour;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.source.SourcePath;

/**
 * How a book looks different from others, without a style sheet of its own. All colours stand out enough against what the theme
 * puts them on.
 *
 * @param logo the publisher's mark
 * @param sky the colour above the ground line
 * @param kinds the lights of kinds, by their id; the others have the theme's
 */
public record Look(Optional<Logo> logo, Optional<Colour> sky, Map<String, Colour> kinds) {

    /** Of a book that says nothing of it. */
    public static final Look NONE = new Look(Optional.empty(), Optional.empty(), Map.of());

    public Look {
        kinds = Map.copyOf(new TreeMap<>(kinds));
    }

    /**
     * A picture that stands for who publishes the book.
     *
     * @param path where it lies in the book
     * @param place where book.yaml says so
     */
    public record Logo(SourcePath path, Place place) {}
}
