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
    private static final int LETTERS = 64;

    private static final int MOST_LEVELS = LETTERS * LETTERS;

    /** How many sections of a rounded list are told exactly: more than search shows of one word. */
    static final int BEST = 100;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RankedList() {}

    /**
     * A list in JSON.
     *
     * @param sections ascending, at least one
     * @param weights of each, 0 or more, in thousandths
     * @param divisor what all weights are to be divided by
     * @param rounding the ratio of two neighbouring weights that may be told as one, such as 1.01; 1 for exact ones. The best
     *     are told exactly all the same
     */
    static String json(String key, int[] sections, int[] weights, double divisor, double rounding) {
        double ratio = rounding;
        int[] rounded = rounded(weights, ratio);
        int[] book = IntStream.of(rounded).distinct().sorted().toArray();
        while (book.length > MOST_LEVELS) {
            ratio += 0.001;
            rounded = rounded(weights, ratio);
            book = IntStream.of(rounded).distinct().sorted().toArray();
        }
        StringBuilder high = new StringBuilder(weights.length);
        StringBuilder low = new StringBuilder(weights.length);
        for (int weight : rounded) {
            int level = Arrays.binarySearch(book, weight);
            high.append(Digits.letter(level / LETTERS));
            low.append(Digits.letter(level % LETTERS));
        }
        String best = ratio == 1 ? "" : best(sections, weights);
        return "[" + JSON.writeValueAsString(key) + "," + sections.length + ",\"" + Digits.gaps(sections) + "\",\""
                + (book.length > LETTERS ? high : "") + low + "\",\"" + Digits.gaps(book) + "\"," + divisor + ",[" + best + "]]";
    }

    /** Weights as the nearest power of the ratio; StrictMath gives the same on every machine. */
    private static int[] rounded(int[] weights, double ratio) {
        if (ratio == 1) {
            return weights;
        }
        double step = StrictMath.log(ratio);
        return IntStream.of(weights)
                .map(weight -> weight == 0
                        ? 0
                        : (int) Math.round(StrictMath.exp(Math.round(StrictMath.log(weight) / step) * step)))
                .toArray();
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
