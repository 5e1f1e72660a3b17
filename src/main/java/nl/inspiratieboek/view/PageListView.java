package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.FreePage;
import nl.inspiratieboek.edition.Addresses;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.PageGroups;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.view.prose.PageLinks;

/**
 * All free pages of a book that has more of them than fit in the foot: template {@code page-list}.
 *
 * @param head what the page says of itself to its frame
 * @param title its title
 * @param groups the pages by folder, in the book's order; first those in none
 */
public record PageListView(PageHead head, String title, List<ListedGroup> groups) implements PageContent {

    /** How many free pages the foot of each page names before it refers to this list. */
    static final int MOST_IN_FOOT = 12;

    public PageListView {
        groups = List.copyOf(groups);
    }

    /**
     * A folder of pages in the list.
     *
     * @param groupTitle what it is called, with the page that opens it if there is one; none for pages in no folder
     * @param listed its pages
     */
    public record ListedGroup(Optional<GroupTitle> groupTitle, List<ListedPage> listed) {
        public ListedGroup {
            listed = List.copyOf(listed);
        }
    }

    /**
     * What a folder of pages is called.
     *
     * @param groupName its words
     * @param groupHref the page that opens it
     */
    public record GroupTitle(String groupName, Optional<String> groupHref) {}

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

    /** The list of an edition. */
    static PageListView of(Edition edition, PageLinks links) {
        String title = edition.language().text("footer.about");
        return new PageListView(
                PageHead.of(title, ""),
                title,
                groups(edition.pageGroups(), links));
    }

    private static List<ListedGroup> groups(PageGroups pages, PageLinks links) {
        List<ListedGroup> groups = new ArrayList<>();
        if (!pages.alone().isEmpty()) {
            groups.add(new ListedGroup(Optional.empty(), listed(pages.alone(), links)));
        }
        for (PageGroups.Group group : pages.groups()) {
            Optional<String> href = group.index().map(index -> links.href(Addresses.page(index.path())));
            List<FreePage> inside =
                    group.pages().isEmpty() ? group.index().stream().toList() : group.pages();
            groups.add(new ListedGroup(Optional.of(new GroupTitle(group.title(), href)), listed(inside, links)));
        }
        return groups;
    }

    private static List<ListedPage> listed(List<FreePage> pages, PageLinks links) {
        return pages.stream()
                .map(page -> new ListedPage(
                        links.href(Addresses.page(page.path())),
                        page.title(),
                        Optional.of(page.summary()).filter(summary -> !summary.isBlank())))
                .toList();
    }

    @Override
    public String template() {
        return "page-list";
    }
}
