package nl.inspiratieboek.view;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Term;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.weave.RegisterEntry;
import nl.inspiratieboek.weave.RegisterEntry.Sort;

/**
 * The index at the back of the book: template {@code register}. House numbers stand where a printed book has pages.
 *
 * @param frame what every page has
 * @param title its title
 * @param lead what it is
 * @param letters its entries by letter
 */
record RegisterView(FrameView frame, String title, String lead, List<Letter<RegisterView.Entry>> letters)
        implements PageView {

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

    static RegisterView of(Edition edition) {
        PageLinks links = PageLinks.from(edition.addresses().register());
        LanguagePack language = edition.language();
        String title = language.text("nav.register");
        String lead = language.text("register.lead");
        List<RegisterEntry> used = edition.woven().register().stream()
                .filter(entry -> !entry.cases().isEmpty() || !entry.themes().isEmpty())
                .toList();
        return new RegisterView(
                Frames.of(edition, links).frame(title, lead),
                title,
                lead,
                Letter.divide(used, RegisterEntry::word, entry -> entry(edition, links, entry)));
    }

    private static Entry entry(Edition edition, PageLinks links, RegisterEntry entry) {
        boolean isTheme = entry.sort() == Sort.THEME;
        Optional<String> href = isTheme
                ? entry.themes().stream().findFirst().map(theme -> links.href(edition.addresses().of(theme)))
                : entry.term().map((Term term) -> links.href(edition.addresses().term(term.id())));
        return new Entry(
                entry.word(),
                href,
                houses(edition, links, entry.cases()),
                isTheme ? List.of() : themes(edition, links, entry.themes()));
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
