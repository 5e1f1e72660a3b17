package nl.inspiratieboek.publish;

import java.io.IOException;
import java.util.Map;

/** What stands now where a site is to go, whatever holds it: a folder, a branch, a server. Looked at, never changed. */
public interface HeldFiles {

    /**
     * What stands at a place.
     *
     * @param size of a file, in bytes; of anything else it means nothing
     */
    record Held(PathType type, long size) {
        static final Held NOTHING = new Held(PathType.ABSENT, 0);
    }

    /**
     * All that a folder holds, by name; nothing if the folder itself is not there.
     *
     * @param folder relative to the site's root, with {@code /}; empty for the root
     */
    Map<String, Held> in(String folder) throws IOException;

    /** The bytes of a file that is there. */
    byte[] read(String path) throws IOException;
}
