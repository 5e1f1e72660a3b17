package nl.inspiratieboek.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** What stands at a path, no link followed. */
public enum PathType {
    /** Nothing. */
    ABSENT,
    /** A file. */
    FILE,
    /** A folder. */
    FOLDER,
    /** A link, a Windows junction, a pipe, a device. */
    OTHER;

    static PathType at(Path path) throws IOException {
        try {
            return of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException absent) {
            return ABSENT;
        }
    }

    static PathType of(BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink() || attributes.isOther()) {
            return OTHER;
        }
        return attributes.isDirectory() ? FOLDER : FILE;
    }
}
