package nl.inspiratieboek.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The folders that an operating system keeps for itself, by their names below the root: on Linux those of the Filesystem
 * Hierarchy Standard 3.0, with those of macOS and Windows beside them. Where hosts put sites, such as {@code /var/www}
 * and {@code /usr/share/nginx}, is left free.
 */
final class SystemFolders {

    /** With all that lies in them. */
    private static final List<String> CLOSED = List.of(
            "bin", "boot", "etc", "lib", "lib32", "lib64", "proc", "sbin", "sys", "usr/bin", "usr/lib", "usr/sbin",
            "private/etc", "System");

    /** Themselves only: below them people have folders of their own. */
    private static final List<String> SHARED = List.of(
            "dev", "home", "media", "mnt", "opt", "run", "srv", "tmp", "usr", "usr/local", "usr/share", "var", "private",
            "private/tmp", "private/var", "Applications", "Library", "Users", "Volumes");

    private static final List<String> CLOSED_ON_WINDOWS = List.of("Windows", "Program Files", "Program Files (x86)");

    private static final List<String> SHARED_ON_WINDOWS = List.of("ProgramData", "Users");

    private SystemFolders() {}

    /** Whether an absolute path is one of them, or lies in one that is closed. */
    static boolean has(Path path) {
        boolean windows = path.getFileSystem().getSeparator().equals("\\");
        return isClosed(names(path), windows ? CLOSED_ON_WINDOWS : CLOSED, windows ? SHARED_ON_WINDOWS : SHARED);
    }

    private static String names(Path path) {
        return StreamSupport.stream(path.spliterator(), false).map(Path::toString).collect(Collectors.joining("/"));
    }

    private static boolean isClosed(String names, List<String> closed, List<String> shared) {
        String lower = names.toLowerCase(Locale.ROOT);
        return shared.stream().anyMatch(folder -> lower.equals(folder.toLowerCase(Locale.ROOT)))
                || closed.stream()
                        .map(folder -> folder.toLowerCase(Locale.ROOT))
                        .anyMatch(folder -> lower.equals(folder) || lower.startsWith(folder + "/"));
    }
}
