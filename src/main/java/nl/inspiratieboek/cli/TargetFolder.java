package nl.inspiratieboek.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.inspiratieboek.language.LanguagePack;

/**
 * A folder that book.yaml names as the place of the site, as this machine knows it.
 *
 * @param typed what stands in book.yaml
 * @param found where that is; empty if it can be no folder of this machine
 */
record TargetFolder(String typed, Optional<Path> found) {

    private static final Pattern OF_WINDOWS = Pattern.compile("[A-Za-z]:[\\\\/].*|\\\\\\\\.*");

    /**
     * The folder that is meant.
     *
     * @param typed absolute, from the user's home with {@code ~/}, or relative to the book's folder
     */
    static TargetFolder of(String typed, Path book) {
        String home = System.getProperty("user.home", "");
        try {
            Path folder = typed.startsWith("~/") || typed.startsWith("~\\")
                    ? Path.of(home).resolve(typed.substring(2))
                    : book.resolve(typed);
            return new TargetFolder(typed, Optional.of(folder.toAbsolutePath().normalize()));
        } catch (InvalidPathException noPath) {
            return new TargetFolder(typed, Optional.empty());
        }
    }

    /** The folder, to which there was no objection. */
    Path path() {
        return found.orElseThrow();
    }

    /**
     * Why nothing can go there. The folder itself is made where need be, but not the one around it: of a share that is not
     * connected, that is what is missing, and the site would end up on this machine, where nobody reads it.
     */
    Optional<String> objection(LanguagePack language) {
        if (found.isEmpty()) {
            return Optional.of(language.text("deploy.no-path", typed));
        }
        if (OF_WINDOWS.matcher(typed).matches() && found.get().getFileSystem().getSeparator().equals("/")) {
            return Optional.of(language.text("deploy.windows-path", typed));
        }
        Optional<Path> parent = Optional.ofNullable(found.get().getParent());
        boolean reachable = Files.exists(found.get()) || parent.isEmpty() || Files.isDirectory(parent.get());
        return reachable
                ? Optional.empty()
                : Optional.of(language.text("deploy.no-parent", parent.get(), found.get().getFileName()));
    }
}
