package nl.inspiratieboek.refi;

import java.util.UUID;
import nl.inspiratieboek.book.BookSettings;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.edition.BookIdentity;

/** The numbers by which a project's parts know each other: the same for the same book, so that two exports can be laid side by side. */
record Guids(UUID book) {

    static Guids of(BookSettings settings) {
        return new Guids(BookIdentity.of(settings));
    }

    /** The number of a part of some sort with an id that is its own within that sort. */
    String of(String sort, String id) {
        return BookIdentity.named(book, "refi:" + sort + ":" + id).toString();
    }

    /** The number of a finding's passage. */
    String selection(Finding finding) {
        return of("selection", finding.id().onThemePage());
    }

    /** The number of the code of a finding: its theme's, or its kind's where it has none. */
    String code(Finding finding) {
        return finding.theme().map(theme -> of("theme", theme)).orElseGet(() -> of("kind", finding.kind().id()));
    }
}
