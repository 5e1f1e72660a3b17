package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Author;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.book.PartialDate;
import nl.inspiratieboek.book.Reference;
import nl.inspiratieboek.book.SourceFormat;
import nl.inspiratieboek.edition.CasePart;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.FactText;
import nl.inspiratieboek.edition.PageLimits.Limit;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.edition.Tool;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.view.SourcesView.Cited;
import nl.inspiratieboek.view.SourcesView.Entry;
import nl.inspiratieboek.view.SourcesView.Formats;
import nl.inspiratieboek.view.SourcesView.Publisher;
import nl.inspiratieboek.view.prose.PageLinks;

/**
 * Makes the page of sources. In a large book it says of each in how many cases it is cited, and the cases stand on pages of
 * their own: so every source stays where citations lead.
 */
final class SourcesParts {

    private final Edition edition;
    private final LanguagePack language;
    private final SitePath page;
    private final Citations citations;
    private final List<Reference> sorted;
    private final List<SitePath> addresses = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<List<Row>> parts;
    /** By source the place of its cases; empty where they stand with the source itself. */
    private final Map<String, Target> places = new LinkedHashMap<>();

    /**
     * A source with the cases that a page shows of it.
     *
     * @param anchor its id on that page
     * @param reference the source
     * @param cases in the book's order
     */
    private record Row(String anchor, Reference reference, List<Case> cases) {}

    private SourcesParts(Edition edition) {
        this.edition = edition;
        this.language = edition.language();
        this.page = edition.addresses().of(MadePage.SOURCES);
        this.citations = Citations.of(edition);
        this.sorted = edition.book().references().stream()
                .sorted(Comparator.comparing(Reference::publisher, language.order())
                        .thenComparing(Reference::title, language.order())
                        .thenComparing(Reference::id))
                .toList();
        this.parts = parts();
        addresses.add(page);
        names.add(edition.title(MadePage.SOURCES));
        for (List<Row> part : parts) {
            SitePath address = edition.addresses().part(page, addresses.size() + 1);
            addresses.add(address);
            names.add(PartsView.range(
                    edition, part.get(0).reference().title(), part.get(part.size() - 1).reference().title()));
            part.forEach(row -> places.putIfAbsent(row.reference().id(), Target.of(address, row.anchor())));
        }
    }

    static SourcesParts of(Edition edition) {
        return new SourcesParts(edition);
    }

    /** The page of sources, and those of the cases that cite them. */
    List<PageMaker> pages() {
        return PageMaker.ofParts(addresses, (links, at) -> at == 0 ? whole(links) : part(links, at - 1));
    }

    private List<List<Row>> parts() {
        Limit limit = edition.limits().register();
        List<Row> rows = new ArrayList<>();
        int weight = 0;
        for (Reference reference : sorted) {
            List<Case> cases = citations.cases(reference.id());
            weight += cases.size();
            int part = 0;
            for (List<Case> some : CasePart.cut(cases, each -> 1, limit.part())) {
                part++;
                rows.add(new Row("--" + part + "-" + reference.id(), reference, some));
            }
        }
        return weight <= limit.whole() ? List.of() : CasePart.cut(rows, row -> 1 + row.cases().size(), limit.part());
    }

    private SourcesView whole(PageLinks links) {
        String lead = language.text("sources.lead");
        String title = edition.title(MadePage.SOURCES);
        Optional<PartialDate> usual = usual(sorted);
        return new SourcesView(
                PageHead.of(title, lead).using(Tool.LETTERS),
                title,
                lead,
                usual.map(date -> language.text("sources.consulted.all", FactText.date(date, language))),
                Optional.of(new Formats(Stream.of(SourceFormat.values())
                        .map(format -> new LinkView(links.href(edition.addresses().sources(format)), format.shown()))
                        .toList())),
                letters(sorted, reference -> reference, reference -> new Entry(
                        reference.id(),
                        reference.title(),
                        reference.url(),
                        Optional.of(reference.authors().stream().map(Author::name).collect(Collectors.joining(", ")))
                                .filter(names -> !names.isEmpty()),
                        reference.date().flatMap(typed -> date(typed, language)),
                        reference.consulted()
                                .filter(date -> !usual.equals(Optional.of(date)))
                                .map(date -> FactText.date(date, language)),
                        cited(links, reference.id()))),
                PartsView.of(edition, links, addresses, names));
    }

    private SourcesView part(PageLinks links, int part) {
        String lead = language.text("sources.lead");
        PageHead whole = PageHead.of(edition.title(MadePage.SOURCES), lead).using(Tool.LETTERS);
        PageHead head = PageHead.ofPart(edition, whole, page, names.get(part + 1));
        return new SourcesView(
                head,
                head.title(),
                lead,
                Optional.empty(),
                Optional.empty(),
                letters(parts.get(part), Row::reference, row -> new Entry(
                        row.anchor(),
                        row.reference().title(),
                        Optional.of(links.href(edition.addresses().reference(row.reference().id()))),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Cited(
                                RegisterView.houses(edition, links, row.cases()), Optional.empty(), List.of())))),
                PartsView.of(edition, links, addresses, names));
    }

    private static <T> List<Letter<Publisher>> letters(
            List<T> sorted, Function<T, Reference> reference, Function<T, Entry> shown) {
        Map<String, List<Entry>> byPublisher = new LinkedHashMap<>();
        sorted.forEach(one -> byPublisher
                .computeIfAbsent(reference.apply(one).publisher(), unused -> new ArrayList<>())
                .add(shown.apply(one)));
        return Letter.divide(
                List.copyOf(byPublisher.entrySet()),
                Map.Entry::getKey,
                publisher -> new Publisher(publisher.getKey(), publisher.getValue()));
    }

    private Optional<Cited> cited(PageLinks links, String id) {
        List<Case> cases = citations.cases(id);
        Optional<LinkView> more = Optional.ofNullable(places.get(id))
                .map(place -> new LinkView(links.href(place), language.count("theme.cases", cases.size())));
        List<CaseLink> houses = more.isPresent() ? List.of() : RegisterView.houses(edition, links, cases);
        List<LinkView> pages = citations.pages(id, links);
        return cases.isEmpty() && pages.isEmpty() ? Optional.empty() : Optional.of(new Cited(houses, more, pages));
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

    /** A date in words where it is one, what an author typed otherwise, and nothing where that says only that it is unknown. */
    private static Optional<String> date(String typed, LanguagePack language) {
        return Optional.of(PartialDate.parse(typed).map(date -> FactText.date(date, language)).orElse(typed))
                .filter(date -> !date.equalsIgnoreCase(language.keyword("unknown")));
    }
}
