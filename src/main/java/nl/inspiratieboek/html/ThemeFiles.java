package nl.inspiratieboek.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a theme: those that the program brings, each replaced by the file of the same path in the book's own theme
 * folder, if it has one. Read once; immutable.
 */
public final class ThemeFiles {

    private static final String ROOT = "theme";

    private final TreeMap<String, byte[]> files;

    private ThemeFiles(TreeMap<String, byte[]> files) {
        this.files = files;
    }

    /** The program's own theme. */
    public static ThemeFiles defaults() throws IOException {
        URL marker = ThemeFiles.class.getResource("/" + ROOT + "/templates/parts/head.mustache");
        if (marker == null) {
            throw new IOException("the program's own theme is missing");
        }
        try {
            URI uri = marker.toURI();
            if (uri.getScheme().equals("file")) {
                return new ThemeFiles(read(Path.of(uri).getParent().getParent().getParent()));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return new ThemeFiles(read(jar.getPath("/" + ROOT)));
            }
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("a resource has an address: " + marker, impossible);
        }
    }

    /** This theme with the files of a folder over it; a folder that is not there changes nothing. */
    public ThemeFiles overlaidBy(Path folder) throws IOException {
        TreeMap<String, byte[]> all = new TreeMap<>(files);
        if (Files.isDirectory(folder)) {
            all.putAll(read(folder));
        }
        return new ThemeFiles(all);
    }

    /** A file's text, by its path in the theme. */
    public Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** A file's bytes. */
    Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** The files directly in a folder whose names have an ending, in the order of their names. */
    TreeMap<String, String> texts(String folder, String ending) {
        TreeMap<String, String> texts = new TreeMap<>();
        files.forEach((path, bytes) -> {
            boolean here = path.startsWith(folder + "/") && path.indexOf('/', folder.length() + 1) < 0;
            if (here && path.endsWith(ending)) {
                texts.put(path, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return texts;
    }

    private static TreeMap<String, byte[]> read(Path folder) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
                boolean hidden = name.startsWith(".") || name.contains("/.");
                if (!hidden) {
                    try (InputStream stream = Files.newInputStream(path)) {
                        files.put(name, stream.readAllBytes());
                    }
                }
            }
        }
        return files;
    }
}
