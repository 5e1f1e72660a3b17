package nl.inspiratieboek.refi;

import java.util.List;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Chapter;
import nl.inspiratieboek.book.Extract;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.book.Theme;

/** What of a book goes along: who asks for a theme gets the cases that tell of it, and who asks for a case all codes. */
record Choice(Book book, Extract extract) {

    private boolean everyCode() {
        return extract.themes().isEmpty() && extract.kinds().isEmpty();
    }

    /** The cases. */
    List<Case> cases() {
        if (!extract.cases().isEmpty()) {
            return extract.cases();
        }
        return book.cases().stream()
                .filter(each -> everyCode() || each.findings().stream().anyMatch(this::isCoded))
                .toList();
    }

    /** Whether a finding is a coded passage of the project. */
    boolean isCoded(Finding finding) {
        return everyCode()
                || extract.kinds().contains(finding.kind())
                || finding.theme().isPresent()
                        && extract.themes().stream().anyMatch(theme -> finding.theme().get().equals(theme.id()));
    }

    /** The themes of a chapter. */
    List<Theme> themes(Chapter chapter) {
        return chapter.themes().stream()
                .filter(theme -> everyCode() || extract.kinds().contains(chapter.kind()) || extract.themes().contains(theme))
                .toList();
    }

    /** The chapters of which something goes along. */
    List<Chapter> chapters() {
        return book.chapters().stream().filter(chapter -> isChosen(chapter.kind(), chapter)).toList();
    }

    private boolean isChosen(Kind kind, Chapter chapter) {
        return everyCode() || extract.kinds().contains(kind) || !themes(chapter).isEmpty();
    }
}
