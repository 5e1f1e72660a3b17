package nl.inspiratieboek.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.inspiratieboek.path.RelativePath;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.source.SourcePath;

/**
 * Which file an author probably meant by a link that leads nowhere: the name in another case, in another folder or with
 * another extension, or a name that is near. Said as the path from the file that links, which is what must be typed.
 */
final class FileSuggestions {

    private static final Set<String> PAGES = Set.of("", "md", "html", "htm", "markdown");
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "svg", "webp", "gif", "avif");

    private final Map<String, SourcePath> byLowerCase = new HashMap<>();
    private final Map<String, Namesakes> byName = new HashMap<>();
    private final Map<String, Namesakes> byBaseName = new HashMap<>();
    private final Map<String, Nearest> near = new HashMap<>();
    private final Map<String, List<String>> namesOfSort = new HashMap<>();

    /** Files with one name: the first of all, and of each folder the first. */
    private static final class Namesakes {

        private final TreeSet<SourcePath> all = new TreeSet<>();
        private final Map<SourcePath, SourcePath> byFolder = new HashMap<>();

        void add(SourcePath file) {
            all.add(file);
            byFolder.merge(file.parent(), file, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }

        Optional<SourcePath> in(SourcePath folder) {
            return Optional.ofNullable(byFolder.get(folder));
        }

        SourcePath first() {
            return all.first();
        }

        boolean isOne() {
            return all.size() == 1;
        }
    }

    FileSuggestions(Collection<SourcePath> files) {
        for (SourcePath path : files) {
            byLowerCase.put(lower(path.value()), path);
            if (isIndex(path)) {
                continue;
            }
            byName.computeIfAbsent(lower(path.fileName()), unused -> new Namesakes()).add(path);
            byBaseName.computeIfAbsent(baseKey(path), unused -> new Namesakes()).add(path);
            for (String where : List.of("", path.parent().value() + "/")) {
                namesOfSort.computeIfAbsent(where + sort(path), unused -> new ArrayList<>())
                        .add(lower(path.baseName()));
            }
        }
    }

    /** What is to be typed in the file {@code from} to lead to a file. */
    static String typed(SourcePath from, SourcePath to) {
        String folder = from.parent().value();
        String path = RelativePath.of(
                folder.isEmpty() ? List.of() : List.of(folder.split("/")), List.of(to.value().split("/")));
        return path.replace("%", "%25").replace(" ", "%20");
    }

    /** The file that was probably meant in the file {@code from} by a link to {@code dead}. */
    Optional<SourcePath> instead(SourcePath from, SourcePath dead) {
        SourcePath otherCase = byLowerCase.get(lower(dead.value()));
        if (otherCase != null) {
            return Optional.of(otherCase);
        }
        if (isIndex(dead)) {
            return Optional.empty();
        }
        return nearestTo(from, dead, found(byName, lower(dead.fileName())))
                .or(() -> nearestTo(from, dead, found(byBaseName, baseKey(dead))))
                .or(() -> alike(from, dead, dead.parent().value() + "/"))
                .or(() -> alike(from, dead, ""));
    }

    /**
     * Whether a file that was probably meant is the only one that can be: no other has its name, and its name is surely the one
     * that was typed.
     */
    boolean isOnly(SourcePath meant, SourcePath dead) {
        if (lower(meant.value()).equals(lower(dead.value()))) {
            return true;
        }
        boolean sameName = baseKey(meant).equals(baseKey(dead));
        boolean near = meant.parent().equals(dead.parent())
                && near(dead.parent().value() + "/" + sort(dead))
                        .sure(lower(dead.baseName()))
                        .filter(lower(meant.baseName())::equals)
                        .isPresent();
        return (sameName || near) && found(byBaseName, baseKey(meant)).filter(Namesakes::isOne).isPresent();
    }

    private Nearest near(String key) {
        return near.computeIfAbsent(key, unused -> Nearest.among(namesOfSort.getOrDefault(key, List.of())));
    }

    /** A file of the same sort with a name that is near, in one folder or in all. */
    private Optional<SourcePath> alike(SourcePath from, SourcePath dead, String where) {
        String key = where + sort(dead);
        return near(key)
                .to(lower(dead.baseName()))
                .flatMap(name -> nearestTo(from, dead, found(byBaseName, name + "\n" + sort(dead))));
    }

    private static Optional<Namesakes> found(Map<String, Namesakes> named, String name) {
        return Optional.ofNullable(named.get(name));
    }

    /** Of files with one name the one beside where it was looked for, else beside the file that links, else the first. */
    private static Optional<SourcePath> nearestTo(SourcePath from, SourcePath dead, Optional<Namesakes> files) {
        return files.flatMap(found -> found.in(dead.parent())
                .or(() -> found.in(from.parent()))
                .or(() -> Optional.of(found.first())));
    }

    /** Every folder may have one, so its name says nothing of which was meant. */
    private static boolean isIndex(SourcePath path) {
        return lower(path.baseName()).equals("index");
    }

    /** The name without its extension, and what sort of file it is. */
    private static String baseKey(SourcePath path) {
        return lower(path.baseName()) + "\n" + sort(path);
    }

    /** Pages are meant for pages and pictures for pictures; else the extension must be the same. */
    private static String sort(SourcePath path) {
        String extension = lower(path.extension());
        return PAGES.contains(extension) ? "page" : PICTURES.contains(extension) ? "picture" : extension;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
