package nl.inspiratieboek.yaml;

import java.util.Optional;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourceFile;

/** Reads YAML 1.2 into values with places. Immutable, usable by several threads. */
public final class YamlReader {

    private final Limits limits;

    private YamlReader(Limits limits) {
        this.limits = limits;
    }

    /** A reader that keeps to these limits. */
    public static YamlReader within(Limits limits) {
        return new YamlReader(limits);
    }

    /**
     * Reads a stretch of a file, such as its front matter, as one map.
     *
     * @param startOffset where it starts in the file's text, in UTF-16 units from 0
     * @param endOffset where it ends, exclusive
     * @return the map; empty when there is nothing but comments, or when it cannot be read (then with an error)
     */
    public Checked<Optional<YamlMap>> read(SourceFile file, int startOffset, int endOffset) {
        return Checked.fine(Optional.empty());
    }

    /** Reads a whole file as one map. */
    public Checked<Optional<YamlMap>> readWhole(SourceFile file) {
        return read(file, 0, file.text().length());
    }

    /** Reads a whole file whose outermost value may also be a list. */
    public Checked<Optional<YamlValue>> readWholeValue(SourceFile file) {
        return Checked.fine(Optional.empty());
    }
}
