package nl.inspiratieboek.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;

/**
 * The files of a theme: those that the program brings, each replaced by the file of the same path in the book's own theme
 * folder, if it has one. Read once; immutable.
 */
public final class ThemeFiles {

    private static final String ROOT = "theme";

    /** What a theme is made of; other files in its folder, such as a read-me, are passed over. */
    private static final Set<String> ENDINGS = Set.of("mustache", "css", "js", "yaml", "svg");

    private final TreeMap<String, byte[]> files;
    private final Set<String> own;
    private final List<Problem> problems;

    private ThemeFiles(TreeMap<String, byte[]> files, Set<String> own, List<Problem> problems) {
        this.files = files;
        this.own = own;
        this.problems = List.copyOf(problems);
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
                return standard(Path.of(uri).getParent().getParent().getParent());
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return standard(jar.getPath("/" + ROOT));
            }
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("a resource has an address: " + marker, impossible);
        }
    }

    /** The text of one file of the program's own theme, for those who need no other. */
    public static String standardText(String path) throws IOException {
        try (InputStream file = ThemeFiles.class.getResourceAsStream("/" + ROOT + "/" + path)) {
            if (file == null) {
                throw new IOException("the program's own theme has no " + path);
            }
            return decoded(file.readAllBytes());
        }
    }

    private static ThemeFiles standard(Path folder) throws IOException {
        return new ThemeFiles(read(folder, new ProblemList()), Set.of(), List.of());
    }

    /** This theme with the files of a folder over it; a folder that is not there changes nothing. */
    public ThemeFiles overlaidBy(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return this;
        }
        ProblemList found = new ProblemList();
        TreeMap<String, byte[]> over = read(folder, found);
        TreeMap<String, byte[]> all = new TreeMap<>(files);
        all.putAll(over);
        return new ThemeFiles(all, new TreeSet<>(over.keySet()), found.toList());
    }

    /** The files that came over the program's own, by path. */
    public Set<String> own() {
        return own;
    }

    /** What was wrong with the folder that came over the program's own theme. */
    public List<Problem> problems() {
        return problems;
    }

    /** Whether a book looks the same with either. */
    public boolean isSameAs(ThemeFiles other) {
        return own.equals(other.own)
                && problems.equals(other.problems)
                && own.stream().allMatch(path -> Arrays.equals(files.get(path), other.files.get(path)));
    }

    /** The paths of all files. */
    public Set<String> paths() {
        return files.keySet();
    }

    /** A file's text, by its path in the theme. */
    public Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path)).map(ThemeFiles::decoded);
    }

    /** A file's bytes. */
    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** A line of a file, from 1, for showing a problem. */
    public Optional<String> line(String path, int line) {
        return text(path).flatMap(text -> text.lines().skip(line - 1L).findFirst());
    }

    /** The files directly in a folder whose names have an ending, in the order of their names. */
    TreeMap<String, String> texts(String folder, String ending) {
        TreeMap<String, String> texts = new TreeMap<>();
        files.forEach((path, bytes) -> {
            boolean here = path.startsWith(folder + "/") && path.indexOf('/', folder.length() + 1) < 0;
            if (here && path.endsWith(ending)) {
                texts.put(path, decoded(bytes));
            }
        });
        return texts;
    }

    /** Without byte-order mark, which in the middle of a joined file would spoil the line that it begins. */
    private static String decoded(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static TreeMap<String, byte[]> read(Path folder, ProblemList problems) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.skip(1).sorted().toList()) {
                String name = folder.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
                if (name.startsWith(".") || name.contains("/.")) {
                    continue;
                }
                if (Files.isSymbolicLink(path) && !staysInside(path, folder)) {
                    problems.add(Code.THEME_LINK, Place.startOf(name).inTheme());
                } else if (Files.isRegularFile(path) && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1))) {
                    try (InputStream stream = Files.newInputStream(path)) {
                        files.put(name, stream.readAllBytes());
                    } catch (AccessDeniedException denied) {
                        problems.add(Code.FILE_UNREADABLE, Place.startOf(name).inTheme());
                    }
                }
            }
        }
        return files;
    }

    /** A link to a file of the theme itself is as good as that file; what lies elsewhere is not read, nor published. */
    private static boolean staysInside(Path link, Path folder) {
        try {
            return Files.isRegularFile(link) && link.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException leadsNowhere) {
            return false;
        }
    }
}
