package nl.inspiratieboek.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** The changes made to the live folder so far, each a single instant for a reader, and the way back from each. */
final class Moves {
    private final Disk disk;
    private final Staging staging;
    private final Deque<Undo> undoing = new ArrayDeque<>();

    Moves(Disk disk, Staging staging) {
        this.disk = disk;
        this.staging = staging;
    }

    /** Makes a folder that is not there. */
    void createFolder(Path folder) throws IOException {
        disk.createFolder(folder);
        undoing.push(() -> disk.delete(folder));
    }

    /** Removes an empty folder. */
    void removeFolder(Path folder) throws IOException {
        disk.delete(folder);
        undoing.push(() -> disk.createFolder(folder));
    }

    /**
     * Moves a staged file to where nothing is.
     *
     * @throws FileAlreadyExistsException if something has come there since we looked; it stays
     */
    void place(Path staged, Path target) throws IOException {
        if (PathType.at(target) != PathType.ABSENT) {
            throw new FileAlreadyExistsException(target.toString());
        }
        disk.move(staged, target);
        undoing.push(() -> disk.delete(target));
    }

    /** Moves a staged file over the one that is there. */
    void replace(Path staged, Path target) throws IOException {
        Path old = staging.placeForOld();
        disk.keep(target, old);
        disk.move(staged, target);
        undoing.push(() -> disk.move(old, target));
    }

    /** Takes a file out of the site. */
    void takeOut(Path target) throws IOException {
        Path old = staging.placeForOld();
        disk.move(target, old);
        undoing.push(() -> disk.move(old, target));
    }

    /** Goes all the way back, in reverse order; false if some step could not be undone. */
    boolean undoAll() {
        boolean whole = true;
        while (!undoing.isEmpty()) {
            try {
                undoing.pop().run();
            } catch (IOException failed) {
                whole = false;
            }
        }
        return whole;
    }

    private interface Undo {
        void run() throws IOException;
    }
}
