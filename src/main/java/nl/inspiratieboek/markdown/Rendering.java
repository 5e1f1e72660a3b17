package nl.inspiratieboek.markdown;

import java.util.Optional;

/** What a page decides about the prose it shows; one rendering may serve one {@link Prose#render} after the other. */
public interface Rendering {

    /** How many levels headings go down (or up, when negative); the result is kept within 1 to 6. */
    int headingShift();

    /** The highest level that headings of a text get: a page that has a title of its own wants no other of level 1. */
    default int highestHeading() {
        return 1;
    }

    /** Stands before every id of headings and, unless {@link #notePrefix} says otherwise, of footnotes; may be empty. */
    String idPrefix();

    /** Stands before every id of footnotes: a page may show several texts, each with a footnote 1. */
    default String notePrefix() {
        return idPrefix();
    }

    /** The address of a link on this page; empty drops the link and keeps its text. */
    Optional<String> href(LinkUse link);

    /** How an image is shown on this page; empty leaves its alternative text. */
    Optional<ImageUse> image(LinkUse image);

    /** How a source is named; one that the book does not have, by its id. */
    SourceName source(String id);

    /** A word in the book's language. @param number the footnote's, or 0 */
    String word(Word word, int number);

    /**
     * What a region of the page is called, so that who hears the page can tell it from all others there.
     *
     * @param name what it is called as long as no other is
     */
    default String regionName(String name) {
        return name;
    }

    /** The address of a heading on this page, which its words lead to: readers copy it. Empty where the page shows none. */
    default Optional<String> place(String id) {
        return Optional.empty();
    }

    /** An id for the next table or figure, to which no author gave one; empty where the page shows no link to it. */
    default Optional<String> newPlace(Word what) {
        return Optional.empty();
    }

    /** Whether a picture that stands by itself leads to its file, where readers see it in large. */
    default boolean opensPictures() {
        return false;
    }

    /** Words of running text, outside headings, links and code: the moment to explain a term. */
    default Html text(String words) {
        return Html.text(words);
    }
}
