package nl.inspiratieboek.source;

import nl.inspiratieboek.problem.Place;

/**
 * A text of the book without byte-order mark, with its own line ends.
 *
 * @param path where it lies
 * @param text valid Unicode, without control characters other than tab and line ends, and without letters that have no
 *     width
 * @param typed the text as its author typed it, with those letters, which an editor counts
 */
public record SourceFile(SourcePath path, String text, String typed) {

    /** A text as typed, of which nothing was left out. */
    public SourceFile(SourcePath path, String text) {
        this(path, text, text);
    }

    /** Where the lines of this text start; made anew at each call. */
    public LineMap lines() {
        return LineMap.of(text, typed);
    }

    /** The very start of the file. */
    public Place start() {
        return Place.startOf(path.value());
    }
}
