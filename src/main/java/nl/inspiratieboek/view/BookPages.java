package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.edition.Edition;

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
        if (edition.book().hasOverview()) {
            pages.add(() -> OverviewView.of(edition));
        }
        edition.book().cases().forEach(each -> pages.add(() -> CaseView.of(edition, references, each)));
        edition.woven().chapters().forEach(chapter -> {
            pages.add(() -> ChapterView.of(edition, chapter));
            chapter.themes().forEach(use -> pages.add(() -> ThemeView.of(edition, references, use)));
        });
        for (MadePage page : MadePage.values()) {
            if (edition.has(page)) {
                pages.add(() -> made(edition, page));
            }
        }
        PageListView.address(edition)
                .filter(address -> !PageListView.isWritten(edition, address))
                .ifPresent(address -> pages.add(() -> PageListView.of(edition, address)));
        edition.book().pages().forEach(page -> pages.add(() -> FreePageView.of(edition, page)));
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

    private static PageView made(Edition edition, MadePage page) {
        return switch (page) {
            case MATRIX -> MatrixView.of(edition);
            case FINDER -> FinderView.of(edition);
            case REGISTER -> RegisterView.of(edition);
            case GLOSSARY -> GlossaryView.of(edition);
            case SOURCES -> SourcesView.of(edition);
            case SEARCH -> SearchView.of(edition);
            case NOT_FOUND -> NotFoundView.of(edition);
        };
    }
}
