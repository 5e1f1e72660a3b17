package nl.inspiratieboek.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** All pages of an edition. */
public final class BookPages {

    private BookPages() {}

    /**
     * A way to make each page, in a fixed order. Each may run on its own thread; each makes one page, anew at each call.
     */
    public static List<Supplier<PageView>> of(Edition edition) {
        List<Supplier<PageView>> pages = new ArrayList<>();
        pages.add(() -> CoverView.of(edition));
        pages.add(() -> OverviewView.of(edition));
        edition.woven().chapters().forEach(chapter -> pages.add(() -> ChapterView.of(edition, chapter)));
        edition.book().pages().forEach(page -> pages.add(() -> FreePageView.of(edition, page)));
        pages.add(() -> SearchView.of(edition));
        pages.add(() -> NotFoundView.of(edition));
        return List.copyOf(pages);
    }
}
