package nl.inspiratieboek.load;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.FreePage;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.book.PartialDate;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.keys.FileKeys;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.load.field.Fields;
import nl.inspiratieboek.load.field.Fields.Typed;
import nl.inspiratieboek.markdown.Prose;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourcePath;

/** Reads what is not a case: free pages, the introductions of chapters, and themes. */
final class PageLoader {

    private final LanguagePack language;
    private final References references;
    private final Limits limits;

    PageLoader(LanguagePack language, References references, Limits limits) {
        this.language = language;
        this.references = references;
        this.limits = limits;
    }

    Checked<FreePage> page(Document document) {
        ProblemList problems = ProblemList.keepingOfEachCode(limits.problemsPerCode());
        Fields front = document.front(limits, problems);
        String title = front.shown("title").orElse("");
        List<String> lines =
                front.texts(language.keyword("title-lines")).stream().map(Typed::text).toList();
        String summary = front.shown("summary").orElse("");
        Optional<PartialDate> reviewed = front.date(language.keyword("reviewed"), language);
        front.flag(language.keyword("draft"));
        front.typed(language.keyword("translation"));
        List<String> searchWords = new SearchWordsReader(language).ofPage(front, document);
        front.reportUnknown(FileKeys.PAGE, language);
        Prose text = body(document).into(problems);
        return problems.with(new FreePage(
                document.path(),
                title,
                lines.isEmpty() ? List.of(title) : lines,
                summary,
                reviewed,
                searchWords,
                text,
                true));
    }

    /** A page that the author did not write. */
    static FreePage unwritten(SourcePath path, String title, String summary) {
        return new FreePage(path, title, List.of(title), summary, Optional.empty(), List.of(), Prose.empty(), false);
    }

    Checked<Theme> theme(Document document, Kind kind) {
        ProblemList problems = ProblemList.keepingOfEachCode(limits.problemsPerCode());
        Fields front = document.front(limits, problems);
        String title = front.shown("title").orElse("");
        String claim = front.shown(language.keyword("claim")).orElse("");
        String summary = front.shown("summary").orElse(claim);
        Optional<PartialDate> reviewed = front.date(language.keyword("reviewed"), language);
        front.flag(language.keyword("draft"));
        front.typed(language.keyword("translation"));
        List<String> searchWords = new SearchWordsReader(language).ofPage(front, document);
        front.reportUnknown(FileKeys.THEME, language);
        Prose synthesis = body(document).into(problems);
        return problems.with(new Theme(
                document.path().baseName(),
                document.path(),
                kind,
                title,
                claim,
                summary,
                reviewed,
                searchWords,
                synthesis));
    }

    private Checked<Prose> body(Document document) {
        ProblemList problems = ProblemList.keepingOfEachCode(limits.problemsPerCode());
        Prose body = document.withSources(references).markdown().body();
        references.problems(body).forEach(problems::add);
        PlainHeadings headings = new PlainHeadings(language);
        body.headings().forEach(heading -> problems.addAll(headings.check(heading)));
        return problems.with(body);
    }
}
