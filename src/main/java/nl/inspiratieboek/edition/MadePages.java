package nl.inspiratieboek.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.language.LanguagePack;

/** The pages that the book makes itself, as far as a reader may look for them by name. */
public final class MadePages {

    private static final List<MadePage> FOUND = List.of(
            MadePage.COMPARE,
            MadePage.SELECTION,
            MadePage.MAP,
            MadePage.MATRIX,
            MadePage.FINDER,
            MadePage.REGISTER,
            MadePage.SOURCES,
            MadePage.DATA);

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
        List<Part> parts = new ArrayList<>();
        for (MadePage page : FOUND) {
            if (edition.has(page)) {
                parts.add(of(edition, page));
                if (page == MadePage.FINDER) {
                    lists(edition).forEach(parts::add);
                }
            }
        }
        return List.copyOf(parts);
    }

    /** The glossary's own page, whose terms are found one by one. */
    public static Part glossary(Edition edition) {
        return of(edition, MadePage.GLOSSARY);
    }

    private static Stream<Part> lists(Edition edition) {
        String page = edition.title(MadePage.FINDER);
        return AnswerList.of(edition).stream()
                .filter(list -> !list.members().isEmpty())
                .map(list -> new Part(
                        Target.of(edition.addresses().of(MadePage.FINDER), list.id()), page, list.title(), "", list.text()));
    }

    private static Part of(Edition edition, MadePage page) {
        LanguagePack language = edition.language();
        String title = edition.title(page);
        String words = language.text("search.words." + page.key());
        String lead = language.text(page.key() + ".lead");
        return new Part(Target.of(edition.addresses().of(page)), title, title, words, lead);
    }
}
