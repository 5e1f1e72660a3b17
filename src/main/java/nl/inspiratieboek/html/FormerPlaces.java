package nl.inspiratieboek.html;

import java.util.List;
import nl.inspiratieboek.markdown.Html;
import nl.inspiratieboek.view.FormerPlaceView;
import nl.inspiratieboek.view.LinkView;

/**
 * Keeps the ids of places that stood on a page: an empty element in the place that took over, or, where that is on another page,
 * a sentence at the end that leads there. So a link to the old place works without a script, whatever the page shows.
 */
final class FormerPlaces {

    private static final String END = "</main>";

    private FormerPlaces() {}

    /** The page with the ids of these places; one that the page has itself stays as it is. */
    static String keptIn(String page, List<FormerPlaceView> places) {
        String kept = page;
        for (FormerPlaceView place : places) {
            if (!kept.contains(id(place.id()))) {
                kept = place.nowElsewhere().isPresent()
                        ? elsewhere(kept, place.id(), place.nowElsewhere().get())
                        : here(kept, place);
            }
        }
        return kept;
    }

    /** Inside the element that took over: there it may stand in a list or a table too. */
    private static String here(String page, FormerPlaceView place) {
        int now = place.nowOnPage().map(anchor -> page.indexOf(id(anchor))).orElse(-1);
        int inside = now < 0 ? -1 : page.indexOf('>', now) + 1;
        return inside <= 0 ? page : page.substring(0, inside) + "<span" + id(place.id()) + "></span>" + page.substring(inside);
    }

    private static String elsewhere(String page, String id, LinkView now) {
        int end = page.lastIndexOf(END);
        String link = "<p class=\"grid small\"" + id(id) + "><a href=\"" + Html.escape(now.href()) + "\">"
                + Html.escape(now.linkText()) + "</a></p>\n";
        return end < 0 ? page : page.substring(0, end) + link + page.substring(end);
    }

    private static String id(String anchor) {
        return " id=\"" + Html.escape(anchor) + "\"";
    }
}
