package nl.inspiratieboek.lunr;

/**
 * How an index weighs and what it keeps.
 *
 * @param b how strongly the length of a field counts, from 0 to 1; lunr takes what is beyond for the nearer of the two
 * @param k1 how soon more of the same word stops to count
 * @param positions whether the place of every word is kept
 */
public record IndexOptions(double b, double k1, boolean positions) {
    private static final double LUNR_B = 0.75;
    private static final double LUNR_K1 = 1.2;

    /** Brings {@code b} within its bounds, as lunr does. */
    public IndexOptions {
        if (b < 0) {
            b = 0;
        } else if (b > 1) {
            b = 1;
        }
    }

    /** What lunr does when nothing is said: b 0.75, k1 1.2, no positions. */
    public static IndexOptions standard() {
        return new IndexOptions(LUNR_B, LUNR_K1, false);
    }

    /** The same with another {@code b}. */
    public IndexOptions withB(double otherB) {
        return new IndexOptions(otherB, k1, positions);
    }

    /** The same with another {@code k1}. */
    public IndexOptions withK1(double otherK1) {
        return new IndexOptions(b, otherK1, positions);
    }

    /** The same, with the place of every word kept or not. */
    public IndexOptions withPositions(boolean kept) {
        return new IndexOptions(b, k1, kept);
    }
}
