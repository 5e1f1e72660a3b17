package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.book.PartialDate;
import nl.inspiratieboek.book.Reference;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.FactText;
import nl.inspiratieboek.language.LanguagePack;

/**
 * The sources: template {@code sources}, by publisher, as citations name them.
 *
 * @param head what the page says of itself to its frame
 * @param title its title
 * @param lead what it is
 * @param consulted when most were last read, said once for all that do not say otherwise
 * @param letters its publishers by letter
 */
record SourcesView(
        PageHead head, String title, String lead, Optional<String> consulted, List<Letter<SourcesView.Publisher>> letters)
        implements PageContent {

    SourcesView {
        letters = List.copyOf(letters);
    }

    /**
     * A publisher.
     *
     * @param publisher its name
     * @param sources what it published, at least one
     */
    record Publisher(String publisher, List<Entry> sources) {}

    /**
     * A source.
     *
     * @param sourceId its anchor
     * @param sourceTitle its title
     * @param sourceHref where it stands
     * @param date its date; none where it is unknown
     * @param read when it was last read, where that is another date than most
     * @param cited where the book cites it; none if nowhere
     */
    record Entry(
            String sourceId,
            String sourceTitle,
            Optional<String> sourceHref,
            Optional<String> date,
            Optional<String> read,
            Optional<Cited> cited) {}

    /**
     * Where the book cites a source.
     *
     * @param houses the cases
     * @param pages the other pages
     */
    record Cited(List<CaseLink> houses, List<LinkView> pages) {}

    static SourcesView of(Edition edition, PageLinks links) {
        LanguagePack language = edition.language();
        String title = language.text("nav.sources");
        String lead = language.text("sources.lead");
        Citations citations = Citations.of(edition, links);
        List<Reference> sorted = edition.book().references().stream()
                .sorted(Comparator.comparing(Reference::publisher, language.order())
                        .thenComparing(Reference::title, language.order())
                        .thenComparing(Reference::id))
                .toList();
        Optional<PartialDate> usual = usual(sorted);
        Map<String, List<Entry>> byPublisher = new LinkedHashMap<>();
        for (Reference reference : sorted) {
            byPublisher
                    .computeIfAbsent(reference.publisher(), unused -> new ArrayList<>())
                    .add(new Entry(
                            reference.id(),
                            reference.title(),
                            reference.url(),
                            reference.date().flatMap(typed -> date(typed, language)),
                            reference.consulted()
                                    .filter(date -> !usual.equals(Optional.of(date)))
                                    .map(date -> FactText.date(date, language)),
                            cited(edition, links, citations, reference.id())));
        }
        return new SourcesView(
                PageHead.of(title, lead),
                title,
                lead,
                usual.map(date -> language.text("sources.consulted.all", FactText.date(date, language))),
                Letter.divide(
                        List.copyOf(byPublisher.entrySet()),
                        Map.Entry::getKey,
                        publisher -> new Publisher(publisher.getKey(), publisher.getValue())));
    }

    /** The date on which most sources were last read, if that is more than half of several. */
    private static Optional<PartialDate> usual(List<Reference> references) {
        Map<PartialDate, Long> dates = references.stream()
                .flatMap(reference -> reference.consulted().stream())
                .collect(Collectors.groupingBy(date -> date, LinkedHashMap::new, Collectors.counting()));
        return dates.entrySet().stream()
                .filter(date -> date.getValue() > 1 && date.getValue() * 2 > references.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<Cited> cited(Edition edition, PageLinks links, Citations citations, String id) {
        Cited cited = new Cited(RegisterView.houses(edition, links, citations.cases(id)), citations.pages(id));
        return cited.houses().isEmpty() && cited.pages().isEmpty() ? Optional.empty() : Optional.of(cited);
    }

    /** A date in words where it is one, what an author typed otherwise, and nothing where that says only that it is unknown. */
    private static Optional<String> date(String typed, LanguagePack language) {
        return Optional.of(PartialDate.parse(typed).map(date -> FactText.date(date, language)).orElse(typed))
                .filter(date -> !date.equalsIgnoreCase(language.keyword("unknown")));
    }

    @Override
    public String template() {
        return "sources";
    }
}
