package nl.inspiratieboek.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;

/**
 * Keeps a second build out of a folder. The operating system holds the lock and lets go of it when the process ends in
 * whatever way, so none stays behind a killed build; the file itself means nothing and stays, empty.
 */
final class FolderLock {
    private static final long PAUSE_MILLIS = 25;

    /** Beyond the file's bytes: Windows forbids others even to read a byte that is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits for the lock; empty if it could not be had in time or {@code stop} said so.
     *
     * @throws NoSuchFileException if the folder of the lock file is not there, or no longer
     */
    static Optional<FolderLock> take(Path lockFile, Duration patience, BooleanSupplier stop) throws IOException {
        long start = System.nanoTime();
        while (true) {
            FileChannel channel = FileChannel.open(
                    lockFile,
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
            boolean kept = false;
            try {
                // One channel for all tries: on POSIX, closing any of them drops the locks of the whole process.
                while (!tryLock(channel)) {
                    if (System.nanoTime() - start >= patience.toNanos() || stop.getAsBoolean() || !pause()) {
                        return Optional.empty();
                    }
                }
                kept = isStillAt(lockFile, channel);
                if (kept) {
                    return Optional.of(new FolderLock(channel));
                }
            } finally {
                if (!kept) {
                    channel.close();
                }
            }
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException anotherThread) {
            return false;
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Whether the file we locked is the one that others will open. A build that fails in a folder where there was none
     * before takes its lock file away again, and we may have been waiting for just that file. Java cannot ask a channel
     * for its file, so we change the size through the channel and look whether it changes at the path.
     */
    private static boolean isStillAt(Path lockFile, FileChannel channel) throws IOException {
        int size = ThreadLocalRandom.current().nextInt(1, 4096);
        channel.truncate(0);
        channel.write(ByteBuffer.allocate(size));
        try {
            return Files.size(lockFile) == size;
        } catch (NoSuchFileException gone) {
            return false;
        } finally {
            channel.truncate(0);
        }
    }

    /** Lets the next build in. */
    void release() throws IOException {
        channel.close();
    }
}
