package nl.inspiratieboek.build;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.inspiratieboek.book.Drafts;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourcePath;

/**
 * What is to be built.
 *
 * @param content the folder of the book
 * @param theme a folder whose files replace those of the default theme
 * @param drafts what becomes of what its authors call a draft
 * @param limits how much a book may hold
 * @param edited what some of the book's files are to hold instead of what they hold on the disk
 */
public record BuildRequest(
        Path content, Optional<Path> theme, Drafts drafts, Limits limits, Map<SourcePath, byte[]> edited) {

    public BuildRequest {
        Objects.requireNonNull(content);
        Objects.requireNonNull(theme);
        Objects.requireNonNull(drafts);
        Objects.requireNonNull(limits);
        edited = Map.copyOf(edited);
    }

    /** A book as it is on the disk. */
    public BuildRequest(Path content, Optional<Path> theme, Drafts drafts, Limits limits) {
        this(content, theme, drafts, limits, Map.of());
    }

    /** The same book with other bytes in some of its files. */
    public BuildRequest with(Map<SourcePath, byte[]> others) {
        return new BuildRequest(content, theme, drafts, limits, others);
    }

    /** A book without its drafts. */
    public BuildRequest(Path content, Optional<Path> theme, Limits limits) {
        this(content, theme, Drafts.LEFT_OUT, limits);
    }
}
