package nl.inspiratieboek.export.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.drawing.HouseDrawing.Light;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.HouseView;
import nl.inspiratieboek.edition.Houses;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.SitePath;

/**
 * A picture for the cover, and one for each case and theme as long as houses are drawn: each is made when it is written. They
 * are named in full, so that a book that does not say where it will stand has none.
 */
public final class Cards {

    private Cards() {}

    /** The pictures of an edition. */
    public static List<OutputFile> of(Edition edition) {
        List<Case> cases = edition.book().cases();
        if (edition.book().settings().url().isEmpty() || cases.isEmpty()) {
            return List.of();
        }
        Houses houses = Houses.of(edition);
        List<OutputFile> cards = new ArrayList<>();
        cards.add(card(edition, edition.addresses().cover(), () -> street(houses, cases)));
        if (!houses.areFew()) {
            return cards;
        }
        for (int i = 0; i < cases.size(); i++) {
            Case theCase = cases.get(i);
            List<Case> left = cases.subList(Math.max(0, i - 1), i);
            List<Case> right = cases.subList(i + 1, Math.min(cases.size(), i + 2));
            cards.add(card(edition, edition.addresses().of(theCase), () -> StreetCard.ofOne(
                    left.stream().map(other -> houses.lit(other).far()).toList(),
                    houses.lit(theCase),
                    right.stream().map(other -> houses.lit(other).far()).toList())));
        }
        edition.book().chapters().forEach(chapter -> chapter.themes().forEach(theme -> cards.add(
                card(edition, edition.addresses().of(theme), () -> StreetCard.of(StreetCard.fitting(cases).stream()
                        .map(each -> house(houses, each, theme))
                        .toList())))));
        return cards;
    }

    /** The picture for the cover, of a book with cases. */
    public static Optional<byte[]> cover(Edition edition) {
        List<Case> cases = edition.book().cases();
        return cases.isEmpty() ? Optional.empty() : Optional.of(street(Houses.of(edition), cases));
    }

    private static byte[] street(Houses houses, List<Case> cases) {
        return StreetCard.of(StreetCard.fitting(cases).stream().map(houses::lit).toList());
    }

    private static HouseView house(Houses houses, Case theCase, Theme theme) {
        return houses.house(
                theCase, finding -> finding.theme().filter(theme.id()::equals).isPresent() ? Light.LIT : Light.DARK);
    }

    private static OutputFile card(Edition edition, SitePath page, Supplier<byte[]> bytes) {
        return OutputFile.later(edition.addresses().picture(page), bytes::get);
    }
}
