package nl.inspiratieboek.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.helpers.NOPLogger;

/**
 * Tells which files below some folders changed. A folder that is taken away and put back, as a switch to another version of a
 * book does, is watched again. For one thread; the changes come on another.
 */
final class FolderWatch implements AutoCloseable {

    private final List<Path> folders;
    private final Consumer<Path> changed;
    private final Executor executor;
    private Map<Path, Object> watched = Map.of();
    private List<DirectoryWatcher> watchers = List.of();

    /**
     * A watch that has not begun.
     *
     * @param changed is told of each file or folder that is other than it was; of the watched folder itself where all may be
     * @param executor gives a thread to each of the folders
     */
    FolderWatch(List<Path> folders, Consumer<Path> changed, Executor executor) {
        this.folders = folders.stream().map(folder -> folder.toAbsolutePath().normalize()).toList();
        this.changed = changed;
        this.executor = executor;
    }

    /**
     * Begins to watch the folders, or those that are not the same any more; gives whether there were any.
     *
     * @throws IOException when the machine cannot watch them
     */
    boolean renew() throws IOException {
        Map<Path, Object> standing = standing();
        if (standing.equals(watched)) {
            return false;
        }
        close();
        List<DirectoryWatcher> started = new ArrayList<>();
        for (Path folder : standing.keySet()) {
            DirectoryWatcher watcher = DirectoryWatcher.builder()
                    .path(folder)
                    .fileHashing(false) // what changed is judged by the bytes, once, when the book is read
                    .logger(NOPLogger.NOP_LOGGER)
                    .listener(event -> changed.accept(of(event, folder)))
                    .build();
            watcher.watchAsync(executor);
            started.add(watcher);
        }
        watchers = started;
        watched = standing;
        return true;
    }

    private static Path of(DirectoryChangeEvent event, Path folder) {
        return event.path() == null ? folder : event.path();
    }

    /** The folders that are there, with what tells each from another one in its place. */
    private Map<Path, Object> standing() {
        Map<Path, Object> standing = new TreeMap<>();
        for (Path folder : folders) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class);
                if (attributes.isDirectory()) {
                    Object key = attributes.fileKey();
                    standing.put(folder, key == null ? attributes.creationTime() : key);
                }
            } catch (IOException gone) {
                // It is looked for again.
            }
        }
        return standing;
    }

    @Override
    public void close() throws IOException {
        for (DirectoryWatcher watcher : watchers) {
            watcher.close();
        }
        watchers = List.of();
        watched = Map.of();
    }
}
