package nl.inspiratieboek.book;

import java.util.Optional;

/**
 * A source that texts cite.
 *
 * @param id what citations name; its anchor on the page of sources
 * @param title its title
 * @param publisher who published it; what readers see at a citation
 * @param date its date, as the author typed it
 * @param url where it stands
 * @param consulted when it was last read
 */
public record Reference(
        String id,
        String title,
        String publisher,
        Optional<String> date,
        Optional<String> url,
        Optional<PartialDate> consulted) {}
