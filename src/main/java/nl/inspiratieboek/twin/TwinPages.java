package nl.inspiratieboek.twin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.Chapter;
import nl.inspiratieboek.book.TwinName;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.SourcePath;

/**
 * The files of a book that are translations of each other. To name it on one side suffices: who translates works in one of the two
 * folders, and need not touch the other. Where both name it, they must agree.
 *
 * @param others by our file, the other's
 */
public record TwinPages(Map<SourcePath, SourcePath> others) {

    public TwinPages {
        others = Map.copyOf(others);
    }

    /** The other's file for one of ours, if it was translated. */
    public Optional<SourcePath> of(SourcePath file) {
        return Optional.ofNullable(others.get(file));
    }

    /** The pairs of a book whose translation is not at hand: its heads name files, which nobody can check. */
    public static TwinPages named(Book ours) {
        Map<SourcePath, SourcePath> pairs = new HashMap<>();
        ours.twinNames().forEach((file, name) -> pairs.put(file, SourcePath.of(name.text())));
        return new TwinPages(pairs);
    }

    /** The pairs of two books; what ours names and the other does not have is reported, at its place in ours. */
    public static Checked<TwinPages> of(Book ours, Book other) {
        ProblemList problems = new ProblemList();
        Map<SourcePath, SourcePath> pairs = new TreeMap<>();
        Map<SourcePath, SourcePath> back = new HashMap<>();
        for (PageSort sort : PageSort.values()) {
            Named named = new Named(sort, ours, other);
            for (SourcePath file : sort.files(ours)) {
                named.twin(file, problems).ifPresent(twin -> {
                    SourcePath first = back.putIfAbsent(twin, file);
                    if (first == null) {
                        pairs.put(file, twin);
                    } else {
                        TwinName name = ours.twinNames().get(file);
                        problems.add(Code.TRANSLATION_TWICE, name.place(), name.text(), first.value());
                    }
                });
            }
        }
        for (PageSort sort : PageSort.values()) {
            Named named = new Named(sort, other, ours);
            for (SourcePath file : sort.files(other)) {
                // What that book says wrong is told where that book is checked.
                named.twin(file, new ProblemList())
                        .filter(twin -> !pairs.containsKey(twin) && !ours.twinNames().containsKey(twin))
                        .filter(twin -> back.putIfAbsent(file, twin) == null)
                        .ifPresent(twin -> pairs.put(twin, file));
            }
        }
        byNature(ours, other).forEach((file, twin) -> {
            if (!pairs.containsKey(file) && back.putIfAbsent(twin, file) == null) {
                pairs.put(file, twin);
            }
        });
        return problems.with(new TwinPages(pairs));
    }

    /** What nobody needs to name: the cover, the overview, and the chapters of the same kinds. */
    private static Map<SourcePath, SourcePath> byNature(Book ours, Book other) {
        Map<SourcePath, SourcePath> pairs = new TreeMap<>();
        pairs.put(ours.cover().path(), other.cover().path());
        if (ours.hasOverview() && other.hasOverview()) {
            pairs.put(ours.overview().path(), other.overview().path());
        }
        for (Chapter chapter : ours.chapters()) {
            kind(ours, other, chapter.kind().id())
                    .flatMap(id -> other.chapters().stream()
                            .filter(twin -> twin.kind().id().equals(id))
                            .findFirst())
                    .ifPresent(twin -> pairs.put(
                            chapter.introduction().path(), twin.introduction().path()));
        }
        return pairs;
    }

    /** The other's kind: the one with the same id; where no id is the same, the one in the same place among as many. */
    private static Optional<String> kind(Book ours, Book other, String id) {
        List<String> own = ours.settings().kinds().stream().map(kind -> kind.id()).toList();
        List<String> theirs = other.settings().kinds().stream().map(kind -> kind.id()).toList();
        if (own.stream().anyMatch(theirs::contains)) {
            return Optional.of(id).filter(theirs::contains);
        }
        return own.size() == theirs.size() ? Optional.of(theirs.get(own.indexOf(id))) : Optional.empty();
    }

    /** What the heads of one book say of the pages of another, of one sort. */
    private static final class Named {

        private final PageSort sort;
        private final Book book;
        private final Book other;
        private final Map<String, SourcePath> known = new TreeMap<>();
        private final Map<String, String> several = new HashMap<>();

        Named(PageSort sort, Book book, Book other) {
            this.sort = sort;
            this.book = book;
            this.other = other;
            for (SourcePath file : sort.files(other)) {
                known.put(file.value(), file);
                SourcePath first = known.putIfAbsent(sort.id(file), file);
                if (first != null && !first.equals(file)) {
                    several.putIfAbsent(sort.id(file), first.value());
                }
            }
            // Which of them is meant, nobody can tell: these are named by their files.
            several.keySet().forEach(known::remove);
        }

        Optional<SourcePath> twin(SourcePath file, ProblemList problems) {
            Optional<TwinName> name = Optional.ofNullable(book.twinNames().get(file));
            return name.flatMap(named -> {
                Optional<SourcePath> twin = Optional.ofNullable(known.get(named.text()));
                if (twin.isEmpty()) {
                    problems.add(unknown(named));
                }
                return twin.filter(found -> namesBack(file, named, found, problems));
            });
        }

        private Problem unknown(TwinName name) {
            boolean draft = other.drafts().files().stream()
                    .anyMatch(file -> name.text().equals(file.value()) || name.text().equals(sort.id(file)));
            if (draft) {
                return Problem.of(Code.TRANSLATION_DRAFT, name.place(), name.text());
            }
            Problem unknown = Problem.of(Code.TRANSLATION_UNKNOWN, name.place(), name.text());
            return several.containsKey(name.text())
                    ? unknown.suggesting(Optional.of(several.get(name.text())))
                    : unknown.meaning(name.text(), Nearest.among(known.keySet()));
        }

        private boolean namesBack(SourcePath file, TwinName name, SourcePath twin, ProblemList problems) {
            TwinName back = other.twinNames().get(twin);
            if (back == null || back.text().equals(file.value()) || back.text().equals(sort.id(file))) {
                return true;
            }
            problems.add(Code.TRANSLATION_NOT_BACK, name.place(), twin.value(), back.text());
            return false;
        }
    }
}
