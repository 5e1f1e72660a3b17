package nl.inspiratieboek.search;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
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
        return files.stream()
                .map(size::applyAsLong)
                .sorted(Comparator.reverseOrder())
                .limit(most)
                .mapToLong(Long::longValue)
                .sum();
    }
}
