package nl.inspiratieboek.publish;

import java.io.IOException;

/**
 * What stands in a place on another machine, while we are connected with it; it can be changed. What is read after a change
 * is what was written. Methods throw {@link RemoteFailure} where they know why. For one thread.
 */
public interface RemoteFiles extends HeldFiles, AutoCloseable {

    /**
     * Puts a file there, with the folders above it; over one of the same name if there is one. Who reads meanwhile gets the old
     * bytes or the new ones, whole.
     *
     * @param path relative to the site's root, with {@code /}
     */
    void write(String path, byte[] bytes) throws IOException;

    /** Takes a file away, and the folders that are empty without it. */
    void remove(String path) throws IOException;

    /** Whether readers see each change at once; if not, they see all together with {@link #finish}. */
    boolean showsAtOnce();

    /** All is written: from here on readers have it. */
    void finish() throws IOException;

    /** Ends the connection; never fails. */
    @Override
    void close();
}
