package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.Tool;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.view.prose.PageLinks;

/**
 * The same cases as a street, on a map and in a table: three addresses. Part {@code view-switch}; its style sheet
 * is that of {@link Tool#WAYS}.
 *
 * @param ways at least two
 */
record ViewSwitch(List<Way> ways) {

    ViewSwitch {
        ways = List.copyOf(ways);
    }

    /**
     * A way to see the cases.
     *
     * @param wayHref its page
     * @param wayName what it is called, in a word
     * @param isHere whether it is this page
     */
    record Way(String wayHref, String wayName, boolean isHere) {}

    /** The ways there are in a book with a map; in others a reader finds them in the menu. */
    static Optional<ViewSwitch> of(Edition edition, PageLinks links, SitePath here) {
        if (!edition.has(MadePage.MAP)) {
            return Optional.empty();
        }
        List<Way> ways = new ArrayList<>();
        ways.add(way(edition, links, edition.addresses().overview(), "map.way.street", here));
        ways.add(way(edition, links, edition.addresses().of(MadePage.MAP), "map.way.map", here));
        if (edition.has(MadePage.MATRIX)) {
            ways.add(way(edition, links, edition.addresses().of(MadePage.MATRIX), "map.way.table", here));
        }
        return Optional.of(new ViewSwitch(ways));
    }

    /** The head of a page that shows the ways, where there are any. */
    static PageHead on(PageHead head, Edition edition) {
        return edition.has(MadePage.MAP) ? head.using(Tool.WAYS) : head;
    }

    private static Way way(Edition edition, PageLinks links, SitePath page, String key, SitePath here) {
        return new Way(links.href(page), edition.language().text(key), page.equals(here));
    }
}
