package nl.inspiratieboek.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.inspiratieboek.disk.WholeFile;

/**
 * Pictures that an earlier build made smaller, by what they were made from. It lies with the user's caches, so that a
 * site's folder holds the site only, and books and outputs share it. It may be deleted at any time; where it cannot be
 * written, each build works anew. What no build uses goes after half a year.
 */
public final class PictureCache {

    private static final String VARIABLE = "INSPIRATIEBOEK_CACHE";

    private static final Duration UNUSED = Duration.ofDays(180);
    /** How exactly the last use is known, so that a build does not write to each file that it reads. */
    private static final Duration A_WHILE = Duration.ofDays(7);
    /** Of a picture that is kept, and of one that is being written. */
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}-\\d+-\\d+\\.(jpg|png)|\\.?part\\d+\\.tmp");

    private final Path folder;
    private final Supplier<Instant> now;

    private PictureCache(Path folder, Supplier<Instant> now) {
        this.folder = folder;
        this.now = now;
    }

    /** A cache in a folder of its own. */
    static PictureCache in(Path folder) {
        return in(folder, Instant::now);
    }

    /** The same, which takes the time from elsewhere. */
    static PictureCache in(Path folder, Supplier<Instant> now) {
        return new PictureCache(folder, now);
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

    /** What is kept under a name, if it is; a use keeps it from being {@linkplain #prune() pruned}. */
    Optional<byte[]> get(String name) {
        Path file = folder.resolve(name);
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (Files.getLastModifiedTime(file).toInstant().isBefore(now.get().minus(A_WHILE))) {
                touch(file);
            }
            return Optional.of(bytes);
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /**
     * Removes what no build used for half a year, and what an interrupted one left; not more often than once a while. What
     * cannot be removed stays.
     */
    public void prune() {
        Path mark = folder.resolve(".pruned");
        Instant today = now.get();
        try {
            if (Files.exists(mark) && Files.getLastModifiedTime(mark).toInstant().isAfter(today.minus(A_WHILE))) {
                return;
            }
            if (!Files.isDirectory(folder)) {
                return;
            }
            try (Stream<Path> files = Files.list(folder)) {
                for (Path each : files.filter(PictureCache::isOurs).toList()) {
                    if (Files.getLastModifiedTime(each).toInstant().isBefore(today.minus(UNUSED))) {
                        Files.deleteIfExists(each);
                    }
                }
            }
            if (!Files.exists(mark)) {
                Files.createFile(mark);
            }
            touch(mark);
        } catch (IOException | UncheckedIOException notOurs) {
            // A cache that is in use elsewhere, or may not be written: another build prunes it.
        }
    }

    /** INSPIRATIEBOEK_CACHE may name a folder in which other things lie. */
    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        return NAME.matcher(name).matches() && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private void touch(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(now.get()));
    }

    /** Keeps bytes under a name, whole or not at all; whether that succeeded. */
    boolean put(String name, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            WholeFile.put(folder.resolve(name), bytes);
            return true;
        } catch (IOException notWritable) {
            return false;
        }
    }
}
