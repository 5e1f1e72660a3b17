package nl.inspiratieboek.media;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.inspiratieboek.source.MediaFile;

/** The types of picture that pages show. */
enum PictureType {
    PNG("png", "apng"),
    JPEG("jpg", "jpeg", "jpe", "jfif"),
    GIF("gif"),
    WEBP("webp"),
    AVIF("avif"),
    SVG("svg");

    private final List<String> extensions;

    PictureType(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** The type that a file's name says. */
    static Optional<PictureType> named(MediaFile file) {
        String extension = file.path().extension().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
    }

    /** The type that the first bytes say; SVG has no such sign. */
    static Optional<PictureType> of(PictureBytes bytes) throws IOException {
        if (bytes.has(0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return Optional.of(PNG);
        }
        if (bytes.has(0, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (bytes.has(0, 'G', 'I', 'F', '8', '7', 'a') || bytes.has(0, 'G', 'I', 'F', '8', '9', 'a')) {
            return Optional.of(GIF);
        }
        if (bytes.has(0, 'R', 'I', 'F', 'F') && bytes.has(8, 'W', 'E', 'B', 'P')) {
            return Optional.of(WEBP);
        }
        return Avif.is(bytes) ? Optional.of(AVIF) : Optional.empty();
    }
}
