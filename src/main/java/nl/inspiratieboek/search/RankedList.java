package nl.inspiratieboek.search;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sections with a weight each, in little room: for all of them one letter says about how much, and for the best exactly. In
 * JSON {@code [key, n, gaps, levels, low, ratio, best]}, explained in {@link SearchParts}.
 */
final class RankedList {

    /** How many levels there are between the smallest weight and the largest: as many as Base64 has letters. */
    static final int LEVELS = 64;

    /** How many sections are told exactly: more than search shows of one word. */
    static final int BEST = 60;

    private static final int DECIMALS = 4;
    private static final MathContext PRECISION = new MathContext(8, RoundingMode.HALF_EVEN);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RankedList() {}

    /**
     * A list in JSON.
     *
     * @param sections ascending, at least one
     * @param weights a weight above 0 for each
     */
    static String json(String key, int[] sections, double[] weights) {
        double smallest = Double.POSITIVE_INFINITY;
        double largest = 0;
        for (double weight : weights) {
            smallest = Math.min(smallest, weight);
            largest = Math.max(largest, weight);
        }
        BigDecimal low = rounded(smallest);
        // StrictMath gives the same on every machine.
        BigDecimal ratio = rounded(StrictMath.pow(largest / smallest, 1.0 / (LEVELS - 1)));
        double step = StrictMath.log(ratio.doubleValue());
        StringBuilder levels = new StringBuilder(weights.length);
        for (double weight : weights) {
            long level = step == 0 ? 0 : Math.round(StrictMath.log(weight / low.doubleValue()) / step);
            levels.append(Digits.letter((int) Math.max(0, Math.min(LEVELS - 1, level))));
        }
        return "[" + JSON.writeValueAsString(key) + "," + sections.length + ",\"" + Digits.gaps(sections) + "\",\"" + levels
                + "\"," + low.toPlainString() + "," + ratio.toPlainString() + ",[" + best(sections, weights) + "]]";
    }

    private static String best(int[] sections, double[] weights) {
        // Sorted by what is written, so that equal ones stand in the book's order.
        List<BigDecimal> written = IntStream.range(0, weights.length)
                .mapToObj(at -> BigDecimal.valueOf(Math.round(weights[at] * 10_000), DECIMALS))
                .toList();
        List<Integer> order = IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> written.get(at)).reversed().thenComparing(at -> at))
                .limit(BEST)
                .toList();
        StringBuilder best = new StringBuilder();
        for (int at : order) {
            if (!best.isEmpty()) {
                best.append(',');
            }
            best.append(sections[at]).append(',').append(plain(written.get(at)));
        }
        return best.toString();
    }

    private static BigDecimal rounded(double value) {
        return new BigDecimal(value).round(PRECISION).stripTrailingZeros();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
