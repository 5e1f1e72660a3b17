package nl.inspiratieboek.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A picture or download of the book: any file that is neither markdown nor YAML.
 *
 * @param path where it lies in the book
 * @param location where it lies on this machine
 * @param size in bytes, when the folder was read
 */
public record MediaFile(SourcePath path, Path location, long size) {

    /** Whether a link stands now in the place of the file, or of a folder of the book that it lies in: nothing is read through one. */
    public boolean isBehindLink() {
        Path at = location.toAbsolutePath();
        for (SourcePath name = path; !name.value().isEmpty(); name = name.parent()) {
            if (Files.isSymbolicLink(at)) {
                return true;
            }
            at = at.getParent();
        }
        return false;
    }

    /**
     * Reads the file now.
     *
     * @throws IOException when the file is gone or cannot be read
     */
    public byte[] bytes() throws IOException {
        return Files.readAllBytes(location);
    }
}
