package nl.inspiratieboek.view;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.Houses;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.view.prose.PageLinks;
import nl.inspiratieboek.weave.ThemeUse;
import nl.inspiratieboek.weave.ThemeUse.State;

/**
 * A theme in a chapter's list.
 *
 * @param themeHref its page
 * @param themeTitle its title
 * @param draft whether it is a draft
 * @param themeClaim its claim, if the author gave one
 * @param totals how its findings are known
 * @param houseNumbers the cases it was seen in, by house number
 * @param elsewhere in how many cases of other books
 * @param count in how many cases it was seen; nothing of a theme of which no case says anything
 */
public record ThemeRow(
        String themeHref,
        String themeTitle,
        boolean draft,
        Optional<String> themeClaim,
        List<BasisView> totals,
        Optional<String> houseNumbers,
        Optional<LinkView> elsewhere,
        Optional<CountView> count) {

    public ThemeRow {
        totals = List.copyOf(totals);
    }

    static ThemeRow of(Edition edition, PageLinks links, ThemeUse use) {
        return new ThemeRow(
                links.href(edition.addresses().of(use.theme())),
                use.theme().title(),
                edition.isDraft(edition.addresses().of(use.theme())),
                Optional.of(use.theme().claim()).filter(claim -> !claim.isBlank()),
                totals(edition, use),
                houseNumbers(edition, use),
                ElsewhereView.count(edition, links, use.theme().id()),
                count(edition, use));
    }

    /** '7 van 10', with every case at its place. */
    static Optional<CountView> count(Edition edition, ThemeUse use) {
        if (!use.isTold()) {
            return Optional.empty();
        }
        LanguagePack language = edition.language();
        return Optional.of(CountView.of(
                use,
                language.text(
                        "count.of",
                        language.number(use.seenIn()),
                        language.number(use.cases().size()))));
    }

    /** How a theme's findings are known: '4 ervaring', '2 evaluatie'. */
    static List<BasisView> totals(Edition edition, ThemeUse use) {
        LanguagePack language = edition.language();
        return use.byBasis().entrySet().stream()
                .map(entry -> BasisView.of(
                        entry.getKey(),
                        language.text(
                                "basis.total",
                                language.number(entry.getValue()),
                                language.text("basis." + entry.getKey().id()))))
                .toList();
    }

    private static Optional<String> houseNumbers(Edition edition, ThemeUse use) {
        List<String> numbers = use.cases(State.SEEN).stream()
                .map(each -> Houses.of(edition).number(each).orElseGet(each::shortName))
                .toList();
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(edition.language().text("chapter.houses", String.join(", ", numbers)));
    }
}
