package nl.inspiratieboek.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.CRC32;

/**
 * Lays sorted entries in files and remembers what each file starts with. Where a file ends depends on the keys that stand
 * there and not on how much came before, as in content-defined chunking: an entry more or less changes its own file and at
 * most a few after it, while all others keep their bytes and so their names.
 */
final class PartRuns {

    /** A file may be so much longer than meant, if no key in it ends one. */
    private static final int LONGEST = 2;

    private final char letter;
    private final int length;
    private final Function<List<String>, String> json;
    private final PartFiles files;
    private final List<String> firsts = new ArrayList<>();
    private final List<String> entries = new ArrayList<>();
    private int filled;

    /**
     * Files without entries yet.
     *
     * @param letter what their names begin with
     * @param length about how many characters a file has, unless one entry alone has more
     * @param json what a file holds, of its entries
     */
    PartRuns(char letter, int length, Function<List<String>, String> json, PartFiles files) {
        this.letter = letter;
        this.length = length;
        this.json = json;
        this.files = files;
    }

    /** Adds an entry, whose key comes after all earlier ones. */
    void add(String key, String entry) {
        if (!entries.isEmpty() && (filled + entry.length() > LONGEST * length || filled > length / 2 && starts(key, entry))) {
            close();
        }
        if (entries.isEmpty()) {
            firsts.add(key);
        }
        entries.add(entry);
        filled += entry.length() + 1;
    }

    /** Whether a key may be the first of a file: the longer its entry the likelier, so that a file is as long as meant. */
    private boolean starts(String key, String entry) {
        CRC32 hash = new CRC32();
        hash.update(key.getBytes(StandardCharsets.UTF_8));
        return hash.getValue() * (length / 2.0) < (entry.length() + 1) * (double) (1L << 32);
    }

    /** What each file starts with, when all entries are there. */
    List<String> finish() {
        if (!entries.isEmpty()) {
            close();
        }
        return List.copyOf(firsts);
    }

    private void close() {
        files.add(letter, json.apply(entries));
        entries.clear();
        filled = 0;
    }
}
