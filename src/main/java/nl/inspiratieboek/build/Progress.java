package nl.inspiratieboek.build;

import java.util.concurrent.atomic.AtomicInteger;

/** Is told how far a build is, by several threads; in a small book it is over before anybody looks. */
public interface Progress {

    /** What is done one after the other. */
    enum Step {
        READING,
        PAGES,
        SEARCH,
        PICTURES,
        PUBLISHING,
        LINKS
    }

    /**
     * How far a step is.
     *
     * @param done how many of its parts are done
     * @param all how many parts it has; 0 where that is not known
     */
    void at(Step step, int done, int all);

    /** Tells nobody. */
    static Progress untold() {
        return (step, done, all) -> {};
    }

    /** What is to be run behind each part of a step. */
    default Runnable counting(Step step, int all) {
        AtomicInteger done = new AtomicInteger();
        return () -> at(step, done.incrementAndGet(), all);
    }
}
