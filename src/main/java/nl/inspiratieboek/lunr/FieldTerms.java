package nl.inspiratieboek.lunr;

import java.util.Arrays;

/** Which terms one field of one document holds, and how often. */
final class FieldTerms {
    private final int length;
    private final int[] terms;
    private final int[] counts;

    private FieldTerms(int length, int[] terms, int[] counts) {
        this.length = length;
        this.terms = terms;
        this.counts = counts;
    }

    /** Counts the terms of a field, given by their indices in the order in which they stand there. */
    static FieldTerms count(IntList inOrder) {
        int[] sorted = inOrder.toArray();
        Arrays.sort(sorted);
        int distinct = 0;
        int[] counts = new int[sorted.length];
        for (int at = 0; at < sorted.length; at++) {
            if (at == 0 || sorted[at] != sorted[distinct - 1]) {
                sorted[distinct++] = sorted[at];
            }
            counts[distinct - 1]++;
        }
        return new FieldTerms(inOrder.size(), Arrays.copyOf(sorted, distinct), Arrays.copyOf(counts, distinct));
    }

    /** How many terms the field holds, repeats counted. */
    int length() {
        return length;
    }

    /** How many different terms it holds. */
    int distinct() {
        return terms.length;
    }

    /** How often it holds the term at this place of {@link #terms}. */
    int count(int at) {
        return counts[at];
    }

    /** The indices of its terms, ascending. */
    int[] terms() {
        return terms.clone();
    }
}
