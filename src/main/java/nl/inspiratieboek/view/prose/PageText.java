package nl.inspiratieboek.view.prose;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.markdown.Html;
import nl.inspiratieboek.markdown.Prose;
import nl.inspiratieboek.markdown.TitledHtml;
import nl.inspiratieboek.view.prose.TermNotes.TermNote;

/**
 * The authors' text on one page: links rewritten, sources named, terms explained at their first use on the page. Made for
 * one page and used by one thread, in the order in which the page shows its texts.
 */
public final class PageText {

    private final Edition edition;
    private final PageLinks links;
    private final GlossaryMarker marker;
    private final RegionNames regions = new RegionNames();

    private PageText(Edition edition, PageLinks links) {
        this.edition = edition;
        this.links = links;
        this.marker = GlossaryMarker.of(
                edition.terms(), term -> links.href(edition.addresses().term(term.id())));
    }

    /** The texts of a page. */
    public static PageText of(Edition edition, PageLinks links) {
        return new PageText(edition, links);
    }

    /** A text at its home: headings and ids as written. */
    public Html prose(Prose prose) {
        return prose(prose, 0, "");
    }

    /**
     * A text.
     *
     * @param headingShift how many levels its headings go down
     * @param idPrefix what stands before its ids, for a copy
     */
    public Html prose(Prose prose, int headingShift, String idPrefix) {
        return prose.render(rendering(headingShift, idPrefix, idPrefix));
    }

    /**
     * One of several texts on a page, each with its own footnotes.
     *
     * @param idPrefix what stands before the ids of its headings; empty at its home
     * @param notePrefix what stands before the ids of its footnotes, different for each text of the page
     */
    public Html prose(Prose prose, String idPrefix, String notePrefix) {
        return prose.render(rendering(0, idPrefix, notePrefix));
    }

    /**
     * A heading that is printed by itself and the text below it, whose footnotes are numbered through both.
     *
     * @param whole the heading, then the text
     * @param titleHref where the heading's words lead; empty where they stand at their home
     * @param idPrefix what stands before the ids of its headings; empty at its home
     * @param notePrefix what stands before the ids of its footnotes, different for each text of the page
     */
    public TitledHtml titled(Prose whole, Optional<String> titleHref, String idPrefix, String notePrefix) {
        return whole.renderTitled(rendering(0, idPrefix, notePrefix), titleHref);
    }

    /** Plain words of ours or an author's, with terms marked. */
    public Html words(String text) {
        return marker.text(text);
    }

    /** Sources as their publishers, linked; empty without sources. */
    public Html citation(List<String> ids) {
        return ids.isEmpty() ? Html.EMPTY : rendering(0, "", "").citation(ids);
    }

    /** The explanations of the terms marked so far; none if no term was. */
    public Optional<TermNotes> termNotes() {
        List<TermNote> notes = marker.used().stream()
                .map(term -> new TermNote(
                        term.id(),
                        links.href(edition.addresses().term(term.id())),
                        term.term(),
                        term.explanation()))
                .toList();
        return notes.isEmpty() ? Optional.empty() : Optional.of(new TermNotes(notes));
    }

    private ProseRendering rendering(int headingShift, String idPrefix, String notePrefix) {
        return new ProseRendering(edition, links, marker, regions, headingShift, idPrefix, notePrefix);
    }
}
