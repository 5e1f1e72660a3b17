package nl.inspiratieboek.media;

import java.io.IOException;
import java.util.Optional;
import nl.inspiratieboek.book.Medium;
import nl.inspiratieboek.source.MediaFile;

/** What of a picture or download goes into the site. */
public final class PublishedMedium {

    private PublishedMedium() {}

    /**
     * The bytes that are published: those of the file, but of a photograph not where and with what it was taken, and of an SVG
     * no notes of drawing programs. An empty drawing takes the place of one that is refused or faulty.
     *
     * @throws IOException when the file is gone or cannot be read
     */
    public static byte[] bytes(Medium medium) throws IOException {
        if (!PictureType.named(medium.file()).equals(Optional.of(PictureType.SVG))) {
            return withoutData(medium.file());
        }
        if (medium.fault().isPresent()) {
            return SvgDrawing.faulty(medium.fault().get()).bytes();
        }
        // How deep it is was judged when it was read.
        return SvgReader.read(medium.file().bytes(), Integer.MAX_VALUE).bytes();
    }

    /** By what the file is, not by its name: a photograph may be linked under any. */
    private static byte[] withoutData(MediaFile file) throws IOException {
        Optional<PictureType> type;
        boolean heif;
        try (PictureBytes bytes = PictureBytes.of(file)) {
            type = PictureType.of(bytes);
            heif = Avif.isHeif(bytes);
        }
        byte[] whole = file.bytes();
        if (type.isEmpty()) {
            return heif ? HeifItems.withoutData(whole) : whole;
        }
        return switch (type.get()) {
            case JPEG -> JpegSegments.withoutData(whole);
            case PNG -> PngChunks.withoutData(whole);
            case WEBP -> WebpChunks.withoutData(whole);
            case GIF -> GifBlocks.withoutData(whole);
            case AVIF -> HeifItems.withoutData(whole);
            case SVG -> whole;
        };
    }
}
