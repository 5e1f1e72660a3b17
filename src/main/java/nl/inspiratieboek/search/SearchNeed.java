package nl.inspiratieboek.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import nl.inspiratieboek.site.OutputFile;

/**
 * Files of which a search loads a few.
 *
 * @param files the files
 * @param most how many of them a search loads at most
 */
record SearchNeed(List<OutputFile> files, int most) {

    SearchNeed {
        files = List.copyOf(files);
    }

    /** How much that is when it is the largest ones. */
    long atMost(ToLongFunction<OutputFile> size) {
        return largest().mapToLong(size).sum();
    }

    /** About how much all of them are together, as the largest ones are for their bytes. */
    long about(ToLongFunction<OutputFile> size) {
        long bytes = largest().mapToLong(SearchNeed::bytes).sum();
        long all = files.stream().mapToLong(SearchNeed::bytes).sum();
        return bytes == 0 ? 0 : Math.round((double) atMost(size) * all / bytes);
    }

    private Stream<OutputFile> largest() {
        return files.stream()
                .sorted(Comparator.comparingLong(SearchNeed::bytes).reversed().thenComparing(OutputFile::path))
                .limit(most);
    }

    private static long bytes(OutputFile file) {
        try {
            return file.bytes().length;
        } catch (IOException impossible) {
            throw new UncheckedIOException("search data is in memory", impossible);
        }
    }
}
