package nl.inspiratieboek.build;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import nl.inspiratieboek.source.Limits;

/**
 * What is to be built.
 *
 * @param content the folder of the book
 * @param theme a folder whose files replace those of the default theme
 * @param limits how much a book may hold
 */
public record BuildRequest(Path content, Optional<Path> theme, Limits limits) {

    public BuildRequest {
        Objects.requireNonNull(content);
        Objects.requireNonNull(theme);
        Objects.requireNonNull(limits);
    }
}
