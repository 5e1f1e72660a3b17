package nl.inspiratieboek.media;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The types of picture that pages show. */
enum PictureType {
    PNG("png"),
    JPEG("jpg", "jpeg"),
    GIF("gif"),
    WEBP("webp"),
    SVG("svg");

    private final List<String> extensions;

    PictureType(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** The type that a name says, by its extension in lower case. */
    static Optional<PictureType> named(String extension) {
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
    }

    /** The type that the first bytes say; SVG has no such sign. */
    static Optional<PictureType> of(byte[] head) {
        if (starts(head, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return Optional.of(PNG);
        }
        if (starts(head, 0, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (starts(head, 0, 'G', 'I', 'F', '8')) {
            return Optional.of(GIF);
        }
        if (starts(head, 0, 'R', 'I', 'F', 'F') && starts(head, 8, 'W', 'E', 'B', 'P')) {
            return Optional.of(WEBP);
        }
        return Optional.empty();
    }

    static boolean starts(byte[] bytes, int at, int... sign) {
        if (bytes.length < at + sign.length) {
            return false;
        }
        for (int i = 0; i < sign.length; i++) {
            if ((bytes[at + i] & 0xFF) != sign[i]) {
                return false;
            }
        }
        return true;
    }
}
