package nl.inspiratieboek.build;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import nl.inspiratieboek.book.Drafts;
import nl.inspiratieboek.source.Limits;

/**
 * What is to be built.
 *
 * @param content the folder of the book
 * @param theme a folder whose files replace those of the default theme
 * @param drafts what becomes of what its authors call a draft
 * @param limits how much a book may hold
 */
public record BuildRequest(Path content, Optional<Path> theme, Drafts drafts, Limits limits) {

    public BuildRequest {
        Objects.requireNonNull(content);
        Objects.requireNonNull(theme);
        Objects.requireNonNull(drafts);
        Objects.requireNonNull(limits);
    }

    /** A book without its drafts. */
    public BuildRequest(Path content, Optional<Path> theme, Limits limits) {
        this(content, theme, Drafts.LEFT_OUT, limits);
    }
}
