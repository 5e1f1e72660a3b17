package nl.inspiratieboek.build;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.html.ThemeFiles;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.problem.Severity;
import nl.inspiratieboek.source.SourceTree;
import nl.inspiratieboek.twin.OtherBook;

/**
 * A book that was read and checked.
 *
 * @param book as much of it as could be read
 * @param language the book's language
 * @param theme the theme it is shown with
 * @param tree its files, for the source lines of messages
 * @param problems all that is wrong, in the order in which it is told: errors first, causes before consequences
 * @param other its translation
 * @param otherTree the files of that, where they are at hand
 */
public record LoadedBook(
        Book book,
        LanguagePack language,
        ThemeFiles theme,
        SourceTree tree,
        List<Problem> problems,
        Optional<OtherBook> other,
        Optional<SourceTree> otherTree) {

    public LoadedBook {
        problems = List.copyOf(problems);
    }

    /** The same book with more that is wrong. */
    public LoadedBook with(List<Problem> more) {
        ProblemList all = new ProblemList();
        all.addAll(problems);
        all.addAll(more);
        return new LoadedBook(book, language, theme, tree, all.toList(), other, otherTree);
    }

    /** The same book with its translation. */
    LoadedBook with(OtherBook translated, Optional<SourceTree> files) {
        return new LoadedBook(book, language, theme, tree, problems, Optional.of(translated), files);
    }

    /** Whether the book may be published: without errors, and without warnings where those fail too. */
    public boolean isPublishable(boolean strict) {
        return problems.stream().noneMatch(problem -> strict || problem.severity() == Severity.ERROR);
    }

    /** Whether the book, its theme, its translation and all that is wrong with it are the same; pictures and downloads by their names and sizes. */
    public boolean isSameAs(LoadedBook another) {
        return problems.equals(another.problems)
                && tree.isSameAs(another.tree)
                && theme.isSameAs(another.theme)
                && otherTree.isPresent() == another.otherTree.isPresent()
                && otherTree.flatMap(files -> another.otherTree.map(files::isSameAs)).orElse(true);
    }

    /** The line that a problem is about, of a file of the book or of the theme, if it can be shown. */
    public Optional<String> line(Place place) {
        return place.themePath()
                .map(path -> theme.own().contains(path) ? theme.line(path, place.line()) : Optional.<String>empty())
                .orElseGet(() -> tree.line(place.path(), place.line()));
    }
}
