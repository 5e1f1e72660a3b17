package nl.inspiratieboek.scaffold;

import java.util.Optional;
import nl.inspiratieboek.source.SourcePath;

/**
 * A file of a book that is to say something else.
 *
 * @param path where it lies
 * @param before its text; none where there is no file yet
 * @param after its text afterwards; none where the file goes
 */
public record Change(SourcePath path, Optional<String> before, Optional<String> after) {}
