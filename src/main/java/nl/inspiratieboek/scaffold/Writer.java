package nl.inspiratieboek.scaffold;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts new files on the disk: all of them or none, and never over anything. */
public final class Writer {

    private final Path folder;

    /** A writer into the folder of a book, which may not be there yet. */
    public Writer(Path folder) {
        this.folder = folder;
    }

    /**
     * What lies in the folder already, so that no new book can be made there; hidden files, such as those of version control,
     * do not count.
     *
     * @throws IOException when the machine fails
     */
    public Optional<Path> firstInside() throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of(folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(path -> !path.getFileName().toString().startsWith(".")).sorted().findFirst();
        }
    }

    /** The first of these files that is there already, or in whose place something else is. */
    public Optional<Path> firstTaken(List<NewFile> files) {
        return files.stream()
                .map(this::path)
                .filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS))
                .findFirst();
    }

    /** Where a file comes to stand. */
    public Path path(NewFile file) {
        Path path = folder;
        for (String name : file.path().value().split("/")) {
            path = path.resolve(name);
        }
        return path;
    }

    /**
     * Makes the files. If one of them cannot be made, those that were are taken away again.
     *
     * @throws FileAlreadyExistsException when one of them is there by now
     * @throws IOException when the machine fails
     */
    public void make(List<NewFile> files) throws IOException {
        Deque<Path> made = new ArrayDeque<>();
        try {
            for (NewFile file : files) {
                Path path = path(file);
                folders(Optional.ofNullable(path.getParent()), made);
                Files.write(path, new byte[0], StandardOpenOption.CREATE_NEW);
                made.push(path);
                Files.write(path, file.bytes());
            }
        } catch (IOException failure) {
            for (Path path : made) {
                Files.deleteIfExists(path);
            }
            throw failure;
        }
    }

    /** Makes a folder and those around it, and remembers which were not there. */
    private static void folders(Optional<Path> wanted, Deque<Path> made) throws IOException {
        if (wanted.isEmpty() || Files.isDirectory(wanted.get())) {
            return;
        }
        folders(Optional.ofNullable(wanted.get().getParent()), made);
        Files.createDirectory(wanted.get());
        made.push(wanted.get());
    }

    /**
     * Puts a text behind what a file has.
     *
     * @throws IOException when the machine fails
     */
    public void append(NewFile added) throws IOException {
        Files.writeString(path(added), added.text(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
