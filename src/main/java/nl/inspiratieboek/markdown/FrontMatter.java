package nl.inspiratieboek.markdown;

import java.util.Objects;
import nl.inspiratieboek.problem.Place;

/**
 * Where the YAML at the start of a file lies, without the lines that open and close it.
 *
 * @param start in the file's text, in UTF-16 units from 0
 * @param end likewise, exclusive
 * @param opening of the opening {@code ---}, where a missing key is reported
 * @param closed whether a line closes it; if not, its end is a guess
 */
public record FrontMatter(int start, int end, Place opening, boolean closed) {

    public FrontMatter {
        Objects.requireNonNull(opening);
    }
}
