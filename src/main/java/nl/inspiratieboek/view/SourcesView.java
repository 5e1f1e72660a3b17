package nl.inspiratieboek.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.PartialDate;
import nl.inspiratieboek.book.Reference;
import nl.inspiratieboek.language.LanguagePack;

/**
 * The sources: template {@code sources}, by publisher, as citations name them.
 *
 * @param frame what every page has
 * @param title its title
 * @param lead what it is
 * @param letters its sources by the letter of their publisher
 */
record SourcesView(FrameView frame, String title, String lead, List<Letter<SourcesView.Entry>> letters)
        implements PageView {

    SourcesView {
        letters = List.copyOf(letters);
    }

    /**
     * A source.
     *
     * @param sourceId its anchor
     * @param publisher who published it
     * @param sourceTitle its title
     * @param sourceHref where it stands
     * @param date its date
     * @param consulted when it was last read
     * @param cited where the book cites it; none if nowhere
     */
    record Entry(
            String sourceId,
            String publisher,
            String sourceTitle,
            Optional<String> sourceHref,
            Optional<String> date,
            Optional<String> consulted,
            Optional<Cited> cited) {}

    /**
     * Where the book cites a source.
     *
     * @param houses the cases
     * @param pages the other pages
     */
    record Cited(List<CaseLink> houses, List<LinkView> pages) {}

    static SourcesView of(Edition edition) {
        PageLinks links = PageLinks.from(edition.addresses().sources());
        LanguagePack language = edition.language();
        String title = language.text("nav.sources");
        String lead = language.text("sources.lead");
        Citations citations = Citations.of(edition, links);
        List<Reference> sorted = edition.book().references().stream()
                .sorted(Comparator.comparing(Reference::publisher, language.order())
                        .thenComparing(Reference::title, language.order())
                        .thenComparing(Reference::id))
                .toList();
        return new SourcesView(
                Frames.of(edition, links).frame(title, lead),
                title,
                lead,
                Letter.divide(sorted, Reference::publisher, reference -> new Entry(
                        reference.id(),
                        reference.publisher(),
                        reference.title(),
                        reference.url(),
                        reference.date().map(typed -> date(typed, language)),
                        reference.consulted().map(date -> FactText.date(date, language)),
                        cited(edition, links, citations, reference.id()))));
    }

    private static Optional<Cited> cited(Edition edition, PageLinks links, Citations citations, String id) {
        Cited cited = new Cited(RegisterView.houses(edition, links, citations.cases(id)), citations.pages(id));
        return cited.houses().isEmpty() && cited.pages().isEmpty() ? Optional.empty() : Optional.of(cited);
    }

    /** A date in words where it is one; what an author typed otherwise. */
    private static String date(String typed, LanguagePack language) {
        return PartialDate.parse(typed).map(date -> FactText.date(date, language)).orElse(typed);
    }

    @Override
    public String template() {
        return "sources";
    }
}
