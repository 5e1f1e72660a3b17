package nl.inspiratieboek.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says which folders a site may not be published into, because a slip of the hand there would cost more than a site.
 * Looks at folders as the file system sees them and as they are spelled; on every system, names that differ by case are
 * taken for one folder, as they are on some.
 *
 * @param sources the folders that the site is made from: content, theme
 * @param home the user's home folder
 * @param workingFolder where the program was started
 */
public record OutputGuard(List<Path> sources, Path home, Path workingFolder) {
    /** Takes a copy of the list. */
    public OutputGuard {
        sources = List.copyOf(sources);
    }

    /** Why this folder must not be published into; empty if it may be. Reads names only and changes nothing. */
    public Optional<Objection> objectionTo(Path output) {
        if (output.toString().isEmpty()) {
            return Optional.of(new Objection(Reason.NO_NAME, output));
        }
        Path spelled = output.toAbsolutePath().normalize();
        Optional<Path> real = reality(output.toAbsolutePath());
        if (real.isEmpty()) {
            return Optional.of(new Objection(Reason.NOT_A_FOLDER, spelled));
        }
        List<Path> outputs = List.of(spelled, real.get());
        if (outputs.stream().anyMatch(path -> path.getNameCount() == 0)) {
            return Optional.of(new Objection(Reason.IS_ROOT, spelled));
        }
        for (Path source : sources) {
            Optional<Reason> reason = relation(outputs, views(source));
            if (reason.isPresent()) {
                return Optional.of(new Objection(reason.get(), source));
            }
        }
        if (isOrHolds(outputs, views(home))) {
            return Optional.of(new Objection(Reason.IS_OR_HOLDS_HOME, home));
        }
        if (isOrHolds(outputs, views(workingFolder))) {
            return Optional.of(new Objection(Reason.IS_OR_HOLDS_WORKING_FOLDER, workingFolder));
        }
        return outputs.stream().anyMatch(SystemFolders::has)
                ? Optional.of(new Objection(Reason.OF_THE_SYSTEM, spelled))
                : Optional.empty();
    }

    private static Optional<Reason> relation(List<Path> outputs, List<Path> sources) {
        boolean holds = isOrHolds(outputs, sources);
        boolean lies = isOrHolds(sources, outputs);
        if (holds && lies) {
            return Optional.of(Reason.IS_SOURCE);
        }
        if (holds) {
            return Optional.of(Reason.HOLDS_SOURCE);
        }
        return lies ? Optional.of(Reason.LIES_IN_SOURCE) : Optional.empty();
    }

    private static boolean isOrHolds(List<Path> outers, List<Path> inners) {
        return outers.stream().anyMatch(outer -> inners.stream().anyMatch(inner -> isOrHolds(outer, inner)));
    }

    private static boolean isOrHolds(Path outer, Path inner) {
        for (Path folder = inner; folder != null; folder = folder.getParent()) {
            if (caseless(folder).equals(caseless(outer)) || isSame(folder, outer)) {
                return true;
            }
        }
        return false;
    }

    /** By name alone, /var and a bind mount of it, or a short Windows name, would look like two folders. */
    private static boolean isSame(Path folder, Path other) {
        try {
            return Files.isSameFile(folder, other);
        } catch (IOException oneIsNotThere) {
            return false;
        }
    }

    private static String caseless(Path path) {
        String name = Normalizer.normalize(path.toString(), Normalizer.Form.NFC);
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static List<Path> views(Path folder) {
        Path absolute = folder.toAbsolutePath();
        List<Path> views = new ArrayList<>(List.of(absolute.normalize()));
        reality(absolute).ifPresent(views::add);
        return views;
    }

    /**
     * Where a folder is, or would be made: links followed as far as they go. Empty if it cannot be a folder, because a
     * file or a link to nowhere is in its way.
     */
    private static Optional<Path> reality(Path absolute) {
        List<String> missing = new ArrayList<>();
        for (Path path = absolute; path != null; path = path.getParent()) {
            if (Files.isDirectory(path)) {
                return Optional.of(appended(path, missing));
            }
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            if (path.getFileName() != null) {
                missing.add(0, path.getFileName().toString());
            }
        }
        return Optional.of(absolute.normalize());
    }

    private static Path appended(Path folder, List<String> names) {
        Path path = folder;
        try {
            path = folder.toRealPath();
        } catch (IOException unreadable) {
            // Publishing there will say so; the names as spelled are compared in any case.
        }
        for (String name : names) {
            path = path.resolve(name);
        }
        return path.normalize();
    }

    /** What a folder must not be. */
    public enum Reason {
        /** The folder that the site is made from. */
        IS_SOURCE,
        /** A folder around it. */
        HOLDS_SOURCE,
        /** A folder inside it. */
        LIES_IN_SOURCE,
        /** The user's home, or a folder around it. */
        IS_OR_HOLDS_HOME,
        /** The folder in which the program was started, or one around it. */
        IS_OR_HOLDS_WORKING_FOLDER,
        /** A folder that the operating system keeps for itself. */
        OF_THE_SYSTEM,
        /** The root of a file system. */
        IS_ROOT,
        /** A file, or a folder behind a file or behind a link that leads nowhere. */
        NOT_A_FOLDER,
        /** No name at all, which the system would take for the working folder. */
        NO_NAME
    }

    /**
     * Why, and because of which folder.
     *
     * @param folder the source, home or working folder as it was given; else the output folder
     */
    public record Objection(Reason reason, Path folder) {}
}
