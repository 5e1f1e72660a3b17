package nl.inspiratieboek.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.inspiratieboek.book.BookSettings;
import nl.inspiratieboek.book.BookSource;
import nl.inspiratieboek.book.BookSource.Ours;
import nl.inspiratieboek.book.Chapter;
import nl.inspiratieboek.book.ForeignBook;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.MediaFile;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.source.SourceTree;
import nl.inspiratieboek.union.BookData;
import nl.inspiratieboek.union.KeptBook;
import nl.inspiratieboek.union.UnsoundBookException;

/** Takes in the other books that book.yaml names, from their copies in this book's folder: never from anywhere else. */
final class OtherBooks {

    /** So many themes without a place are named. */
    private static final int NAMED = 10;

    private final LanguagePack language;
    private final ProblemList problems;
    private final Map<String, String> themes = new HashMap<>();
    private final Set<String> kinds;

    private OtherBooks(BookSettings settings, List<Chapter> chapters, LanguagePack language, Limits limits) {
        this.language = language;
        this.problems = ProblemList.keepingOfEachCode(limits.problemsPerCode());
        this.kinds = settings.kinds().stream().map(Kind::id).collect(Collectors.toSet());
        chapters.forEach(chapter -> chapter.themes().forEach(theme -> themes.put(theme.id(), theme.kind().id())));
    }

    /**
     * The books that could be taken in.
     *
     * @param chapters with all themes of this book
     */
    static Checked<List<ForeignBook>> load(
            BookSettings settings, SourceTree tree, List<Chapter> chapters, LanguagePack language, Limits limits) {
        OtherBooks books = new OtherBooks(settings, chapters, language, limits);
        List<ForeignBook> read = new ArrayList<>();
        settings.books().forEach(source -> books.read(source, tree).ifPresent(read::add));
        return books.problems.with(read);
    }

    /** The copies of all books that book.yaml names, so that they are not called unused. */
    static Set<SourcePath> copies(BookSettings settings, LanguagePack language) {
        return settings.books().stream()
                .map(source -> source.kept(language.name("books")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<ForeignBook> read(BookSource source, SourceTree tree) {
        source.themes().values().forEach(ours -> checkOurs(ours, themes.keySet()));
        source.kinds().values().forEach(ours -> checkOurs(ours, kinds));
        SourcePath path = source.kept(language.name("books"));
        Optional<MediaFile> file = tree.medium(path);
        if (file.isEmpty()) {
            if (!tree.isFaulty(path)) {
                problems.add(Code.BOOK_NOT_KEPT, source.place(), source.name());
            }
            return Optional.empty();
        }
        Place start = Place.startOf(path.value());
        if (file.get().size() > 2L * BookData.MOST_BYTES) {
            problems.add(Code.FILE_TOO_LARGE, start, Integer.toString(BookData.MOST_BYTES));
            return Optional.empty();
        }
        try {
            KeptBook kept = KeptBook.read(source, file.get().bytes(), themes, kinds);
            if (!kept.from().equals(source.at())) {
                problems.add(Code.BOOK_NOT_KEPT, source.place(), source.name());
                return Optional.empty();
            }
            unplaced(source, kept.unplaced());
            return Optional.of(kept.book());
        } catch (UnsoundBookException unsound) {
            problems.add(Code.BOOK_UNSOUND, start, source.name(), unsound.fault().told(language));
        } catch (IOException unreadable) {
            problems.add(Code.FILE_UNREADABLE, start);
        }
        return Optional.empty();
    }

    private void checkOurs(Ours ours, Set<String> known) {
        if (!known.contains(ours.id())) {
            problems.add(Problem.of(Code.BOOK_MAPS_TO_NOTHING, ours.place(), ours.id()).meaning(ours.id(), Nearest.among(known)));
        }
    }

    private void unplaced(BookSource source, Map<String, String> unplaced) {
        if (unplaced.isEmpty()) {
            return;
        }
        Nearest near = Nearest.among(themes.keySet());
        List<String> named = unplaced.keySet().stream()
                .limit(NAMED)
                .map(id -> near.to(id).map(ours -> id + " (" + ours + "?)").orElse(id))
                .toList();
        String list = String.join(", ", named) + (unplaced.size() > NAMED ? " …" : "");
        problems.add(Code.BOOK_UNPLACED, source.place(), source.name(), list, language.keyword("books.themes"));
    }
}
