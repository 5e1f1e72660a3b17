package nl.inspiratieboek.disk;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Bytes that were written beside a file and then take its place, so that whoever reads the file sees the old bytes or the new ones and
 * never half of them. Closing it takes away what did not come in place.
 */
public final class WholeFile implements AutoCloseable {

    private final Path fresh;
    private final Path place;

    private WholeFile(Path fresh, Path place) {
        this.fresh = fresh;
        this.place = place;
    }

    /**
     * Puts bytes in the place of a file, or of nothing.
     *
     * @throws IOException when the machine fails; then the file is as it was
     */
    public static void put(Path file, byte[] bytes) throws IOException {
        try (WholeFile written = beside(file, bytes)) {
            written.takePlace();
        }
    }

    /**
     * Writes bytes beside a file, which stays as it is. Behind a link it is the file that the link leads to; who may read and write
     * the file may do so with the bytes.
     *
     * @throws IOException when the machine fails; then nothing is left
     */
    public static WholeFile beside(Path file, byte[] bytes) throws IOException {
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        WholeFile written = new WholeFile(create(place), place);
        try {
            Files.write(written.fresh, bytes);
            written.keepRights();
            return written;
        } catch (IOException failure) {
            written.close();
            throw failure;
        }
    }

    /** A file of its own for each writer. Not a temporary file of the system's, which its owner alone may read for good. */
    private static Path create(Path place) throws IOException {
        while (true) {
            long number = ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
            try {
                return Files.write(place.resolveSibling(".part" + number + ".tmp"), new byte[0], StandardOpenOption.CREATE_NEW);
            } catch (FileAlreadyExistsException taken) {
                // Another number will be free.
            }
        }
    }

    private void keepRights() throws IOException {
        if (Files.exists(place) && place.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.getFileAttributeView(fresh, PosixFileAttributeView.class)
                    .setPermissions(Files.getPosixFilePermissions(place));
        }
    }

    /**
     * Puts what was written in the file's place.
     *
     * @throws IOException when the machine fails; then the file is as it was
     */
    public void takePlace() throws IOException {
        try {
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(fresh);
    }
}
