package nl.inspiratieboek.scaffold;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.build.LoadedBook;
import nl.inspiratieboek.source.SourceFile;
import nl.inspiratieboek.source.SourcePath;

/** What a file of a book is, and which files authors mean by a name. */
public enum BookPart {
    /** A case. */
    CASE,
    /** A theme of a kind. */
    THEME,
    /** Any other page. */
    PAGE;

    /** What a file is, or would be if it lay there. */
    public static BookPart of(SourcePath path, LoadedBook book) {
        if (path.value().startsWith(book.language().name("cases") + "/")) {
            return CASE;
        }
        return kind(path, book).isPresent() ? THEME : PAGE;
    }

    /** The kind whose theme a file is, or would be if it lay there. */
    public static Optional<Kind> kind(SourcePath path, LoadedBook book) {
        return book.book().settings().kinds().stream()
                .filter(kind -> kind.folder().equals(path.parent().value()))
                .findFirst();
    }

    /**
     * The cases, themes and pages that are called so: by their file, else by their id, else by their title. What opens a folder has
     * a name that the program gave it.
     */
    public static List<SourcePath> called(String name, LoadedBook book) {
        List<SourcePath> files = book.tree().markdown().stream()
                .map(SourceFile::path)
                .filter(path -> !path.fileName().equals("index.md"))
                .toList();
        String file = name.endsWith(".md") ? name : name + ".md";
        List<SourcePath> byFile = files.stream().filter(path -> path.value().equals(file)).toList();
        if (!byFile.isEmpty()) {
            return byFile;
        }
        List<SourcePath> byId = files.stream().filter(path -> path.fileName().equals(file)).toList();
        return byId.isEmpty() ? byTitle(name, files, book) : byId;
    }

    private static List<SourcePath> byTitle(String name, List<SourcePath> files, LoadedBook book) {
        Map<SourcePath, String> titles = new TreeMap<>();
        book.book().cases().forEach(each -> titles.put(each.path(), each.title()));
        book.book().pages().forEach(page -> titles.put(page.path(), page.title()));
        book.book().chapters().stream()
                .flatMap(chapter -> chapter.themes().stream())
                .forEach(theme -> titles.put(theme.path(), theme.title()));
        return files.stream().filter(path -> lower(titles.getOrDefault(path, "")).equals(lower(name))).toList();
    }

    /** Whether some systems take two paths for one, as they differ by case alone. */
    public static boolean isSameName(SourcePath path, SourcePath other) {
        return lower(path.value()).equals(lower(other.value()));
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
