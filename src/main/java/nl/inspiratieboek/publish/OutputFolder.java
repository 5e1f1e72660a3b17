package nl.inspiratieboek.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.inspiratieboek.publish.PublishResult.Obstacle;
import nl.inspiratieboek.publish.PublishResult.Obstacle.Reason;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;

/**
 * The folder that a site is published into, and within it the one where we keep our books: {@code .inspiratieboek} with
 * {@code lock}, {@code manifest.txt} and, while a build runs, {@code staging}. Makes these when they are missing, and
 * takes away what it made if the publication comes to nothing.
 */
final class OutputFolder {
    /** The manifest as a result names it. */
    static final String MANIFEST = Manifest.PLACE;

    /** Where we keep our books in whatever holds a site. */
    static final String OWN_FOLDER = ".inspiratieboek";

    /** Each try is lost only to another build that begins or ends at the same instant. */
    private static final int MOST_TRIES = 1000;

    private final Path root;
    private final Disk disk;
    private final Deque<Path> made = new ArrayDeque<>();
    private boolean madeLock;

    private OutputFolder(Path root, Disk disk) {
        this.root = root;
        this.disk = disk;
    }

    /** Follows a link that the folder itself may be, once, so that it cannot turn elsewhere half-way. */
    static OutputFolder at(Path folder, Disk disk) throws IOException {
        Path absolute = folder.toAbsolutePath();
        try {
            return new OutputFolder(absolute.toRealPath(), disk);
        } catch (NoSuchFileException notYetThere) {
            return new OutputFolder(absolute.normalize(), disk);
        }
    }

    static boolean isReserved(SitePath path) {
        return path.names().get(0).equalsIgnoreCase(OWN_FOLDER);
    }

    /**
     * Refuses a site with files where we keep our books.
     *
     * @throws IllegalArgumentException if there is one
     */
    static void refuseReserved(Site site) {
        for (OutputFile file : site.files()) {
            if (isReserved(file.path())) {
                throw new IllegalArgumentException("not a place for a page: " + file.path());
            }
        }
    }

    Path root() {
        return root;
    }

    Path manifest() {
        return root.resolve(MANIFEST);
    }

    Path staging() {
        return root.resolve(OWN_FOLDER).resolve("staging");
    }

    private Path lock() {
        return root.resolve(OWN_FOLDER).resolve("lock");
    }

    /** What stands where we keep our books and is not ours to write through. */
    List<Obstacle> obstacles() throws IOException {
        List<Obstacle> found = new ArrayList<>();
        mustBe(PathType.FOLDER, root, ".", found);
        if (found.isEmpty()) {
            mustBe(PathType.FOLDER, root.resolve(OWN_FOLDER), OWN_FOLDER, found);
        }
        if (found.isEmpty()) {
            mustBe(PathType.FILE, lock(), OWN_FOLDER + "/lock", found);
            mustBe(PathType.FILE, manifest(), MANIFEST, found);
            mustBe(PathType.FOLDER, staging(), OWN_FOLDER + "/staging", found);
        }
        return found;
    }

    private static void mustBe(PathType wanted, Path path, String said, List<Obstacle> found) throws IOException {
        PathType type = PathType.at(path);
        if (type != PathType.ABSENT && type != wanted) {
            Reason reason = type == PathType.FILE
                    ? Reason.FOREIGN_FILE
                    : type == PathType.FOLDER ? Reason.FOREIGN_FOLDER : Reason.LINK;
            found.add(new Obstacle(reason, said));
        }
    }

    /** Makes the folders that are missing and takes the lock; empty if another build holds it for too long. */
    Optional<FolderLock> enter(Duration patience, BooleanSupplier stop) throws IOException {
        for (int tries = 1; ; tries++) {
            try {
                create(root.resolve(OWN_FOLDER));
                boolean lockMissing = PathType.at(lock()) == PathType.ABSENT;
                Optional<FolderLock> lock = FolderLock.take(lock(), patience, stop);
                madeLock = lockMissing && lock.isPresent();
                return lock;
            } catch (NoSuchFileException | FileAlreadyExistsException takenAway) {
                // Another first build failed just now and took its folders with it, or made them just before us.
                if (tries == MOST_TRIES) {
                    throw takenAway;
                }
            }
        }
    }

    private void create(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.getParent();
        if (parent != null) {
            create(parent);
        }
        try {
            disk.createFolder(folder);
            made.push(folder);
        } catch (FileAlreadyExistsException another) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw another;
            }
        }
    }

    /**
     * Takes away the lock file if it was not there before; to be called while the lock is held, or else another build
     * might lock a file that has gone.
     */
    void takeAwayLock() {
        if (madeLock && made.contains(root.resolve(OWN_FOLDER))) {
            deleteQuietly(lock());
        }
    }

    /** Takes away the folders that were not there before, if nobody has put anything into them. */
    void takeAwayFolders() {
        while (!made.isEmpty()) {
            deleteQuietly(made.pop());
        }
    }

    private void deleteQuietly(Path path) {
        try {
            disk.delete(path);
        } catch (IOException inUse) {
            // Another build has entered meanwhile and needs it, or the disk has failed, which is being reported.
        }
    }
}
