package nl.inspiratieboek.view;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.PartialDate;

/**
 * What a page is to a machine that shows or lists it.
 *
 * @param type its type in the vocabulary of schema.org; none of a page that only leads to others
 * @param reviewed when it was last checked
 * @param pictured whether a picture of its own is made of it
 * @param sources the ids of the sources that it cites, each once
 */
public record PageSubject(Optional<String> type, Optional<PartialDate> reviewed, boolean pictured, List<String> sources) {

    /** A page that only leads to others. */
    static final PageSubject LISTING = new PageSubject(Optional.empty(), Optional.empty(), false, List.of());

    /** The book as a whole. */
    static final PageSubject BOOK = new PageSubject(Optional.of("Book"), Optional.empty(), true, List.of());

    /** The book as data. */
    static final PageSubject DATASET = new PageSubject(Optional.of("Dataset"), Optional.empty(), false, List.of());

    public PageSubject {
        sources = List.copyOf(sources);
    }

    /** A text that can be read by itself. */
    static PageSubject article(Optional<PartialDate> reviewed, List<String> sources) {
        return new PageSubject(Optional.of("Article"), reviewed, false, sources);
    }

    /** A chapter, or a theme of one. */
    static PageSubject chapter(Optional<PartialDate> reviewed, List<String> sources) {
        return new PageSubject(Optional.of("Chapter"), reviewed, false, sources);
    }

    /** The same of a page of which a picture is made. */
    PageSubject drawn() {
        return new PageSubject(type, reviewed, true, sources);
    }
}
