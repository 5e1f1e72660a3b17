package nl.inspiratieboek.view;

import java.util.List;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.drawing.HouseDrawing.Light;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.HouseView;
import nl.inspiratieboek.edition.Houses;
import nl.inspiratieboek.view.prose.PageLinks;
import nl.inspiratieboek.view.prose.SiteLinks;

/**
 * The page for an address without a page: template {@code not-found}. A server shows it at any depth, so its links start at
 * the root of the host where the book says where it stands: so they work on a copy on another host too, and the policy of the
 * page lets its own styles in.
 *
 * @param head what the page says of itself to its frame
 * @param title its title
 * @param neighbours the houses beside the empty plot
 */
public record NotFoundView(PageHead head, String title, List<HouseView> neighbours) implements PageContent {

    private static final int SHOWN = 2;

    public NotFoundView {
        neighbours = List.copyOf(neighbours);
    }

    /** The links of the page, which a server shows under other addresses. */
    static PageLinks links(Edition edition) {
        return new SiteLinks(
                edition.addresses().of(MadePage.NOT_FOUND), edition.book().settings().url().map(NotFoundView::path));
    }

    /** The page of an edition. */
    public static NotFoundView of(Edition edition) {
        String title = edition.language().text("not-found.title");
        Houses houses = Houses.of(edition);
        List<Case> cases = edition.book().cases();
        return new NotFoundView(
                PageHead.of(title, ""),
                title,
                cases.stream()
                        .limit(SHOWN)
                        .map(each -> houses.house(each, finding -> Light.DARK))
                        .toList());
    }

    /** What stands behind the host. The address was judged with book.yaml; it ends in a slash. */
    private static String path(String url) {
        int slash = url.indexOf('/', url.indexOf("//") + 2);
        return slash < 0 ? "/" : url.substring(slash);
    }

    @Override
    public String template() {
        return "not-found";
    }
}
