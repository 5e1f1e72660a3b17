package nl.inspiratieboek.search;

import java.util.Arrays;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sections with a weight each, in little room: BM25 gives a term few different weights, so a list says them once, and of
 * each section which it is. In JSON {@code [key, n, gaps, levels, book, step, divisor]}, explained in {@link SearchParts}.
 */
final class RankedList {

    /** How many different weights two letters can tell apart. */
    static final int MOST_LEVELS = 4096;

    /** Weights are whole numbers of this part: lunr's scores have three decimals. */
    static final double UNIT = 1000;

    private static final int LETTERS = 64;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RankedList() {}

    /**
     * A list in JSON.
     *
     * @param sections ascending, at least one
     * @param weights of each, 0 or more, in thousandths
     * @param divisor what all weights are to be divided by
     */
    static String json(String key, int[] sections, int[] weights, double divisor) {
        int step = 1;
        int[] different = different(weights, step);
        while (different.length > MOST_LEVELS) {
            step++;
            different = different(weights, step);
        }
        StringBuilder high = new StringBuilder(weights.length);
        StringBuilder low = new StringBuilder(weights.length);
        for (int weight : weights) {
            int level = Arrays.binarySearch(different, steps(weight, step));
            high.append(Digits.letter(level / LETTERS));
            low.append(Digits.letter(level % LETTERS));
        }
        return "[" + JSON.writeValueAsString(key) + "," + sections.length + ",\"" + Digits.gaps(sections) + "\",\"" + high
                + low + "\",\"" + Digits.gaps(different) + "\"," + step + "," + divisor + "]";
    }

    private static int[] different(int[] weights, int step) {
        return IntStream.of(weights).map(weight -> steps(weight, step)).distinct().sorted().toArray();
    }

    private static int steps(int weight, int step) {
        return (weight + step / 2) / step;
    }
}
