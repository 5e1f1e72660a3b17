package nl.inspiratieboek.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import nl.inspiratieboek.problem.Place;

/** The path of the file that a problem is in, for who reads it: a person, or a forge. */
final class ProblemPaths {

    private final Path content;
    private final Optional<Path> theme;

    /**
     * Paths of files of a book.
     *
     * @param content the content folder as the user named it
     * @param theme the same of the theme's folder, for files of the theme
     */
    ProblemPaths(Path content, Optional<Path> theme) {
        this.content = content;
        this.theme = theme;
    }

    /** The path with the folder before it as the user named that, and slashes on every system. */
    String asTyped(Place place) {
        String folder = folder(place).map(Path::toString).orElse("");
        return ProblemText.printable(joined(folder, place));
    }

    /**
     * The path as it is in the repository when the program runs at its root: relative to the working folder, with slashes. Of a
     * folder elsewhere the whole path.
     */
    String inRepository(Place place) {
        Path here = Path.of("").toAbsolutePath().normalize();
        String folder = folder(place)
                .map(path -> path.toAbsolutePath().normalize())
                .map(path -> (path.startsWith(here) ? here.relativize(path) : path).toString())
                .orElse("");
        return joined(folder, place);
    }

    /** The same path as an address, relative unless the folder lies elsewhere. */
    String address(Place place) {
        String path = inRepository(place);
        boolean whole = path.startsWith("/") || path.matches("[A-Za-z]:/.*");
        try {
            String rooted = path.startsWith("/") ? path : "/" + path;
            String escaped = new URI(whole ? "file" : null, whole ? "" : null, rooted, null).toASCIIString();
            return whole ? escaped : escaped.substring(1).replace(":", "%3A");
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(path, impossible);
        }
    }

    private Optional<Path> folder(Place place) {
        return place.themePath().isPresent() ? theme : Optional.of(content);
    }

    private static String joined(String folder, Place place) {
        String forward = folder.replace('\\', '/');
        String before = forward.endsWith("/") || forward.isEmpty() ? forward : forward + "/";
        return before + place.themePath().orElse(place.path());
    }
}
