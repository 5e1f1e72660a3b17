package nl.inspiratieboek.path;

import java.util.List;

/** The way from a folder to a file. */
public final class RelativePath {

    private RelativePath() {}

    /**
     * The way, as {@code ../b/c.html}: up as far as needed and no further.
     *
     * @param folder the names of the folders that lead to it; empty for the outermost
     * @param file the names of the file's folders and its own
     */
    public static String of(List<String> folder, List<String> file) {
        int shared = 0;
        while (shared < folder.size() && shared < file.size() - 1 && folder.get(shared).equals(file.get(shared))) {
            shared++;
        }
        return "../".repeat(folder.size() - shared) + String.join("/", file.subList(shared, file.size()));
    }
}
