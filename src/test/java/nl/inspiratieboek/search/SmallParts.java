package nl.inspiratieboek.search;

import nl.inspiratieboek.fixture.ShippedBook;

/** The shipped book, cut so small that it has every sort of part. */
final class SmallParts {

    static final SearchLimits LIMITS = new SearchLimits(1000, 60, 200, 40, 80, 6, 2, 3000, 8);
    static final CutBook BOOK = CutBook.of(ShippedBook.loaded(), LIMITS);

    private SmallParts() {}

    /** Whether a stem stands in so many sections that it has a list. */
    static boolean isBig(String stem) {
        return WholeIndex.WEIGHTS.get(stem).size() > LIMITS.bigStem();
    }
}
