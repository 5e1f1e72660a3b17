package nl.inspiratieboek.book;

import java.util.OptionalInt;
import nl.inspiratieboek.source.MediaFile;
import nl.inspiratieboek.source.SourcePath;

/**
 * An image or a download.
 *
 * @param file where its bytes are
 * @param width in CSS pixels, for images
 * @param height in CSS pixels, for images
 */
public record Medium(MediaFile file, OptionalInt width, OptionalInt height) {

    /** Its path in the book. */
    public SourcePath path() {
        return file.path();
    }
}
