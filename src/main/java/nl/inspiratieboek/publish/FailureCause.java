package nl.inspiratieboek.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a machine can fail at while a site is published. */
public enum FailureCause {
    /** No room for the new files. */
    DISK_FULL,
    /** We may not write, read or enter there. */
    NO_PERMISSION,
    /** A folder in the output lies on another disk, so that no file can be moved in whole. */
    OTHER_FILE_SYSTEM,
    /** A file that was to be copied into the site could no longer be read. */
    SOURCE_UNREADABLE,
    /** Another build was writing there for longer than we were to wait. */
    OTHER_BUILD_BUSY,
    /** We were asked to stop before anything was moved. */
    STOPPED,
    /** Someone put a file where one of ours was to come, while we were publishing. */
    PLACE_TAKEN,
    /** Any other failure of disk or network. */
    DISK_FAILED,
    /** A failure, and then another while undoing: the site may be part old, part new. The next build mends it. */
    NOT_UNDONE;

    /** A full disk reports little room, but seldom none: some is kept for the system or too small for a block. */
    private static final long NEARLY_NOTHING = 256 * 1024L;

    /**
     * What a failure comes from.
     *
     * @param folder where it was to be written
     */
    public static FailureCause of(IOException failure, Path folder) {
        if (failure instanceof AtomicMoveNotSupportedException) {
            return OTHER_FILE_SYSTEM;
        }
        if (failure instanceof FileAlreadyExistsException) {
            return PLACE_TAKEN;
        }
        if (failure instanceof AccessDeniedException) {
            return NO_PERMISSION;
        }
        // The system's own words come in the user's language, so the disk is asked as well.
        String words = words(failure);
        if (words.contains("no space left") || words.contains("quota") || words.contains("not enough space")) {
            return DISK_FULL;
        }
        if (words.contains("read-only") || words.contains("not permitted")) {
            return NO_PERMISSION;
        }
        try {
            FileStore store = Files.getFileStore(nearestExisting(folder));
            if (store.isReadOnly()) {
                return NO_PERMISSION;
            }
            return store.getUsableSpace() < NEARLY_NOTHING ? DISK_FULL : DISK_FAILED;
        } catch (IOException unknown) {
            return DISK_FAILED;
        }
    }

    private static String words(IOException failure) {
        String reason = failure instanceof FileSystemException disk ? disk.getReason() : failure.getMessage();
        return String.valueOf(reason).toLowerCase(Locale.ROOT);
    }

    private static Path nearestExisting(Path folder) {
        Path at = folder.toAbsolutePath();
        for (Path up = at; up != null; up = up.getParent()) {
            if (Files.exists(up)) {
                return up;
            }
        }
        return at;
    }
}
