package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.site.SitePath;

/** The pages that the book makes itself, as far as a reader may look for them by name: matrix, finder, register, sources. */
public final class MadePages {

    private final Edition edition;
    private final LanguagePack language;
    private final List<Part> parts = new ArrayList<>();

    private MadePages(Edition edition) {
        this.edition = edition;
        this.language = edition.language();
    }

    /**
     * A page, or a list on it.
     *
     * @param place where it is
     * @param page the page's title
     * @param title its own title
     * @param words what else it is called
     * @param text what it says it is
     */
    public record Part(Target place, String page, String title, String words, String text) {}

    /** All of them in the order of the menu, the parts of a page together. The glossary's terms are not among them. */
    public static List<Part> of(Edition edition) {
        MadePages pages = new MadePages(edition);
        Addresses addresses = edition.addresses();
        pages.page(addresses.matrix(), pages.language.text("nav.matrix"), "matrix");
        if (!edition.woven().answers().isEmpty()) {
            FinderView finder = FinderView.of(edition);
            pages.page(addresses.finder(), finder.title(), "finder");
            for (FinderView.AnswerList list : finder.lists()) {
                if (!list.pairs().isEmpty()) {
                    Target place = Target.of(addresses.finder(), list.listId());
                    pages.parts.add(new Part(place, finder.title(), list.listTitle(), "", list.listText()));
                }
            }
        }
        pages.page(addresses.register(), pages.language.text("nav.register"), "register");
        pages.page(addresses.sources(), pages.language.text("nav.sources"), "sources");
        return List.copyOf(pages.parts);
    }

    /** The glossary's own page, whose terms are found one by one. */
    public static Part glossary(Edition edition) {
        MadePages pages = new MadePages(edition);
        pages.page(edition.addresses().glossary(), edition.language().text("nav.glossary"), "glossary");
        return pages.parts.get(0);
    }

    private void page(SitePath address, String title, String key) {
        String words = language.text("search.words." + key);
        parts.add(new Part(Target.of(address), title, title, words, language.text(key + ".lead")));
    }
}
