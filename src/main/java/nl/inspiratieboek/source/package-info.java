/**
 * Finds and reads the files of a book: what is there, safely, and every text as checked UTF-8.
 *
 * <p>Enter through {@link nl.inspiratieboek.source.SourceTree}. A content folder flows in; texts, media and their
 * problems flow out. {@code yaml}, {@code markdown}, {@code load} and the steps after them may use this room.
 */
@NullMarked
package nl.inspiratieboek.source;

import org.jspecify.annotations.NullMarked;
