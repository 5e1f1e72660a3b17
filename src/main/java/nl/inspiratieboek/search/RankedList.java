package nl.inspiratieboek.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sections with a weight each, in little room: BM25 gives a term few different weights, so a list says them once, and of
 * each section which it is. In JSON {@code [key, n, gaps, levels, book, divisor, best]}, explained in {@link SearchParts}.
 */
final class RankedList {

    /** Weights are whole numbers of this part: lunr's scores have three decimals. */
    static final double UNIT = 1000;

    /** How many different weights one letter can tell apart, and two. */
    static final int FEW = 64;

    static final int MANY = 64 * 64;

    /** How many sections of a coarse list are told exactly: more than search shows of one word. */
    static final int BEST = 100;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RankedList() {}

    /**
     * A list in JSON.
     *
     * @param sections ascending, at least one
     * @param weights of each, 0 or more, in thousandths
     * @param divisor what all weights are to be divided by
     * @param levels how many different weights may be told apart, {@link #FEW} or {@link #MANY}; if there are more, neighbours
     *     are told as one, and the best exactly
     */
    static String json(String key, int[] sections, int[] weights, double divisor, int levels) {
        int[] different = IntStream.of(weights).distinct().sorted().toArray();
        int[] bounds = different.length <= levels ? different : bounds(weights, levels);
        StringBuilder high = new StringBuilder(weights.length);
        StringBuilder low = new StringBuilder(weights.length);
        long[] sums = new long[bounds.length];
        int[] counts = new int[bounds.length];
        for (int weight : weights) {
            int level = level(bounds, weight);
            sums[level] += weight;
            counts[level]++;
            high.append(Digits.letter(level / FEW));
            low.append(Digits.letter(level % FEW));
        }
        int[] book = IntStream.range(0, bounds.length)
                .map(level -> (int) Math.round((double) sums[level] / counts[level]))
                .toArray();
        boolean exact = bounds == different;
        String best = exact ? "" : best(sections, weights);
        return "[" + JSON.writeValueAsString(key) + "," + sections.length + ",\"" + Digits.gaps(sections) + "\",\""
                + (book.length > FEW ? high : "") + low + "\",\"" + Digits.gaps(book) + "\"," + divisor + ",[" + best + "]]";
    }

    /** The largest weight of each level, where levels are about equally full; none is empty. */
    private static int[] bounds(int[] weights, int levels) {
        int[] sorted = weights.clone();
        Arrays.sort(sorted);
        return IntStream.rangeClosed(1, levels)
                .map(level -> sorted[(int) ((long) sorted.length * level / levels) - 1])
                .distinct()
                .toArray();
    }

    private static int level(int[] bounds, int weight) {
        int found = Arrays.binarySearch(bounds, weight);
        return found >= 0 ? found : -found - 1;
    }

    private static String best(int[] sections, int[] weights) {
        List<Integer> order = IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingInt((Integer at) -> weights[at]).reversed().thenComparing(at -> at))
                .limit(BEST)
                .toList();
        StringBuilder best = new StringBuilder();
        for (int at : order) {
            best.append(best.isEmpty() ? "" : ",").append(sections[at]).append(',').append(weights[at]);
        }
        return best.toString();
    }
}
