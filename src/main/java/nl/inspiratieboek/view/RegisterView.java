package nl.inspiratieboek.view;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.view.prose.PageLinks;

/**
 * The index at the back of the book: template {@code register}. House numbers stand where a printed book has pages.
 *
 * @param head what the page says of itself to its frame
 * @param title its title
 * @param lead what it is
 * @param letters its entries by letter
 * @param parts where it goes on in a large book
 */
record RegisterView(
        PageHead head, String title, String lead, List<Letter<RegisterView.Entry>> letters, Optional<PartsView> parts)
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
