package nl.inspiratieboek.view;

import java.util.Optional;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.drawing.HouseDrawing.Light;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.Houses;
import nl.inspiratieboek.edition.Tool;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.selection.SelectionFiles;
import nl.inspiratieboek.view.prose.PageLinks;
import nl.inspiratieboek.view.street.StreetView;
import nl.inspiratieboek.view.street.Streets;

/**
 * Where a reader finds what he kept: a street without light, in which a script lights the windows that this reader chose. Template
 * {@code selection}.
 *
 * @param head what the page says of itself to its frame
 * @param title its title
 * @param lead what it is
 * @param street the street, dark; none in a book with too many houses to draw
 * @param casesHref the cases, to print without scripts
 * @param script what its script reads; none without scripts
 */
record SelectionView(
        PageHead head,
        String title,
        String lead,
        StreetView street,
        String casesHref,
        Optional<Script> script)
        implements PageContent {

    /**
     * The script of this page.
     *
     * @param selectionScriptHref its file
     * @param dataAddress the data that it loads first, from the book's root
     * @param beginHref the cases, to keep something of
     * @param compareHref the page that lays cases side by side, where the book has it
     * @param queryName what the choice is called in the address of that page
     * @param cite the form of a reference to a part of the book
     */
    record Script(
            String selectionScriptHref,
            String dataAddress,
            String beginHref,
            Optional<String> compareHref,
            String queryName,
            CiteView cite) {}

    static SelectionView of(Edition edition, PageLinks links) {
        LanguagePack language = edition.language();
        String lead = language.text("selection.lead");
        PageHead head = PageHead.of(language.text("nav.selection"), lead).using(Tool.SELECTION);
        String cases = links.href(
                edition.book().hasOverview() ? edition.addresses().overview() : edition.addresses().cover());
        return new SelectionView(
                head,
                head.title(),
                lead,
                street(edition, links),
                cases,
                edition.assets().script(Tool.SELECTION).map(script -> new Script(
                        links.href(script),
                        SelectionFiles.of(edition).root().path().encoded(),
                        cases,
                        Optional.of(MadePage.COMPARE)
                                .filter(edition::has)
                                .map(page -> links.href(edition.addresses().of(page))),
                        edition.compare().name(),
                        CiteView.of(edition, head, Optional.empty()))));
    }

    private static StreetView street(Edition edition, PageLinks links) {
        Houses houses = Houses.of(edition);
        if (!houses.areFew()) {
            return StreetView.NONE;
        }
        Streets streets = Streets.of(edition, links);
        return streets.street(
                edition.book().cases(),
                edition.language().text("selection.street"),
                true,
                each -> streets.plot(each, houses.house(each, (Finding unused) -> Light.DARK), Optional.empty(), Optional.empty()));
    }

    @Override
    public String template() {
        return "selection";
    }
}
