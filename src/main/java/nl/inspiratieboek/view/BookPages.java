package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** All pages of an edition. */
public final class BookPages {

    private BookPages() {}

    /**
     * A way to make each page, in a fixed order. Each may run on its own thread; each makes one page, anew at each call.
     */
    public static List<Supplier<PageView>> of(Edition edition) {
        CrossReferences references = CrossReferences.of(edition.woven());
        List<Supplier<PageView>> pages = new ArrayList<>();
        pages.add(() -> CoverView.of(edition));
        pages.add(() -> OverviewView.of(edition));
        edition.book().cases().forEach(each -> pages.add(() -> CaseView.of(edition, references, each)));
        edition.woven().chapters().forEach(chapter -> {
            pages.add(() -> ChapterView.of(edition, chapter));
            chapter.themes().forEach(use -> pages.add(() -> ThemeView.of(edition, references, use)));
        });
        pages.add(() -> MatrixView.of(edition));
        // Frames link to it under the same condition.
        if (!edition.woven().answers().isEmpty()) {
            pages.add(() -> FinderView.of(edition));
        }
        pages.add(() -> RegisterView.of(edition));
        pages.add(() -> GlossaryView.of(edition));
        pages.add(() -> SourcesView.of(edition));
        PageListView.address(edition)
                .filter(address -> !PageListView.isWritten(edition, address))
                .ifPresent(address -> pages.add(() -> PageListView.of(edition, address)));
        edition.book().pages().forEach(page -> pages.add(() -> FreePageView.of(edition, page)));
        pages.add(() -> SearchView.of(edition));
        pages.add(() -> NotFoundView.of(edition));
        return List.copyOf(pages);
    }

    /** The view of each template that is a page, by the template's name. */
    public static Map<String, Class<? extends Record>> templates() {
        return Map.ofEntries(
                Map.entry("case", CaseView.class),
                Map.entry("chapter", ChapterView.class),
                Map.entry("cover", CoverView.class),
                Map.entry("finder", FinderView.class),
                Map.entry("glossary", GlossaryView.class),
                Map.entry("matrix", MatrixView.class),
                Map.entry("not-found", NotFoundView.class),
                Map.entry("overview", OverviewView.class),
                Map.entry("page", FreePageView.class),
                Map.entry("page-list", PageListView.class),
                Map.entry("register", RegisterView.class),
                Map.entry("search", SearchView.class),
                Map.entry("sources", SourcesView.class),
                Map.entry("theme", ThemeView.class));
    }
}
