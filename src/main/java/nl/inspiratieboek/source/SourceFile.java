package nl.inspiratieboek.source;

import nl.inspiratieboek.problem.Place;

/**
 * A text of the book as its author typed it, without byte-order mark, with its own line ends.
 *
 * @param path where it lies
 * @param text valid Unicode, without control characters other than tab and line ends
 */
public record SourceFile(SourcePath path, String text) {

    /** Where the lines of this text start; made anew at each call. */
    public LineMap lines() {
        return LineMap.of(text);
    }

    /** The very start of the file. */
    public Place start() {
        return Place.startOf(path.value());
    }
}
