package nl.inspiratieboek.view;

import java.util.Optional;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.Tool;
import nl.inspiratieboek.view.prose.PageLinks;

/**
 * Where readers see which cases they chose to lay side by side: part {@code choose-bar}.
 *
 * @param chooseStylesheetHref its style sheet; none in a theme without one
 * @param chooseScriptHref its script; none in a theme without one
 * @param chooseHref the page that compares
 * @param chooseQuery what the choice is called in its address
 */
public record ChooseBar(
        Optional<String> chooseStylesheetHref, Optional<String> chooseScriptHref, String chooseHref, String chooseQuery) {

    static ChooseBar of(Edition edition, PageLinks links) {
        return new ChooseBar(
                edition.assets().stylesheet(Tool.CHOOSE).map(links::href),
                edition.assets().script(Tool.CHOOSE).map(links::href),
                links.href(edition.addresses().of(MadePage.COMPARE)),
                edition.compare().name());
    }
}
