package nl.inspiratieboek.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.disk.WholeFile;
import nl.inspiratieboek.source.SourcePath;

/** Changes to files of a book, made all together or not at all: new files first, those that go last, each file at once. */
public final class Changes {

    /** What editors and older Windows programs put before a text; it is no part of it. */
    private static final String MARK = "\uFEFF";

    private final Path folder;
    private final List<Change> all;

    /** Changes in the folder of a book. */
    public Changes(Path folder, List<Change> all) {
        this.folder = folder;
        this.all = all.stream()
                .sorted(Comparator.comparing((Change change) -> change.after().isEmpty())
                        .thenComparing(change -> change.before().isPresent())
                        .thenComparing(Change::path))
                .toList();
    }

    /** The changes, in the order in which they are made. */
    public List<Change> all() {
        return all;
    }

    /**
     * Makes them. What goes wrong half-way is undone, and then thrown.
     *
     * @return what undoes them
     * @throws FileAlreadyExistsException when something stands where a new file is to come
     * @throws ChangedMeanwhileException when a file says something else than was read
     * @throws IOException when the machine fails
     */
    public Undo make() throws IOException {
        Undo undo = new Undo();
        try {
            for (Change change : all) {
                make(change, undo);
            }
        } catch (IOException failure) {
            undo.run();
            throw failure;
        }
        return undo;
    }

    private void make(Change change, Undo undo) throws IOException {
        Path path = path(change.path());
        if (change.before().isEmpty()) {
            undo.folders(Optional.ofNullable(path.getParent()));
            Files.writeString(path, "", StandardOpenOption.CREATE_NEW);
            undo.delete(path);
            Files.writeString(path, change.after().orElse(""));
            return;
        }
        String old = Files.readString(path);
        boolean marked = old.startsWith(MARK);
        if (!(marked ? old.substring(1) : old).equals(change.before().get())) {
            throw new ChangedMeanwhileException(change.path());
        }
        undo.restore(path, old);
        if (change.after().isPresent()) {
            replace(path, (marked ? MARK : "") + change.after().get());
        } else {
            Files.delete(path);
        }
    }

    private Path path(SourcePath relative) {
        Path path = folder;
        for (String name : relative.value().split("/")) {
            path = path.resolve(name);
        }
        return path;
    }

    private static void replace(Path path, String text) throws IOException {
        WholeFile.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What brings files back to what they were, in the opposite order. */
    public static final class Undo {

        private final Deque<Step> steps = new ArrayDeque<>();

        private interface Step {
            void run() throws IOException;
        }

        private void delete(Path made) {
            steps.push(() -> Files.deleteIfExists(made));
        }

        private void restore(Path path, String text) {
            steps.push(() -> {
                if (Files.exists(path)) {
                    replace(path, text);
                } else {
                    Files.writeString(path, text, StandardOpenOption.CREATE_NEW);
                }
            });
        }

        private void folders(Optional<Path> wanted) throws IOException {
            if (wanted.isPresent() && !Files.isDirectory(wanted.get())) {
                folders(Optional.ofNullable(wanted.get().getParent()));
                Files.createDirectory(wanted.get());
                delete(wanted.get());
            }
        }

        /**
         * Brings them back.
         *
         * @throws IOException when the machine fails
         */
        public void run() throws IOException {
            while (!steps.isEmpty()) {
                steps.pop().run();
            }
        }
    }
}
