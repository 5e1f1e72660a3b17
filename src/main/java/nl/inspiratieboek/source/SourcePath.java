package nl.inspiratieboek.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.path.CodePointOrder;

/**
 * The path of a file or folder of the book, relative to the content folder: parts joined by {@code /}, in Unicode's
 * composed form (NFC). The content folder itself is the empty path. Ordered by code point.
 */
public record SourcePath(String value) implements Comparable<SourcePath> {

    public SourcePath {
        value = Normalizer.normalize(value, Normalizer.Form.NFC);
        if (value.startsWith("/") || value.endsWith("/") || value.contains("//")) {
            throw new IllegalArgumentException("not a relative path: " + value);
        }
    }

    /** A path of parts joined by {@code /}; composed letters are made of loose ones. */
    public static SourcePath of(String value) {
        return new SourcePath(value);
    }

    /** The folder that holds this; the content folder's parent is itself. */
    public SourcePath parent() {
        int slash = value.lastIndexOf('/');
        return new SourcePath(slash < 0 ? "" : value.substring(0, slash));
    }

    /** A file or folder in this folder. */
    public SourcePath child(String name) {
        return new SourcePath(value.isEmpty() ? name : value + "/" + name);
    }

    /**
     * Follows a relative path from this <em>folder</em> (for a link: the {@link #parent()} of the file it stands in).
     *
     * @param relativeDecoded a path with {@code /}, percent signs already decoded, without query and fragment
     * @return empty when the path leads out of the content folder, is absolute, or holds a backslash or control
     *     character
     */
    public Optional<SourcePath> resolve(String relativeDecoded) {
        boolean odd = relativeDecoded.chars().anyMatch(letter -> letter < ' ' || letter == '\\' || letter == 0x7F);
        if (relativeDecoded.startsWith("/") || odd) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        if (!value.isEmpty()) {
            parts.addAll(List.of(value.split("/")));
        }
        for (String part : relativeDecoded.split("/")) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.remove(parts.size() - 1);
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return Optional.of(new SourcePath(String.join("/", parts)));
    }

    /** The last part: {@code index.md}. */
    public String fileName() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** The last part without its extension: {@code index}. */
    public String baseName() {
        String name = fileName();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /** What follows the last dot of the name, as typed, without the dot; empty when there is none. */
    public String extension() {
        String name = fileName();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1);
    }

    @Override
    public int compareTo(SourcePath other) {
        return CodePointOrder.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
