package nl.inspiratieboek.edition;

import java.util.Optional;
import nl.inspiratieboek.site.SitePath;

/**
 * A place that links lead to.
 *
 * @param page the page
 * @param anchor the id on that page; none for its top
 */
public record Target(SitePath page, Optional<String> anchor) {

    /** The top of a page. */
    public static Target of(SitePath page) {
        return new Target(page, Optional.empty());
    }

    /** A place on a page. */
    public static Target of(SitePath page, String anchor) {
        return new Target(page, Optional.of(anchor));
    }
}
