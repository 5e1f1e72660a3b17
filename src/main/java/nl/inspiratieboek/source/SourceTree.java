package nl.inspiratieboek.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.inspiratieboek.problem.Checked;

/** All files of a book as they were when its folder was read. */
public final class SourceTree {

    private final SortedMap<SourcePath, SourceFile> texts;
    private final SortedMap<SourcePath, MediaFile> media;
    private final Map<SourcePath, String> faulty;

    SourceTree(Map<SourcePath, SourceFile> texts, Map<SourcePath, MediaFile> media, Map<SourcePath, String> faulty) {
        this.texts = new TreeMap<>(texts);
        this.media = new TreeMap<>(media);
        this.faulty = new TreeMap<>(faulty);
    }

    /**
     * Reads a content folder. Nothing outside it is read: symbolic links are skipped with a warning. Hidden files and
     * what editors and systems leave behind are passed over in silence.
     *
     * @return the readable files; what cannot be read is a problem
     * @throws IOException when the machine fails, not when a file is merely unreadable
     */
    public static Checked<SourceTree> read(Path contentFolder, Limits limits) throws IOException {
        return FolderWalk.read(contentFolder, limits);
    }

    /** The markdown files ({@code .md}), by path. */
    public List<SourceFile> markdown() {
        return texts.values().stream().filter(SourceTree::isMarkdown).toList();
    }

    /** The markdown and YAML files, read or not, by path. */
    public Set<SourcePath> paths() {
        Set<SourcePath> paths = new TreeSet<>(texts.keySet());
        paths.addAll(faulty.keySet());
        return paths;
    }

    /** A markdown or YAML file. */
    public Optional<SourceFile> file(SourcePath path) {
        return Optional.ofNullable(texts.get(path));
    }

    /** All other files, by path, wherever they lie. */
    public List<MediaFile> media() {
        return List.copyOf(media.values());
    }

    /** A file that is neither markdown nor YAML. */
    public Optional<MediaFile> medium(SourcePath path) {
        return Optional.ofNullable(media.get(path));
    }

    /** The text files that are there but could not be read: a link to one is not called dead. */
    public Set<SourcePath> faulty() {
        return faulty.keySet();
    }

    /**
     * A line of a text file, without its end, also of a file that is not valid, for showing a problem.
     *
     * @param path relative to the content folder
     * @param line from 1
     */
    public Optional<String> line(String path, int line) {
        if (path.isEmpty() || path.startsWith("/") || path.endsWith("/") || path.contains("//")) {
            return Optional.empty();
        }
        SourcePath source = SourcePath.of(path);
        Optional<String> text = file(source).map(SourceFile::typed).or(() -> Optional.ofNullable(faulty.get(source)));
        return text.map(LineMap::of).filter(lines -> line >= 1 && line <= lines.count()).map(lines -> lines.line(line));
    }

    private static boolean isMarkdown(SourceFile file) {
        return file.path().extension().equalsIgnoreCase("md");
    }
}
