package nl.inspiratieboek.edition;

/**
 * How much a page of a large book shows before it goes on on pages of its own, so that none is too heavy for a phone.
 *
 * @param theme the page of a theme, in the weight of what it says of its cases
 * @param overview the cases of the overview
 * @param matrix the matrix, in the weight of its columns
 * @param finder the findings of the finder, and what answers them
 * @param register the entries of the register, and the cases behind them
 * @param compare the letters of all facts in the table of all cases
 */
public record PageLimits(Limit theme, Limit overview, Limit matrix, Limit finder, Limit register, Limit compare) {

    /**
     * The limit of a page.
     *
     * @param whole as much stays on one page
     * @param part of more, each page has so much
     */
    public record Limit(int whole, int part) {}

    /** What a browser bears well: a page stays below 500 kB of HTML. */
    public static PageLimits standard() {
        return new PageLimits(
                new Limit(6_000, 3_000),
                new Limit(500, 150),
                new Limit(12_000, 3_000),
                new Limit(1_200, 450),
                new Limit(6_000, 3_000),
                new Limit(160_000, 60_000));
    }
}
