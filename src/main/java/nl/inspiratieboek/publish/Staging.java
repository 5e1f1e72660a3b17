package nl.inspiratieboek.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The folder beside the site, on the same file system, where new bytes wait to be moved in and old ones wait until
 * nothing can fail any more. Files have numbers for names, so that any site path fits.
 */
final class Staging {
    private static final Pattern OURS = Pattern.compile("[0-9]{6,}\\.(?:new|old)");

    private final Path folder;
    private final Disk disk;
    private int next;

    Staging(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** Makes the folder, or empties the one that a killed build left. */
    void open() throws IOException {
        if (PathType.at(folder) == PathType.ABSENT) {
            disk.createFolder(folder);
        } else {
            for (Path left : leftovers()) {
                disk.delete(left);
            }
        }
    }

    /** Writes bytes to be moved in. */
    Path add(byte[] bytes) throws IOException {
        Path file = free(".new");
        disk.write(file, bytes);
        return file;
    }

    /** A name under which an old file may wait. */
    Path placeForOld() {
        return free(".old");
    }

    private Path free(String ending) {
        while (true) {
            String digits = Integer.toString(next++);
            Path file = folder.resolve("0".repeat(Math.max(0, 6 - digits.length())) + digits + ending);
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return file;
            }
        }
    }

    /**
     * Gives back the room. What cannot be removed now, the next build removes: the site does not depend on it.
     */
    void clear() {
        try {
            if (PathType.at(folder) == PathType.ABSENT) {
                return;
            }
            for (Path left : leftovers()) {
                disk.delete(left);
            }
            disk.delete(folder);
        } catch (IOException later) {
            // Someone else's file lies here, or the disk fails, which shows in the result where it matters.
        }
    }

    /** Only our own: names of ours that are files. */
    private List<Path> leftovers() throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
            for (Path path : inside) {
                if (OURS.matcher(String.valueOf(path.getFileName())).matches() && PathType.at(path) == PathType.FILE) {
                    found.add(path);
                }
            }
        }
        return found;
    }
}
