package nl.inspiratieboek.epub;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.site.SitePath;

/** What a file is, as the package says it. */
final class MediaType {

    static final String XHTML = "application/xhtml+xml";

    /** The pictures that every reading system knows. */
    private static final Map<String, String> PICTURES = Map.of(
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png",
            "gif", "image/gif",
            "svg", "image/svg+xml",
            "webp", "image/webp");

    private MediaType() {}

    static Optional<String> ofPicture(SitePath file) {
        String name = file.name();
        return Optional.ofNullable(PICTURES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)));
    }
}
