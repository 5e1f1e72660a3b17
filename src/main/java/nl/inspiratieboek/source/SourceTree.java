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
import java.util.stream.Stream;
import nl.inspiratieboek.problem.Checked;

/** All files of a book as they were when its folder was read. */
public final class SourceTree {

    private final SortedMap<SourcePath, SourceFile> texts;
    private final SortedMap<SourcePath, MediaFile> media;
    private final Map<SourcePath, String> faulty;
    private final Set<SourcePath> unread;

    SourceTree(
            Map<SourcePath, SourceFile> texts,
            Map<SourcePath, MediaFile> media,
            Map<SourcePath, String> faulty,
            Set<SourcePath> unread) {
        this.unread = new TreeSet<>(unread);
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
        return read(contentFolder, Map.of(), limits);
    }

    /**
     * Reads a content folder as it would be with other bytes in some of its files.
     *
     * @param edited what markdown and YAML files are to hold instead
     * @throws IOException when the machine fails, not when a file is merely unreadable
     */
    public static Checked<SourceTree> read(Path contentFolder, Map<SourcePath, byte[]> edited, Limits limits)
            throws IOException {
        return FolderWalk.read(contentFolder, edited, limits);
    }

    /** The markdown files ({@code .md}), by path. */
    public List<SourceFile> markdown() {
        return texts.values().stream().filter(SourceTree::isMarkdown).toList();
    }

    /** The YAML files, by path. */
    public List<SourceFile> yaml() {
        return texts.values().stream().filter(file -> !isMarkdown(file)).toList();
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

    /** Every file, also those that could not be read. */
    public Set<SourcePath> paths() {
        Set<SourcePath> paths = new TreeSet<>(texts.keySet());
        paths.addAll(media.keySet());
        paths.addAll(faulty.keySet());
        return paths;
    }

    /**
     * The same files under the names that they should have had. What is looked for under a name that a file really has, or
     * under that of a file that is not read, counts as faulty.
     *
     * @param meant the right name of each file that has a wrong one
     * @param unread files that are not to be read
     */
    public SourceTree renamed(Map<SourcePath, SourcePath> meant, Set<SourcePath> unread) {
        Map<SourcePath, SourceFile> newTexts = new TreeMap<>();
        Map<SourcePath, MediaFile> newMedia = new TreeMap<>();
        Map<SourcePath, String> newFaulty = new TreeMap<>();
        // Files with a right name first: they keep it.
        Stream.of(false, true).forEach(wrong -> {
            texts.values().stream().filter(file -> meant.containsKey(file.path()) == wrong).forEach(file -> {
                SourcePath path = meant.getOrDefault(file.path(), file.path());
                newTexts.putIfAbsent(path, new SourceFile(path, file.text()));
                if (wrong) {
                    newFaulty.put(file.path(), file.text());
                }
            });
            media.values().stream().filter(file -> meant.containsKey(file.path()) == wrong).forEach(file -> {
                SourcePath path = meant.getOrDefault(file.path(), file.path());
                newMedia.putIfAbsent(path, new MediaFile(path, file.location(), file.size()));
                if (wrong) {
                    newFaulty.put(file.path(), "");
                }
            });
        });
        faulty.forEach((path, text) -> {
            newFaulty.put(path, text);
            newFaulty.putIfAbsent(meant.getOrDefault(path, path), text);
        });
        for (SourcePath path : unread) {
            newTexts.remove(path);
            newMedia.remove(path);
            newFaulty.putIfAbsent(path, file(path).map(SourceFile::text).orElse(""));
            SourcePath page = path.parent().child(FileNames.plainName(path.fileName()));
            if (!newTexts.containsKey(page)) {
                newFaulty.putIfAbsent(page, "");
            }
        }
        return new SourceTree(newTexts, newMedia, newFaulty, this.unread);
    }

    /** Whether the same files say the same; of files that are no text, whether they have the same names and sizes. */
    public boolean isSameAs(SourceTree other) {
        return texts.equals(other.texts)
                && media.equals(other.media)
                && faulty.equals(other.faulty)
                && unread.equals(other.unread);
    }

    /** The text files that are there but could not be read: a link to one is not called dead. */
    public Set<SourcePath> faulty() {
        return faulty.keySet();
    }

    /** Whether a file that is not there may be one that could not be read, by itself or with the folder it lies in. */
    public boolean isFaulty(SourcePath path) {
        return faulty.containsKey(path) || isUnread(path);
    }

    /** Whether there is a folder of which not all could be read. */
    public boolean lacksSome() {
        return !unread.isEmpty();
    }

    /** Whether not all of a folder could be read. */
    public boolean lacksPartOf(SourcePath folder) {
        return isUnread(folder) || unread.stream().anyMatch(path -> path.value().startsWith(folder.value() + "/"));
    }

    private boolean isUnread(SourcePath path) {
        for (SourcePath at = path; !at.value().isEmpty(); at = at.parent()) {
            if (unread.contains(at)) {
                return true;
            }
        }
        return unread.contains(SourcePath.of(""));
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
        Optional<String> text = file(source)
                .map(SourceFile::typed)
                // Of what is no text, or was not read, there is nothing to show.
                .or(() -> Optional.ofNullable(faulty.get(source)).filter(read -> !read.isEmpty()));
        return text.map(LineMap::of).filter(lines -> line >= 1 && line <= lines.count()).map(lines -> lines.line(line));
    }

    private static boolean isMarkdown(SourceFile file) {
        return file.path().extension().equalsIgnoreCase("md");
    }
}
