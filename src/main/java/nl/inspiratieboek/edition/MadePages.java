package nl.inspiratieboek.edition;

import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.site.SitePath;

/** The pages that the book makes itself, as far as a reader may look for them by name: matrix, finder, register, sources. */
public final class MadePages {

    private MadePages() {}

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
        Addresses addresses = edition.addresses();
        LanguagePack language = edition.language();
        List<Part> parts = new ArrayList<>();
        if (edition.has(MadePage.MATRIX)) {
            parts.add(page(addresses.matrix(), language.text("nav.matrix"), "matrix", language));
        }
        if (edition.has(MadePage.FINDER)) {
            String finder = edition.finderName();
            parts.add(page(addresses.finder(), finder, "finder", language));
            for (AnswerList list : AnswerList.of(edition)) {
                if (!list.members().isEmpty()) {
                    parts.add(new Part(Target.of(addresses.finder(), list.id()), finder, list.title(), "", list.text()));
                }
            }
        }
        if (edition.has(MadePage.REGISTER)) {
            parts.add(page(addresses.register(), language.text("nav.register"), "register", language));
        }
        if (edition.has(MadePage.SOURCES)) {
            parts.add(page(addresses.sources(), language.text("nav.sources"), "sources", language));
        }
        return List.copyOf(parts);
    }

    /** The glossary's own page, whose terms are found one by one. */
    public static Part glossary(Edition edition) {
        LanguagePack language = edition.language();
        return page(edition.addresses().glossary(), language.text("nav.glossary"), "glossary", language);
    }

    private static Part page(SitePath address, String title, String key, LanguagePack language) {
        String words = language.text("search.words." + key);
        return new Part(Target.of(address), title, title, words, language.text(key + ".lead"));
    }
}
