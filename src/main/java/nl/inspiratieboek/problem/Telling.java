package nl.inspiratieboek.problem;

/** How often a mistake is told that an author made in many places. */
public enum Telling {
    /** At each place: each is a mistake of its own. */
    AT_EACH_PLACE,
    /**
     * Once for each first argument, at the first place, with the number of others: one habit of the author, one message,
     * however often it shows.
     */
    ONCE
}
