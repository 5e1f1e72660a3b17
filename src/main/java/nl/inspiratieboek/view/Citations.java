package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Chapter;
import nl.inspiratieboek.book.FreePage;
import nl.inspiratieboek.book.KindSection;
import nl.inspiratieboek.book.Term;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.edition.Addresses;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.markdown.CitationUse;
import nl.inspiratieboek.markdown.Prose;
import nl.inspiratieboek.view.prose.PageLinks;

/** Where a book cites each of its sources: in texts, facts and the glossary; each place once. */
final class Citations {

    // By id: a whole case is dear to compare.
    private final Map<String, Map<String, Case>> cases = new LinkedHashMap<>();
    private final Map<String, Set<Place>> pages = new LinkedHashMap<>();

    /**
     * A page that cites.
     *
     * @param target where it does
     * @param text what it is called
     */
    private record Place(Target target, String text) {}

    private Citations() {}

    /** The citations of a book. */
    static Citations of(Edition edition) {
        Citations citations = new Citations();
        Book book = edition.book();
        Addresses addresses = edition.addresses();
        for (Case theCase : book.cases()) {
            theCase.cited().forEach(id ->
                    citations.cases.computeIfAbsent(id, unused -> new LinkedHashMap<>()).put(theCase.id(), theCase));
        }
        for (Chapter chapter : book.chapters()) {
            FreePage introduction = chapter.introduction();
            citations.add(
                    cited(introduction.text()),
                    new Place(Target.of(addresses.of(chapter.kind())), introduction.title()));
            for (Theme theme : chapter.themes()) {
                citations.add(cited(theme.synthesis()), new Place(Target.of(addresses.of(theme)), theme.title()));
            }
        }
        for (FreePage page : Stream.concat(Stream.of(book.cover(), book.overview()), book.pages().stream()).toList()) {
            citations.add(
                    cited(page.text()), new Place(Target.of(Addresses.page(page.path())), page.title()));
        }
        for (Term term : book.terms()) {
            citations.add(
                    term.sources().stream(), new Place(
                            addresses.term(term.id()),
                            edition.language().text("sources.term", term.term())));
        }
        return citations;
    }

    /** The cases that cite a source, in the book's order. */
    List<Case> cases(String reference) {
        return new ArrayList<>(cases.getOrDefault(reference, Map.of()).values());
    }

    /** The other pages that cite a source: chapters and themes, then free pages, then the glossary. */
    List<LinkView> pages(String reference, PageLinks links) {
        return pages.getOrDefault(reference, Set.of()).stream()
                .map(place -> new LinkView(links.href(place.target()), place.text()))
                .toList();
    }

    private void add(Stream<String> ids, Place page) {
        ids.forEach(id -> pages.computeIfAbsent(id, unused -> new LinkedHashSet<>()).add(page));
    }

    /** The sources that a text cites. */
    static Stream<String> cited(Prose text) {
        return text.citations().stream().map(CitationUse::id);
    }
}
