package nl.inspiratieboek.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Pictures that an earlier build made smaller, by what they were made from. It lies with the user's caches, so that a
 * site's folder holds the site only, and books and outputs share it. It may be deleted at any time; where it cannot be
 * written, each build works anew.
 */
public final class PictureCache {

    private static final String VARIABLE = "INSPIRATIEBOEK_CACHE";

    private final Path folder;

    private PictureCache(Path folder) {
        this.folder = folder;
    }

    /** A cache in a folder of its own. */
    static PictureCache in(Path folder) {
        return new PictureCache(folder);
    }

    /** The cache of who runs the program: where the machine keeps caches, or where INSPIRATIEBOEK_CACHE says. */
    public static PictureCache ofUser() {
        Path caches = named(VARIABLE)
                .or(() -> named("XDG_CACHE_HOME").or(() -> named("LOCALAPPDATA")).map(home -> home.resolve("inspiratieboek")))
                .orElseGet(() -> Path.of(System.getProperty("user.home", "."), ".cache", "inspiratieboek"));
        return in(caches.resolve("pictures"));
    }

    private static Optional<Path> named(String variable) {
        return Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isBlank()).map(Path::of);
    }

    /** What is kept under a name, if it is. */
    Optional<byte[]> get(String name) {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(name)));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /** Keeps bytes under a name, whole or not at all; whether that succeeded. */
    boolean put(String name, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "part", ".tmp");
            try {
                Files.write(part, bytes);
                Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
            return true;
        } catch (IOException notWritable) {
            return false;
        }
    }
}
