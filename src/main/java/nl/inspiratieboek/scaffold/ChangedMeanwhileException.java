package nl.inspiratieboek.scaffold;

import java.io.IOException;
import nl.inspiratieboek.source.SourcePath;

/** A file says something else than when it was read, so that nobody knows what a change would do to it. */
public final class ChangedMeanwhileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String path;

    ChangedMeanwhileException(SourcePath path) {
        super(path.value());
        this.path = path.value();
    }

    /** The file, from the book's folder. */
    public String path() {
        return path;
    }
}
