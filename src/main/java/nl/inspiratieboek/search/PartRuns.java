package nl.inspiratieboek.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lays sorted entries in files, as many as fit in each, and remembers what each file starts with. */
final class PartRuns {

    private final char letter;
    private final int mostEntries;
    private final int mostLength;
    private final Function<List<String>, String> json;
    private final PartFiles files;
    private final List<String> firsts = new ArrayList<>();
    private final List<String> entries = new ArrayList<>();
    private int length;

    /**
     * Files without entries yet.
     *
     * @param letter what their names begin with
     * @param mostEntries how many entries a file holds
     * @param mostLength how many characters a file has, unless one entry alone has more
     * @param json what a file holds, of its entries
     */
    PartRuns(char letter, int mostEntries, int mostLength, Function<List<String>, String> json, PartFiles files) {
        this.letter = letter;
        this.mostEntries = mostEntries;
        this.mostLength = mostLength;
        this.json = json;
        this.files = files;
    }

    /** Adds an entry, whose key comes after all earlier ones. */
    void add(String key, String entry) {
        boolean full = entries.size() == mostEntries || length + entry.length() > mostLength;
        if (full && !entries.isEmpty()) {
            close();
        }
        if (entries.isEmpty()) {
            firsts.add(key);
        }
        entries.add(entry);
        length += entry.length() + 1;
    }

    /** What each file starts with, when all entries are there. */
    List<String> finish() {
        if (!entries.isEmpty()) {
            close();
        }
        return List.copyOf(firsts);
    }

    private void close() {
        files.add(letter + Integer.toString(firsts.size() - 1), json.apply(entries));
        entries.clear();
        length = 0;
    }
}
