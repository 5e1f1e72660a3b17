package nl.inspiratieboek.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.book.Term;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.Tool;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.markdown.Html;
import nl.inspiratieboek.view.prose.PageLinks;
import nl.inspiratieboek.view.prose.PageText;
import nl.inspiratieboek.weave.RegisterEntry;

/**
 * The glossary: template {@code glossary}.
 *
 * @param head what the page says of itself to its frame
 * @param title its title
 * @param lead what it is
 * @param letters its terms by letter
 */
record GlossaryView(PageHead head, String title, String lead, List<Letter<GlossaryView.Entry>> letters)
        implements PageContent {

    GlossaryView {
        letters = List.copyOf(letters);
    }

    /**
     * A term.
     *
     * @param termId its anchor
     * @param termName the term
     * @param synonyms other words for it; none if there are none
     * @param explanation what it means
     * @param sourcesHtml who says so, linked
     * @param see related terms; none if there are none
     * @param places where it is found; none if it is not used
     */
    record Entry(
            String termId,
            String termName,
            Optional<String> synonyms,
            String explanation,
            Html sourcesHtml,
            Optional<See> see,
            Optional<Places> places) {}

    /**
     * Related terms.
     *
     * @param terms at least one
     */
    record See(List<LinkView> terms) {}

    /**
     * Where a term is found.
     *
     * @param houses the cases
     * @param placesMore where the cases stand, if they are too many for this page
     * @param themes the themes whose text uses it
     */
    record Places(List<CaseLink> houses, Optional<LinkView> placesMore, List<LinkView> themes) {}

    static GlossaryView of(Edition edition, PageLinks links) {
        LanguagePack language = edition.language();
        String title = language.text("nav.glossary");
        String lead = language.text("glossary.lead");
        PageText text = PageText.of(edition, links);
        Map<String, RegisterEntry> uses = new HashMap<>();
        edition.woven()
                .register()
                .forEach(entry -> entry.term().ifPresent(term -> uses.put(term.id(), entry)));
        int cases = uses.values().stream().mapToInt(entry -> entry.cases().size()).sum();
        Optional<RegisterParts> register = cases <= edition.limits().register().whole()
                ? Optional.empty()
                : Optional.of(RegisterParts.of(edition));
        Map<String, Term> terms = new HashMap<>();
        edition.book().terms().forEach(term -> terms.put(term.id(), term));
        return new GlossaryView(
                PageHead.of(title, lead).using(Tool.LETTERS),
                title,
                lead,
                Letter.divide(edition.book().terms(), Term::term, term -> new Entry(
                        term.id(),
                        term.term(),
                        Optional.of(String.join(", ", term.synonyms())).filter(words -> !words.isEmpty()),
                        term.explanation(),
                        text.citation(term.sources()),
                        see(edition, links, term, terms),
                        Optional.ofNullable(uses.get(term.id()))
                                .filter(entry -> !entry.cases().isEmpty()
                                        || !entry.themes().isEmpty())
                                .map(entry -> places(edition, links, entry, register)))));
    }

    /** The cases of a word; in a large book their number, which leads to them in the register. */
    private static Places places(
            Edition edition, PageLinks links, RegisterEntry entry, Optional<RegisterParts> register) {
        Optional<LinkView> more = register.filter(unused -> !entry.cases().isEmpty())
                .flatMap(parts -> parts.ofTerm(entry.term().orElseThrow().id()))
                .map(page -> new LinkView(
                        links.href(page), edition.language().count("theme.cases", entry.cases().size())));
        List<CaseLink> houses = more.isPresent() ? List.of() : RegisterView.houses(edition, links, entry.cases());
        return new Places(houses, more, RegisterView.themes(edition, links, entry.themes()));
    }

    private static Optional<See> see(Edition edition, PageLinks links, Term term, Map<String, Term> terms) {
        List<LinkView> see = term.see().stream()
                .map(id -> Optional.ofNullable(terms.get(id)))
                .flatMap(Optional::stream)
                .map(other -> new LinkView(links.href(edition.addresses().term(other.id())), other.term()))
                .toList();
        return see.isEmpty() ? Optional.empty() : Optional.of(new See(see));
    }

    @Override
    public String template() {
        return "glossary";
    }
}
