package nl.inspiratieboek.lunr;

import java.util.Arrays;

/** The scores of the terms in one field of one document, by ascending index of the term. */
final class Vector {
    private final int[] terms;
    private final double[] scores;

    private Vector(int[] terms, double[] scores) {
        this.terms = terms;
        this.scores = scores;
    }

    /** Takes both arrays over: ascending indices of terms, and a score for each. */
    static Vector of(int[] terms, double[] scores) {
        if (terms.length != scores.length) {
            throw new IllegalArgumentException(terms.length + " terms, " + scores.length + " scores");
        }
        return new Vector(terms, scores);
    }

    int size() {
        return terms.length;
    }

    int term(int at) {
        return terms[at];
    }

    double score(int at) {
        return scores[at];
    }

    @Override
    public String toString() {
        return Arrays.toString(terms) + Arrays.toString(scores);
    }
}
