package nl.inspiratieboek.edition.citing;

import java.util.Optional;
import nl.inspiratieboek.book.PartialDate;
import nl.inspiratieboek.language.LanguagePack;

/**
 * A reference in the style of the American Psychological Association, in the book's language and in the parts in which a page
 * prints it. Without an author the title stands at its head. The day on which a reader read it is left open.
 *
 * @param apaNames who wrote it, closed by a full stop; none if nobody is named
 * @param apaYear its year, or that it has none
 * @param apaTitle its title, closed
 * @param apaBook the book that it is a part of; none of the book itself
 * @param apaPublisher its publisher, closed, where that is not its author
 * @param apaRetrieved when and where it was read, the day left open
 */
public record ApaCitation(
        Optional<String> apaNames,
        String apaYear,
        String apaTitle,
        Optional<String> apaBook,
        Optional<String> apaPublisher,
        String apaRetrieved) {

    private static final String OPEN = "…";

    /** The reference of a work, as a reader of this language writes it. */
    public static ApaCitation of(CitedWork work, LanguagePack language) {
        return new ApaCitation(
                Optional.of(ApaNames.of(work.authors(), language)).filter(names -> !names.isEmpty()),
                work.issued()
                        .map(PartialDate::year)
                        .map(year -> Integer.toString(year))
                        .orElseGet(() -> language.text("cite.no-date")),
                Sentence.closed(work.title()),
                work.container(),
                work.publisher().map(Sentence::closed),
                work.url()
                        .map(url -> language.text("cite.retrieved", OPEN, url))
                        .orElseGet(() -> language.text("cite.retrieved.nowhere", OPEN)));
    }
}
