package nl.inspiratieboek.site;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A whole site, ready to be published: its files in code point order, each place taken once. Immutable. */
public final class Site {
    private final TreeMap<SitePath, OutputFile> files;

    private Site(TreeMap<SitePath, OutputFile> files) {
        this.files = files;
    }

    /**
     * A site of these files, in whatever order they come.
     *
     * @throws IllegalArgumentException if two files have one path, or paths alike but for case, or one file's path is
     *     another's folder: some file system could not hold both, and whoever read the book has already reported it
     */
    public static Site of(Collection<OutputFile> files) {
        TreeMap<SitePath, OutputFile> byPath = new TreeMap<>();
        TreeMap<String, SitePath> alike = new TreeMap<>();
        for (OutputFile file : files) {
            byPath.put(file.path(), file);
            SitePath other = alike.put(file.path().caseless(), file.path());
            if (other != null) {
                throw new IllegalArgumentException("two files at one address: " + other + " and " + file.path());
            }
        }
        for (Map.Entry<String, SitePath> entry : alike.entrySet()) {
            String key = entry.getKey();
            for (int slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
                SitePath inTheWay = alike.get(key.substring(0, slash));
                if (inTheWay != null) {
                    throw new IllegalArgumentException(inTheWay + " is a file, and a folder for " + entry.getValue());
                }
            }
        }
        return new Site(byPath);
    }

    /** All files, by code point of their path. */
    public List<OutputFile> files() {
        return List.copyOf(files.values());
    }

    /** The file at this place. */
    public Optional<OutputFile> file(SitePath path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Whether a file stands at this place. */
    public boolean contains(SitePath path) {
        return files.containsKey(path);
    }

    /** How many files the site has. */
    public int size() {
        return files.size();
    }
}
