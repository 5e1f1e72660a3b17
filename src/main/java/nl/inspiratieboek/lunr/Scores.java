package nl.inspiratieboek.lunr;

import java.util.Collection;

/**
 * The weight of a term in a field of a document: Okapi BM25 as {@code lunr.Builder} computes it, operation by operation
 * in its order, since every rounding counts.
 */
final class Scores {
    private static final double PRECISION = 1000;

    private final IndexOptions options;
    private final double[] rarities;
    private final double[] averageLengths;

    private Scores(IndexOptions options, double[] rarities, double[] averageLengths) {
        this.options = options;
        this.rarities = rarities;
        this.averageLengths = averageLengths;
    }

    /**
     * Prepares the scores of an index.
     *
     * @param options its {@code b} and {@code k1}
     * @param documentCount how many documents were added, repeats counted
     * @param postings its terms in the order of their indices
     * @param averageLengths the mean number of terms in each field
     */
    static Scores of(
            IndexOptions options, int documentCount, Collection<Posting> postings, double[] averageLengths) {
        double[] rarities =
                postings.stream().mapToDouble(term -> rarity(term.documents(), documentCount)).toArray();
        return new Scores(options, rarities, averageLengths.clone());
    }

    /** Inverse document frequency. Fdlibm's logarithm, as in JavaScript engines: Java's own may differ in a bit. */
    static double rarity(int documentsWithTerm, int documentCount) {
        double x = (documentCount - documentsWithTerm + 0.5) / (documentsWithTerm + 0.5);
        return StrictMath.log(1 + Math.abs(x));
    }

    Vector vector(FieldTerms terms, int field, double fieldBoost, double documentBoost) {
        int[] indices = terms.terms();
        double[] scores = new double[indices.length];
        double relativeLength = terms.length() / averageLengths[field];
        double b = options.b();
        double k1 = options.k1();
        for (int at = 0; at < indices.length; at++) {
            double frequency = terms.count(at);
            double score = rarities[indices[at]]
                    * ((k1 + 1) * frequency)
                    / (k1 * (1 - b + b * relativeLength) + frequency);
            score *= orOne(fieldBoost);
            score *= orOne(documentBoost);
            scores[at] = roundHalfUp(score * PRECISION) / PRECISION;
        }
        return Vector.of(indices, scores);
    }

    /** JavaScript's {@code boost || 1}. */
    private static double orOne(double boost) {
        return boost == 0 || Double.isNaN(boost) ? 1 : boost;
    }

    /** JavaScript's {@code Math.round}: to the nearest whole number, half-way upwards, without a bound. */
    private static double roundHalfUp(double value) {
        double floor = Math.floor(value);
        return value - floor >= 0.5 ? floor + 1 : floor;
    }
}
