package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.edition.Addresses;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.KindView;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.view.prose.PageLinks;

/**
 * The search page: template {@code search}. Without scripts it says where else to look.
 *
 * @param head what the page says of itself to its frame
 * @param title its title
 * @param kinds the kinds by which hits are narrowed
 * @param elsewhere other ways to find something
 */
public record SearchView(PageHead head, String title, List<KindView> kinds, List<LinkView> elsewhere)
        implements PageContent {

    public SearchView {
        kinds = List.copyOf(kinds);
        elsewhere = List.copyOf(elsewhere);
    }

    /** The search page of an edition. */
    public static SearchView of(Edition edition, PageLinks links) {
        Addresses addresses = edition.addresses();
        String title = edition.language().text("search.title");
        return new SearchView(
                PageHead.of(title, edition.language().text("search.lead")),
                title,
                edition.kindViews(),
                elsewhere(edition, links, addresses));
    }

    private static List<LinkView> elsewhere(Edition edition, PageLinks links, Addresses addresses) {
        List<LinkView> elsewhere = new ArrayList<>();
        if (edition.has(MadePage.REGISTER)) {
            elsewhere.add(link(edition, links, addresses.of(MadePage.REGISTER), "nav.register"));
        }
        if (edition.has(MadePage.GLOSSARY)) {
            elsewhere.add(link(edition, links, addresses.of(MadePage.GLOSSARY), "nav.glossary"));
        }
        if (edition.has(MadePage.MATRIX)) {
            elsewhere.add(link(edition, links, addresses.of(MadePage.MATRIX), "nav.matrix"));
        }
        if (edition.book().hasOverview()) {
            elsewhere.add(link(edition, links, addresses.overview(), "nav.cases"));
        }
        // Never an empty list: the cover names everything.
        elsewhere.add(link(edition, links, addresses.cover(), "crumb.book"));
        return elsewhere;
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
