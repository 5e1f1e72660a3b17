package nl.inspiratieboek.scaffold;

import nl.inspiratieboek.source.SourcePath;

/**
 * A file that is to be made.
 *
 * @param path where in the book's folder
 * @param text all of it
 */
public record NewFile(SourcePath path, String text) {}
