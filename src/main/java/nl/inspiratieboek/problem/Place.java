package nl.inspiratieboek.problem;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Where in the book something stands.
 *
 * @param path the file, relative to the content folder, with {@code /}; of a file of the theme see {@link #inTheme}
 * @param line the line in the file, from 1, front matter included
 * @param column the character in the line, from 1, as an editor counts: code points, a tab is one, a byte-order mark
 *     none
 * @param length how many characters a caret underlines, at least 1
 */
public record Place(String path, int line, int column, int length) implements Comparable<Place> {

    /** What stands before the path of a file of the theme; no file of a book can have it in its name. */
    private static final String THEME = "theme:";

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::path)
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column)
            .thenComparingInt(Place::length);

    public Place {
        Objects.requireNonNull(path);
        if (line < 1 || column < 1 || length < 1) {
            throw new IllegalArgumentException("a place counts from 1: " + line + ":" + column + ":" + length);
        }
    }

    /** The very start of a file, for what concerns the file as a whole. */
    public static Place startOf(String path) {
        return new Place(path, 1, 1, 1);
    }

    /** The same place in another file. */
    public Place in(String otherPath) {
        return new Place(otherPath, line, column, length);
    }

    /** The same place in a file of the theme, when the path counts from the theme's folder. */
    public Place inTheme() {
        return new Place(THEME + path, line, column, length);
    }

    /** The path from the theme's folder, for a place in a file of the theme. */
    public Optional<String> themePath() {
        return path.startsWith(THEME) ? Optional.of(path.substring(THEME.length())) : Optional.empty();
    }

    /** By path, line, column and length. */
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:column}, as compilers print it. */
    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}
