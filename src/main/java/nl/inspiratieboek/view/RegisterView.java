package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.book.Term;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.weave.RegisterEntry;
import nl.inspiratieboek.weave.RegisterEntry.Sort;

/**
 * The index at the back of the book: template {@code register}. House numbers stand where a printed book has pages.
 *
 * @param head what the page says of itself to its frame
 * @param title its title
 * @param lead what it is
 * @param letters its entries by letter
 */
record RegisterView(PageHead head, String title, String lead, List<Letter<RegisterView.Entry>> letters)
        implements PageContent {

    RegisterView {
        letters = List.copyOf(letters);
    }

    /**
     * An entry.
     *
     * @param word the entry
     * @param wordHref where it is explained
     * @param houses the cases it is found in
     * @param themes the themes whose text uses it
     */
    record Entry(String word, Optional<String> wordHref, List<CaseLink> houses, List<LinkView> themes) {}

    static RegisterView of(Edition edition, PageLinks links) {
        LanguagePack language = edition.language();
        String title = language.text("nav.register");
        String lead = language.text("register.lead");
        // A word may be a term and a partner at once: readers look it up once.
        Map<String, List<RegisterEntry>> used = new LinkedHashMap<>();
        for (RegisterEntry entry : edition.woven().register()) {
            if (!entry.cases().isEmpty() || !entry.themes().isEmpty()) {
                used.computeIfAbsent(entry.word().toLowerCase(Locale.ROOT), unused -> new ArrayList<>())
                        .add(entry);
            }
        }
        Map<String, Integer> places = new HashMap<>();
        edition.book().cases().forEach(each -> places.put(each.id(), places.size()));
        return new RegisterView(
                PageHead.of(title, lead),
                title,
                lead,
                Letter.divide(
                        List.copyOf(used.values()),
                        entries -> entries.get(0).word(),
                        entries -> entry(edition, links, entries, places)));
    }

    private static Entry entry(
            Edition edition, PageLinks links, List<RegisterEntry> entries, Map<String, Integer> places) {
        Optional<String> href = entries.stream()
                .flatMap(entry -> href(edition, links, entry).stream())
                .findFirst();
        Map<String, Case> found = new HashMap<>();
        entries.forEach(entry -> entry.cases().forEach(each -> found.put(each.id(), each)));
        List<Case> cases = found.values().stream()
                .sorted(Comparator.comparing(each -> places.get(each.id())))
                .toList();
        List<Theme> themes = entries.stream()
                .filter(entry -> entry.sort() != Sort.THEME)
                .flatMap(entry -> entry.themes().stream())
                .distinct()
                .toList();
        return new Entry(entries.get(0).word(), href, houses(edition, links, cases), themes(edition, links, themes));
    }

    private static Optional<String> href(Edition edition, PageLinks links, RegisterEntry entry) {
        return entry.sort() == Sort.THEME
                ? entry.themes().stream().findFirst().map(theme -> links.href(edition.addresses().of(theme)))
                : entry.term().map((Term term) -> links.href(edition.addresses().term(term.id())));
    }

    /** Links to cases. */
    static List<CaseLink> houses(Edition edition, PageLinks links, List<Case> cases) {
        return cases.stream().map(each -> CaseLink.of(edition, links, each)).toList();
    }

    /** Links to themes. */
    static List<LinkView> themes(Edition edition, PageLinks links, List<Theme> themes) {
        return themes.stream()
                .map(theme -> {
                    SitePath page = edition.addresses().of(theme);
                    return new LinkView(links.href(page), theme.title());
                })
                .toList();
    }

    @Override
    public String template() {
        return "register";
    }
}
