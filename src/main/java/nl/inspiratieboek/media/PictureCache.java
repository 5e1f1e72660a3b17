package nl.inspiratieboek.media;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.inspiratieboek.cache.FileCache;

/** Pictures that an earlier build made smaller, by what they were made from, with the user's caches. */
public final class PictureCache {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}-\\d+-\\d+\\.(jpg|png)");

    private final FileCache files;

    private PictureCache(FileCache files) {
        this.files = files;
    }

    /** A cache in a folder of its own. */
    static PictureCache in(Path folder) {
        return in(folder, Instant::now);
    }

    /** The same, which takes the time from elsewhere. */
    static PictureCache in(Path folder, Supplier<Instant> now) {
        return new PictureCache(new FileCache(folder, NAME, now));
    }

    /** The cache of who runs the program. */
    public static PictureCache ofUser() {
        return new PictureCache(FileCache.ofUser("pictures", NAME));
    }

    /** What is kept under a name, if it is; a use keeps it from being {@linkplain #prune() pruned}. */
    Optional<byte[]> get(String name) {
        return files.get(name);
    }

    /** Removes what no build used for half a year. */
    public void prune() {
        files.prune();
    }

    /** Keeps bytes under a name, whole or not at all; whether that succeeded. */
    boolean put(String name, byte[] bytes) {
        return files.put(name, bytes);
    }
}
