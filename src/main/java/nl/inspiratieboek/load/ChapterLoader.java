package nl.inspiratieboek.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Chapter;
import nl.inspiratieboek.book.FreePage;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.source.SourceTree;

/** Reads the chapters of a book with their themes, and the introductions that stand where chapters do. */
final class ChapterLoader {

    private final List<Document> documents;
    private final Map<SourcePath, Document> byPath;
    private final Layout layout;
    private final PageLoader pages;
    private final Limits limits;

    ChapterLoader(List<Document> documents, Layout layout, PageLoader pages, Limits limits) {
        this.documents = documents;
        this.byPath = documents.stream().collect(Collectors.toMap(Document::path, Function.identity()));
        this.layout = layout;
        this.pages = pages;
        this.limits = limits;
    }

    /**
     * Every theme's id, also of those whose file cannot be read; an id that stands twice is reported.
     *
     * @param unread files of the book that are not among the documents
     * @param drafts those that the book leaves out
     */
    Checked<ThemeIndex> themes(SourceTree tree, Collection<SourcePath> unread, Collection<SourcePath> drafts) {
        ProblemList problems = ProblemList.keepingOfEachCode(limits.problemsPerCode());
        ThemeIndex themes = new ThemeIndex();
        Map<String, SourcePath> first = new HashMap<>();
        for (Document document : documents) {
            layout.themeKind(document.path()).ifPresent(kind -> {
                SourcePath other = first.putIfAbsent(document.path().baseName(), document.path());
                if (other != null) {
                    problems.add(Code.DUPLICATE_THEME, document.file().start(), document.path().baseName(), other.value());
                } else {
                    themes.add(document.path().baseName(), kind);
                }
            });
        }
        unread.stream().filter(path -> layout.themeKind(path).isPresent()).forEach(path -> themes.addFaulty(path.baseName()));
        drafts.stream().filter(path -> layout.themeKind(path).isPresent()).forEach(path -> themes.addDraft(path.baseName()));
        if (layout.kindFolders().stream().anyMatch(tree::lacksPartOf)) {
            themes.lackSome();
        }
        return problems.with(themes);
    }

    /** A kind's chapter, its introduction unwritten where the author wrote none. */
    Checked<Chapter> load(Kind kind, ThemeIndex index) {
        ProblemList problems = ProblemList.keepingOfEachCode(limits.problemsPerCode());
        SourcePath introduction = SourcePath.of(kind.folder()).child("index.md");
        List<Theme> themes = documents.stream()
                .filter(document -> layout.themeKind(document.path()).equals(Optional.of(kind)))
                .filter(document -> index.kind(document.path().baseName()).equals(Optional.of(kind)))
                .map(document -> pages.theme(document, kind).into(problems))
                .toList();
        return problems.with(
                new Chapter(kind, introduction(introduction, kind.headings().get(0), "").into(problems), themes));
    }

    /** The page of a file that the author may have written, else one with this title and summary. */
    Checked<FreePage> introduction(SourcePath path, String title, String summary) {
        return Optional.ofNullable(byPath.get(path))
                .map(pages::page)
                .orElseGet(() -> Checked.fine(PageLoader.unwritten(path, title, summary)));
    }

    /** A kind of which the book says nothing has no chapter. */
    static boolean isEmpty(Chapter chapter, List<Case> cases) {
        return !chapter.introduction().written()
                && chapter.themes().isEmpty()
                && cases.stream().allMatch(each -> each.findings(chapter.kind()).isEmpty());
    }
}
