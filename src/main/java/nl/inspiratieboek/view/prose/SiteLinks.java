package nl.inspiratieboek.view.prose;

import java.util.Optional;
import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.site.SitePath;

/**
 * Links as a page of a site writes them: relative to itself, so that the site works in any folder and from a stick. Only a page that
 * a server shows under other addresses writes them from the root of the host.
 *
 * @param page the page that holds the links
 * @param base where the site stands on its host, beginning and ending in a slash, for a page whose links start there
 */
public record SiteLinks(SitePath page, Optional<String> base) implements PageLinks {

    /** The relative links of a page. */
    public static SiteLinks from(SitePath page) {
        return new SiteLinks(page, Optional.empty());
    }

    @Override
    public String href(SitePath to) {
        return base.map(start -> start + to.encoded()).orElseGet(() -> to.relativeTo(page));
    }

    @Override
    public String href(Target to) {
        if (to.anchor().isEmpty()) {
            return href(to.page());
        }
        String anchor = to.anchor().get();
        return base.map(start -> start + to.page().encoded() + to.page().relativeTo(to.page(), anchor))
                .orElseGet(() -> to.page().relativeTo(page, anchor));
    }

    @Override
    public String root() {
        return base.orElseGet(() -> "../".repeat(page.names().size() - 1));
    }
}
