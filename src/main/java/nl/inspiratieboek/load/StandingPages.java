package nl.inspiratieboek.load;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.source.SourcePath;

/**
 * Which pages stand in a book without a file of the author's behind them, and which do not.
 *
 * @param made pages that the generator makes, such as {@code matrix.html}
 * @param unmade pages that it would make if the book had something to show on them, with what the book lacks
 * @param introductions pages that are there, whether written or not
 */
record StandingPages(Set<SourcePath> made, Map<SourcePath, String> unmade, Set<SourcePath> introductions) {

    StandingPages {
        made = Set.copyOf(made);
        unmade = Collections.unmodifiableMap(new TreeMap<>(unmade));
        introductions = Set.copyOf(introductions);
    }

    /**
     * The pages of a book.
     *
     * @param whole whether everything in it could be read: what a faulty file holds cannot be known, and that the book lacks
     *     it would be a second message for one mistake
     */
    static StandingPages of(Book book, boolean whole, Layout layout, LanguagePack language) {
        Set<SourcePath> made = new TreeSet<>();
        Map<SourcePath, String> unmade = new TreeMap<>();
        layout.madePages().forEach((path, page) -> {
            if (!whole || page.standsIn(book)) {
                made.add(path);
            } else {
                unmade.put(path, lacking(page.id(), language));
            }
        });
        if (!whole) {
            return new StandingPages(made, unmade, layout.introductions());
        }
        Set<SourcePath> standing = layout.introductionsOf(book);
        layout.introductions().stream()
                .filter(path -> !standing.contains(path) && layout.kindFolders().contains(path.parent()))
                .forEach(path -> unmade.put(path, lacking("chapter", language)));
        return new StandingPages(made, unmade, standing);
    }

    private static String lacking(String page, LanguagePack language) {
        return language.message(Code.PAGE_NOT_MADE.id() + "." + page, List.of()).orElse("");
    }
}
