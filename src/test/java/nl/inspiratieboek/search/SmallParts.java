package nl.inspiratieboek.search;

import nl.inspiratieboek.fixture.ShippedBook;

/** The shipped book, cut so small that it has every sort of part. */
final class SmallParts {

    static final SearchLimits LIMITS = new SearchLimits(1000, 6, 2, 3000);
    static final CutBook BOOK = CutBook.of(ShippedBook.loaded(), LIMITS);

    private SmallParts() {}
}
