package nl.inspiratieboek.hint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.FreePage;
import nl.inspiratieboek.book.KindSection;
import nl.inspiratieboek.book.PartialDate;
import nl.inspiratieboek.markdown.Prose;
import nl.inspiratieboek.source.SourcePath;

/**
 * What an author wrote on one page.
 *
 * @param path its file
 * @param reviewed when it was last checked
 * @param prose its text
 */
record PageText(SourcePath path, Optional<PartialDate> reviewed, Prose prose) {

    /** Every page of a book that an author wrote. */
    static List<PageText> of(Book book) {
        List<PageText> pages = new ArrayList<>();
        book.cases().forEach(each -> pages.add(new PageText(each.path(), each.reviewed(), prose(each))));
        book.chapters().forEach(chapter -> {
            add(chapter.introduction(), pages);
            chapter.themes()
                    .forEach(theme -> pages.add(new PageText(theme.path(), theme.reviewed(), theme.synthesis())));
        });
        Stream.concat(Stream.of(book.cover(), book.overview()), book.pages().stream())
                .forEach(page -> add(page, pages));
        return pages;
    }

    private static void add(FreePage page, List<PageText> pages) {
        if (page.written()) {
            pages.add(new PageText(page.path(), page.reviewed(), page.text()));
        }
    }

    private static Prose prose(Case each) {
        List<Prose> parts = new ArrayList<>(List.of(each.narrative()));
        for (KindSection section : each.sections()) {
            parts.add(section.introduction());
            section.findings().forEach(finding -> parts.add(finding.text()));
        }
        return Prose.join(parts);
    }
}
