package nl.inspiratieboek.view;

import java.util.List;
import nl.inspiratieboek.site.SitePath;

/**
 * The search page: template {@code search}. Without scripts it says where else to look.
 *
 * @param frame what every page has
 * @param title its title
 * @param kinds the kinds by which hits are narrowed
 * @param elsewhere other ways to find something
 */
public record SearchView(FrameView frame, String title, List<KindView> kinds, List<LinkView> elsewhere)
        implements PageView {

    public SearchView {
        kinds = List.copyOf(kinds);
        elsewhere = List.copyOf(elsewhere);
    }

    /** The search page of an edition. */
    public static SearchView of(Edition edition) {
        PageLinks links = PageLinks.from(edition.addresses().search());
        Addresses addresses = edition.addresses();
        String title = edition.language().text("search.title");
        return new SearchView(
                Frames.of(edition, links).frame(title, ""),
                title,
                edition.kindViews(),
                List.of(
                        link(edition, links, addresses.register(), "nav.register"),
                        link(edition, links, addresses.glossary(), "nav.glossary"),
                        link(edition, links, addresses.matrix(), "nav.matrix"),
                        link(edition, links, addresses.overview(), "nav.cases")));
    }

    private static LinkView link(
            Edition edition, PageLinks links, SitePath page, String key) {
        return new LinkView(links.href(page), edition.language().text(key));
    }

    @Override
    public String template() {
        return "search";
    }
}
