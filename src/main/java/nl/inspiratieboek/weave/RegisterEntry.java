package nl.inspiratieboek.weave;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.book.Term;

/**
 * An entry of the index at the back of the book, with where it is found.
 *
 * @param word the entry
 * @param sort what kind of entry it is
 * @param term the glossary term behind it, for terms
 * @param cases the cases it is found in, in the book's order
 * @param themes the themes whose synthesis uses it, in chapter order
 */
public record RegisterEntry(String word, Sort sort, Optional<Term> term, List<Case> cases, List<Theme> themes) {

    public RegisterEntry {
        cases = List.copyOf(cases);
        themes = List.copyOf(themes);
    }

    /** What an entry names. */
    public enum Sort {
        TERM,
        PLACE,
        PARTNER,
        THEME
    }
}
