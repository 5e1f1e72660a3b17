package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.edition.Addresses;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.weave.ThemeUse;

/** All pages of an edition. */
public final class BookPages {

    private BookPages() {}

    /** Every page with its address, in a fixed order; none is made before it is asked for. */
    public static List<PageMaker> of(Edition edition) {
        Addresses addresses = edition.addresses();
        CrossReferences references = CrossReferences.of(edition.woven());
        List<PageMaker> pages = new ArrayList<>();
        pages.add(PageMaker.of(addresses.cover(), links -> CoverView.of(edition, links)));
        if (edition.book().hasOverview()) {
            edition.parts().overview().forEach(part ->
                    pages.add(PageMaker.of(part.address(), links -> OverviewView.of(edition, links, part))));
        }
        edition.book().cases().forEach(each ->
                pages.add(PageMaker.of(addresses.of(each), links -> CaseView.of(edition, links, references, each))));
        edition.woven().chapters().forEach(chapter -> {
            SitePath address = addresses.of(chapter.chapter().kind());
            pages.add(PageMaker.of(address, links -> ChapterView.of(edition, links, chapter)));
            for (ThemeUse use : chapter.themes()) {
                edition.parts().theme(use.theme().id()).forEach(part -> pages.add(
                        PageMaker.of(part.address(), links -> ThemeView.of(edition, links, references, use, part))));
            }
        });
        Stream.of(MadePage.values()).filter(edition::has).forEach(page -> pages.addAll(made(edition, page)));
        PageListView.address(edition)
                .filter(address -> !PageListView.isWritten(edition, address))
                .ifPresent(address -> pages.add(PageMaker.of(address, links -> PageListView.of(edition, links))));
        edition.book().pages().forEach(page -> pages.add(
                PageMaker.of(Addresses.page(page.path()), links -> FreePageView.of(edition, links, page))));
        pages.addAll(forwardings(edition, pages.stream().map(PageMaker::address).collect(Collectors.toSet())));
        return List.copyOf(pages);
    }

    /** The page from which readers take the book along, which is made last: it says how much that is. */
    public static PageMaker offline(Edition edition, OfflineView.Takeaway takeaway) {
        return PageMaker.of(
                edition.addresses().of(MadePage.OFFLINE), links -> OfflineView.of(edition, links, takeaway));
    }

    /** The same page as it stands in the file that readers took along. */
    public static PageMaker offlineCopy(Edition edition) {
        return PageMaker.of(edition.addresses().of(MadePage.OFFLINE), links -> OfflineView.ofCopy(edition));
    }

    /** A page at each old address whose new one stands. */
    private static List<PageMaker> forwardings(Edition edition, Set<SitePath> standing) {
        List<PageMaker> pages = new ArrayList<>();
        edition.former().pages().forEach((old, now) -> {
            if (!standing.contains(old) && standing.contains(now.page())) {
                pages.add(PageMaker.of(old, links -> ForwardingView.of(edition, links, now)));
            }
        });
        return pages;
    }

    /** The view of each template that is a page, by the template's name. */
    public static Map<String, Class<? extends Record>> templates() {
        return Map.ofEntries(
                Map.entry("case", CaseView.class),
                Map.entry("chapter", ChapterView.class),
                Map.entry("compare", CompareView.class),
                Map.entry("cover", CoverView.class),
                Map.entry("data", DataView.class),
                Map.entry("finder", FinderView.class),
                Map.entry("forwarding", ForwardingView.class),
                Map.entry("glossary", GlossaryView.class),
                Map.entry("map", MapView.class),
                Map.entry("matrix", MatrixView.class),
                Map.entry("not-found", NotFoundView.class),
                Map.entry("offline", OfflineView.class),
                Map.entry("overview", OverviewView.class),
                Map.entry("page", FreePageView.class),
                Map.entry("page-list", PageListView.class),
                Map.entry("register", RegisterView.class),
                Map.entry("search", SearchView.class),
                Map.entry("selection", SelectionView.class),
                Map.entry("sources", SourcesView.class),
                Map.entry("theme", ThemeView.class));
    }

    private static List<PageMaker> made(Edition edition, MadePage page) {
        SitePath address = edition.addresses().of(page);
        return switch (page) {
            case MATRIX -> edition.parts().matrix().stream()
                    .map(part -> PageMaker.of(part.address(), links -> MatrixView.of(edition, links, part)))
                    .toList();
            case COMPARE -> edition.parts().compare().stream()
                    .map(part -> PageMaker.of(part.address(), links -> CompareView.of(edition, links, part)))
                    .toList();
            case MAP -> edition.parts().map().stream()
                    .map(part -> PageMaker.of(part.address(), links -> MapView.of(edition, links, part)))
                    .toList();
            case FINDER -> FinderParts.of(edition).pages();
            case REGISTER -> RegisterParts.of(edition).pages();
            case SELECTION -> List.of(PageMaker.of(address, links -> SelectionView.of(edition, links)));
            case GLOSSARY -> List.of(PageMaker.of(address, links -> GlossaryView.of(edition, links)));
            case SOURCES -> SourcesParts.of(edition).pages();
            case DATA -> List.of(PageMaker.of(address, links -> DataView.of(edition, links)));
            case SEARCH -> List.of(PageMaker.of(address, links -> SearchView.of(edition, links)));
            case OFFLINE -> List.of(PageMaker.of(address, links -> OfflineView.ofPreview(edition)));
            case NOT_FOUND -> List.of(
                    new PageMaker(NotFoundView.links(edition), links -> NotFoundView.of(edition)));
        };
    }
}
