package nl.inspiratieboek.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.inspiratieboek.path.PortableName;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.ProblemList;

/** One walk through a content folder; used once, by one thread. */
final class FolderWalk {

    private final Limits limits;
    private final Map<SourcePath, byte[]> edited;
    private final ProblemList problems = new ProblemList();
    private final Map<SourcePath, SourceFile> texts = new TreeMap<>();
    private final Map<SourcePath, MediaFile> media = new TreeMap<>();
    private final Map<SourcePath, String> faulty = new TreeMap<>();
    private final Set<SourcePath> unread = new TreeSet<>();
    private int files;
    private boolean lettersLost;

    private FolderWalk(Limits limits, Map<SourcePath, byte[]> edited) {
        this.limits = limits;
        this.edited = edited;
    }

    static Checked<SourceTree> read(Path contentFolder, Map<SourcePath, byte[]> edited, Limits limits) throws IOException {
        FolderWalk walk = new FolderWalk(limits, edited);
        if (Files.isDirectory(contentFolder)) {
            walk.folder(contentFolder, SourcePath.of(""), 0);
        } else {
            String name = Optional.ofNullable(contentFolder.getFileName()).map(Path::toString).orElse("content");
            walk.problems.add(Code.NO_CONTENT_FOLDER, Place.startOf(InvisibleCharacters.printable(name)));
        }
        return walk.problems.with(new SourceTree(walk.texts, walk.media, walk.faulty, walk.unread));
    }

    private void folder(Path folder, SourcePath path, int depth) throws IOException {
        if (depth > limits.folderDepth()) {
            problems.add(Code.FOLDERS_TOO_DEEP, Place.startOf(path.value()), Integer.toString(limits.folderDepth()));
            unread.add(path);
            return;
        }
        Map<String, SourcePath> seen = new TreeMap<>();
        for (Path entry : list(folder, path)) {
            if (files > limits.files()) {
                return;
            }
            String name = entry.getFileName().toString();
            if (name.indexOf('\uFFFD') >= 0 && !FileNames.systemReadsUtf8()) {
                lettersAreLost(path, name);
                continue;
            }
            Optional<SourcePath> child = FileNames.check(path, name, limits, problems);
            if (child.isEmpty()) {
                refused(path.child(name), entry);
                continue;
            }
            Optional<SourcePath> alike = Optional.ofNullable(seen.putIfAbsent(PortableName.folded(name), child.get()));
            if (alike.isPresent()) {
                problems.add(Code.NAMES_ALIKE, Place.startOf(child.get().value()), alike.get().value());
                if (alike.get().equals(child.get())) {
                    continue;
                }
            }
            entry(entry, child.get(), depth);
        }
    }

    /** Said once, however many names have accents: they all have one cause. */
    private void lettersAreLost(SourcePath folder, String name) {
        if (!lettersLost) {
            lettersLost = true;
            String shown = InvisibleCharacters.printable(name);
            String path = folder.value().isEmpty() ? shown : folder.value() + "/" + shown;
            problems.add(Code.NAME_IN_OTHER_LOCALE, Place.startOf(path), shown);
        }
    }

    /** A file whose name cannot be used is there all the same: a link to it is not called dead. */
    private void refused(SourcePath path, Path entry) {
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            unread.add(path);
        } else {
            faulty.put(path, "");
        }
    }

    private List<Path> list(Path folder, SourcePath path) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                if (!FileNames.isLeftover(entry.getFileName().toString())) {
                    entries.add(entry);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            if (path.value().isEmpty()) {
                throw unreadable instanceof IOException failure ? failure : new IOException(unreadable);
            }
            problems.add(Code.FILE_UNREADABLE, Place.startOf(path.value()));
            unread.add(path);
        }
        Comparator<Path> byName = Comparator.comparing((Path entry) -> FileNames.order(entry.getFileName().toString()))
                .thenComparing(entry -> entry.getFileName().toString());
        entries.sort(byName);
        return entries;
    }

    private void entry(Path entry, SourcePath path, int depth) throws IOException {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException gone) {
            problems.add(Code.FILE_VANISHED, Place.startOf(path.value()));
            faulty.put(path, "");
            return;
        } catch (IOException unreadable) {
            problems.add(Code.FILE_UNREADABLE, Place.startOf(path.value()));
            faulty.put(path, "");
            return;
        }
        if (attributes.isSymbolicLink()) {
            problems.add(Code.SYMLINK_SKIPPED, Place.startOf(path.value()));
        } else if (attributes.isDirectory()) {
            folder(entry, path, depth + 1);
        } else if (!attributes.isRegularFile()) {
            // Opening a pipe would wait for its writer for ever.
            problems.add(Code.SPECIAL_FILE_SKIPPED, Place.startOf(path.value()));
        } else if (++files > limits.files()) {
            problems.add(Code.TOO_MANY_FILES, Place.startOf(path.value()), Integer.toString(limits.files()));
            unread.add(SourcePath.of(""));
        } else {
            file(entry, path, attributes.size());
        }
    }

    private void file(Path entry, SourcePath path, long size) {
        if (!FileNames.isText(path)) {
            if (Files.isReadable(entry)) {
                media.put(path, new MediaFile(path, entry, size));
            } else {
                problems.add(Code.FILE_UNREADABLE, Place.startOf(path.value()));
                faulty.put(path, "");
            }
            return;
        }
        long largest = limits.textFileBytes();
        if (size > largest) {
            problems.add(Code.FILE_TOO_LARGE, Place.startOf(path.value()), Long.toString(largest));
            faulty.put(path, "");
            return;
        }
        try {
            byte[] bytes = bytes(entry, path);
            if (bytes.length > largest) {
                problems.add(Code.FILE_TOO_LARGE, Place.startOf(path.value()), Long.toString(largest));
                faulty.put(path, "");
                return;
            }
            Optional<SourceFile> decoded = Utf8Text.decode(path, bytes, limits).into(problems);
            decoded.ifPresent(file -> texts.put(path, file));
            if (decoded.isEmpty()) {
                faulty.put(path, Utf8Text.lenient(bytes));
            }
        } catch (NoSuchFileException gone) {
            problems.add(Code.FILE_VANISHED, Place.startOf(path.value()));
            faulty.put(path, "");
        } catch (IOException unreadable) {
            problems.add(Code.FILE_UNREADABLE, Place.startOf(path.value()));
            faulty.put(path, "");
        }
    }

    /** What a file holds, or is to hold; one byte more than allowed says that it is too large. */
    private byte[] bytes(Path entry, SourcePath path) throws IOException {
        byte[] instead = edited.get(path);
        if (instead != null) {
            return instead;
        }
        try (InputStream in = Files.newInputStream(entry, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, limits.textFileBytes() + 1));
        }
    }
}
