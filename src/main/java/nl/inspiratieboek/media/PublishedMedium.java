package nl.inspiratieboek.media;

import java.io.IOException;
import java.util.Optional;
import nl.inspiratieboek.book.Medium;

/** What of a picture or download goes into the site. */
public final class PublishedMedium {

    private PublishedMedium() {}

    /**
     * The bytes that are published: those of the file, but of an SVG only what is harmless. Of a faulty SVG nothing is
     * known to be, so an empty drawing takes its place.
     *
     * @throws IOException when the file is gone or cannot be read
     */
    public static byte[] bytes(Medium medium) throws IOException {
        if (!PictureType.named(medium.file()).equals(Optional.of(PictureType.SVG))) {
            return medium.file().bytes();
        }
        if (medium.fault().isPresent()) {
            return SvgDrawing.faulty(medium.fault().get()).bytes();
        }
        // How deep it is was judged when it was read.
        return SvgCleaner.clean(medium.file().bytes(), Integer.MAX_VALUE).bytes();
    }
}
