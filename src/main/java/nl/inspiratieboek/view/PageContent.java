package nl.inspiratieboek.view;

/** What a page shows, without what stands around it: a record whose components its template names. */
public interface PageContent {

    /** What the page says of itself to what is put around it. */
    PageHead head();

    /** The name of its template, without {@code .mustache}. */
    String template();

    /** Whether it shows cases, findings or a theme, which readers may keep in a selection of their own. */
    default boolean hasSomethingToKeep() {
        return false;
    }
}
