package nl.inspiratieboek.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;

/** What stands in a folder of this machine or a share. */
final class HeldFolder implements HeldFiles {

    private final Path root;

    HeldFolder(Path root) {
        this.root = root;
    }

    @Override
    public Map<String, Held> in(String folder) throws IOException {
        Map<String, Held> held = new TreeMap<>();
        Path place = root.resolve(folder);
        if (PathType.at(place) != PathType.FOLDER) {
            return held;
        }
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(place)) {
            for (Path path : inside) {
                BasicFileAttributes attributes =
                        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                held.put(String.valueOf(path.getFileName()), new Held(PathType.of(attributes), attributes.size()));
            }
        }
        return held;
    }

    @Override
    public byte[] read(String path) throws IOException {
        return Files.readAllBytes(root.resolve(path));
    }
}
