package nl.inspiratieboek.view;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.site.SitePath;

/**
 * All free pages of a book that has more of them than fit in the foot: template {@code page-list}.
 *
 * @param frame what every page has
 * @param title its title
 * @param listed the pages, in the book's order
 */
public record PageListView(FrameView frame, String title, List<ListedPage> listed) implements PageView {

    /** How many free pages the foot of each page names before it refers to this list. */
    static final int MOST_IN_FOOT = 12;

    public PageListView {
        listed = List.copyOf(listed);
    }

    /**
     * A free page in the list.
     *
     * @param pageHref its address
     * @param pageTitle its title
     * @param pageSummary its summary
     */
    public record ListedPage(String pageHref, String pageTitle, Optional<String> pageSummary) {}

    /** Where the list stands, if the book needs one and its author wrote none. */
    static Optional<SitePath> address(Edition edition) {
        if (edition.book().pages().size() <= MOST_IN_FOOT) {
            return Optional.empty();
        }
        return Optional.of(SitePath.of(edition.language().name("pages") + "/index.html"));
    }

    /** Whether an author's own page stands where the list would. */
    static boolean isWritten(Edition edition, SitePath address) {
        return edition.book().pages().stream()
                .anyMatch(page -> Addresses.page(page.path()).equals(address));
    }

    /** The list of an edition, at its address. */
    static PageListView of(Edition edition, SitePath address) {
        PageLinks links = PageLinks.from(address);
        String title = edition.language().text("footer.about");
        return new PageListView(
                Frames.of(edition, links).frame(title, ""),
                title,
                edition.book().pages().stream()
                        .map(page -> new ListedPage(
                                links.href(Addresses.page(page.path())),
                                page.title(),
                                Optional.of(page.summary()).filter(summary -> !summary.isBlank())))
                        .toList());
    }

    @Override
    public String template() {
        return "page-list";
    }
}
