package nl.inspiratieboek.book;

/** What becomes of cases, themes and pages that their authors call drafts. */
public enum Drafts {
    /** They are no part of the book. */
    LEFT_OUT,
    /** They are shown with a mark, as in a preview. */
    SHOWN
}
