package nl.inspiratieboek.intake;

import java.util.Arrays;
import java.util.Objects;

/**
 * A picture out of a document.
 *
 * @param name its file's name in the book's folder of pictures
 * @param bytes the file
 */
public record Picture(String name, byte[] bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture && name.equals(picture.name) && Arrays.equals(bytes, picture.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(bytes));
    }
}
