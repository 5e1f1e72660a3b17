package nl.inspiratieboek.paper;

import java.util.Optional;
import java.util.Locale;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.edition.KindView;
import nl.inspiratieboek.site.SitePath;
import org.jsoup.nodes.Element;

/**
 * A page of the site on paper, where it takes as many sheets as it needs.
 *
 * @param number the how manieth it is, from 0, by which its places are named
 * @param page where it stands in the site
 * @param sort how it is set
 * @param title what it is called in the contents
 * @param theCase the case that it is about
 * @param kind the kind whose chapter it opens, or which its theme is of
 * @param main what it says
 */
record Sheet(
        int number, SitePath page, Sort sort, String title, Optional<Case> theCase, Optional<KindView> kind, Element main) {

    /** How a page is set. */
    enum Sort {
        CASE,
        CHAPTER,
        THEME,
        FREE,
        REGISTER,
        SOURCES,
        BACK;

        /** Its class in the style sheet. */
        String styleClass() {
            return "sheet sheet--" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** How its first place is named. */
    String id() {
        return "s" + number;
    }

    /** How a place of it is named. */
    String id(String anchor) {
        return id() + "-" + anchor;
    }
}
