package nl.inspiratieboek.scaffold;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import nl.inspiratieboek.source.SourcePath;

/**
 * A file that is to be made.
 *
 * @param path where in the book's folder
 * @param bytes all of it
 */
public record NewFile(SourcePath path, byte[] bytes) {

    /** A file of text. */
    public NewFile(SourcePath path, String text) {
        this(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes as text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NewFile file && path.equals(file.path) && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, Arrays.hashCode(bytes));
    }
}
