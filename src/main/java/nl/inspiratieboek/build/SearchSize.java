package nl.inspiratieboek.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.zip.GZIPOutputStream;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.search.SearchFiles;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.SitePath;

/**
 * How much a book's search weighs for its readers. Compressed sizes differ by a few bytes between Javas: they are for people,
 * in kilobytes, and never part of the site.
 *
 * @param sections how many sections can be found
 * @param files how many files there are of search data
 * @param bytes how large these are together
 * @param packed about how large these are when a host compresses them
 * @param first about how much a first search of three words loads, scripts included, compressed: in parts the largest files
 *     of each sort that its words need; what their synonyms and kin need comes on top, and most files are smaller
 */
public record SearchSize(int sections, int files, long bytes, long packed, long first) {

    /** What a first search may cost: three seconds on a slow phone. */
    private static final long BUDGET = 400_000;

    /** Of a book that was not printed. */
    static final SearchSize NONE = new SearchSize(0, 0, 0, 0, 0);

    private static final int KILOBYTE = 1000;

    /**
     * Weighs.
     *
     * @param scripts what search loads beside its data
     */
    static SearchSize of(SearchFiles search, List<OutputFile> scripts) {
        List<OutputFile> data = search.loaded();
        // Packing all data of a large book takes longer than a small book as a whole: what a first search loads will do.
        Map<SitePath, Long> packed = new HashMap<>();
        ToLongFunction<OutputFile> size = file -> packed.computeIfAbsent(file.path(), unused -> packed(bytes(file)));
        return new SearchSize(
                search.sections(),
                data.size(),
                data.stream().mapToLong(file -> bytes(file).length).sum(),
                search.about(size),
                scripts.stream().mapToLong(size).sum() + search.firstSearch(size));
    }

    /** A warning when readers must wait. */
    List<Problem> problems() {
        return first <= BUDGET
                ? List.of()
                : List.of(new Problem(
                        Code.SEARCH_TOO_LARGE,
                        Place.startOf("book.yaml"),
                        List.of(Integer.toString(kilobytes(first)), Integer.toString(kilobytes(BUDGET))),
                        Optional.empty()));
    }

    /** A size in kilobytes, rounded up: nothing weighs nothing. */
    public static int kilobytes(long bytes) {
        return Math.toIntExact((bytes + KILOBYTE - 1) / KILOBYTE);
    }

    private static byte[] bytes(OutputFile file) {
        try {
            return file.bytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.size();
    }
}
