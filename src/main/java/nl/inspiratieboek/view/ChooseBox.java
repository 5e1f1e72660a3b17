package nl.inspiratieboek.view;

import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.edition.CompareLinks;

/**
 * The box by which readers choose a case to lay it beside others: part {@code choose}.
 *
 * @param chooseKey what the case is called in the address of a comparison
 * @param chooseName its short name
 */
public record ChooseBox(String chooseKey, String chooseName) {

    static ChooseBox of(Case theCase) {
        return new ChooseBox(CompareLinks.key(theCase), theCase.shortName());
    }
}
