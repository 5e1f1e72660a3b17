package nl.inspiratieboek.markdown;

import java.util.List;

/** An immutable run of blocks of an author's text, of one file or joined from several. */
public final class Prose {

    private Prose() {}

    /** No text at all. */
    public static Prose empty() {
        return new Prose();
    }

    /** Several runs after each other, as one: footnotes are numbered through. */
    public static Prose join(List<Prose> parts) {
        return new Prose();
    }

    public boolean isEmpty() {
        return true;
    }

    /**
     * The words without markup: a line for each block and table row, cells divided by a tab. Citations are left out, a
     * footnote's text follows at the end, raw HTML loses its tags.
     */
    public String plainText() {
        return "";
    }

    /** How many words {@link #plainText()} has. */
    public int words() {
        return 0;
    }

    /** All links and images in order of appearance, those of footnotes last. */
    public List<LinkUse> links() {
        return List.of();
    }

    /** All sources named, in order of appearance, one for each time. */
    public List<CitationUse> citations() {
        return List.of();
    }

    /** The headings among these blocks. */
    public List<Heading> headings() {
        return List.of();
    }

    /** The blocks as markup for a page. */
    public Html render(Rendering rendering) {
        return Html.EMPTY;
    }
}
