package nl.inspiratieboek.language;

import java.util.Optional;

/**
 * What a person is told of a message who wants to know more.
 *
 * @param why why it matters
 * @param before an example of what calls it forth
 * @param after the same example, mended
 * @param where the part of a book that the example is of, by the program's own name; none where it is no text of a book
 */
public record Explanation(String why, String before, String after, Optional<String> where) {}
