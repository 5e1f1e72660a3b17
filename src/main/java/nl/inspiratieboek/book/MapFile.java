package nl.inspiratieboek.book;

import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.source.SourcePath;

/**
 * Where a book has the outline of its land.
 *
 * @param path the file, in the book's folder
 * @param place where book.yaml says so
 * @param credit who made it and on which terms, as readers see it
 */
public record MapFile(SourcePath path, Place place, String credit) {}
