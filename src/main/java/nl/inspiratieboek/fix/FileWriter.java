package nl.inspiratieboek.fix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.inspiratieboek.disk.WholeFile;
import nl.inspiratieboek.source.SourcePath;

/** Puts mended files in the place of what they were: each wholly or not at all, and none that somebody changed meanwhile. */
public final class FileWriter {

    private final Path content;

    /** A writer into the folder of a book. */
    public FileWriter(Path content) {
        this.content = content;
    }

    /** Where a file of a book lies. */
    static Path in(Path content, SourcePath path) {
        Path file = content;
        for (String name : path.value().split("/")) {
            file = file.resolve(name);
        }
        return file;
    }

    /**
     * Writes one file.
     *
     * @return false when it is another than it was when it was read; then nothing is written
     * @throws IOException when the machine fails; then the file is as it was
     */
    public boolean write(FileChange change) throws IOException {
        Path file = in(content, change.path());
        if (!isAsRead(file, change)) {
            return false;
        }
        try (WholeFile mended = WholeFile.beside(file, change.after())) {
            // An editor may have saved while the new bytes were written.
            if (!isAsRead(file, change)) {
                return false;
            }
            mended.takePlace();
            return true;
        }
    }

    private static boolean isAsRead(Path file, FileChange change) throws IOException {
        return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), change.before());
    }
}
