package nl.inspiratieboek.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;

/** What tests of publishing say about folders. */
public final class Folders {
    private Folders() {}

    /** A site of these paths and texts, by turns. */
    public static Site site(String... pathsAndTexts) {
        List<OutputFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.add(OutputFile.of(SitePath.of(pathsAndTexts[i]), pathsAndTexts[i + 1]));
        }
        return Site.of(files);
    }

    /** All that is in a folder: files with their text, folders with a slash, links with their target. */
    public static Map<String, String> everythingIn(Path folder) {
        Map<String, String> found = new TreeMap<>();
        if (!Files.exists(folder)) {
            return found;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (Files.isSymbolicLink(path)) {
                    found.put(name, "-> " + Files.readSymbolicLink(path));
                } else if (Files.isDirectory(path)) {
                    found.put(name + "/", "");
                } else {
                    found.put(name, new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found;
    }

    /** The files that readers can ask for. */
    public static Map<String, String> filesIn(Path folder) {
        Map<String, String> found = everythingIn(folder);
        found.keySet().removeIf(name -> name.endsWith("/") || name.startsWith(".inspiratieboek"));
        return found;
    }

    /** Writes a file, with the folders above it. */
    public static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
