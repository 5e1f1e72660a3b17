package nl.inspiratieboek.publish;

import java.io.IOException;
import java.nio.file.Path;

/** The few things publishing does to a disk, so that tests can let each of them fail. */
interface Disk {
    /** Makes one folder, in a folder that is there. */
    void createFolder(Path folder) throws IOException;

    /** Writes a file that is not there yet. A failure may leave part of it. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Gives a file a second name, or a copy where the file system has one name for each. */
    void keep(Path file, Path secondName) throws IOException;

    /** Moves a file, taking the place of one that is there, at one instant. */
    void move(Path from, Path to) throws IOException;

    /** Removes a file or an empty folder. */
    void delete(Path path) throws IOException;
}
