package nl.inspiratieboek.build;

import java.util.List;
import nl.inspiratieboek.site.Site;

/**
 * A book as a site, not yet published.
 *
 * @param book the book, with what turned out to be wrong while it was printed
 * @param site its site
 * @param search how much its search weighs
 */
public record PrintedBook(LoadedBook book, Site site, SearchSize search) {

    /** A book that could not be printed. */
    static PrintedBook unprinted(LoadedBook book) {
        return new PrintedBook(book, Site.of(List.of()), SearchSize.NONE);
    }
}
