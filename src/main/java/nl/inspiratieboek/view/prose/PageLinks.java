package nl.inspiratieboek.view.prose;

import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.site.SitePath;

/** Links as a page writes them; {@link SiteLinks} are those of a site. */
public interface PageLinks {

    /** The page that holds the links. */
    SitePath page();

    /** The address of a page. */
    String href(SitePath to);

    /** The address of a place. */
    String href(Target to);

    /** What leads from this page to the site's root. */
    String root();
}
