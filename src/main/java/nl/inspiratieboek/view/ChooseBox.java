package nl.inspiratieboek.view;

import java.util.Optional;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.edition.CompareLinks;
import nl.inspiratieboek.edition.Edition;

/**
 * The box by which readers choose a case to lay it beside others: part {@code choose}.
 *
 * @param chooseKey what the case is called in the address of a comparison
 * @param chooseName its short name
 */
public record ChooseBox(String chooseKey, String chooseName) {

    static Optional<ChooseBox> of(Edition edition, Case theCase) {
        return edition.has(MadePage.COMPARE)
                ? Optional.of(new ChooseBox(CompareLinks.key(theCase), theCase.shortName()))
                : Optional.empty();
    }
}
