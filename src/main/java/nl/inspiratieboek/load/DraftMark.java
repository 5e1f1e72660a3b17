package nl.inspiratieboek.load;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.inspiratieboek.book.DraftFiles;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.markdown.FrontMatter;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourcePath;

/** Finds the files whose head says that they are drafts, and what is not yet asked of them. */
final class DraftMark {

    /** What a finished page must have and a draft may still lack. */
    private static final Set<Code> MAY_LACK = EnumSet.of(
            Code.MISSING_FACT,
            Code.CASE_WITHOUT_NUMBER,
            Code.CASE_WITHOUT_BASIS,
            Code.FINDING_WITHOUT_THEME,
            Code.FINDING_WITHOUT_TEXT);

    private final String key;
    private final Pattern line;
    private final Limits limits;

    DraftMark(LanguagePack language, Limits limits) {
        this.key = language.keyword("draft");
        this.line = Pattern.compile("(?m)^" + Pattern.quote(key) + "[ \\t]*+:[ \\t]*+[\"']?(?:true|ja|yes)\\b");
        this.limits = limits;
    }

    /** The drafts among the documents. */
    Set<SourcePath> find(Collection<Document> documents) {
        Set<SourcePath> drafts = new TreeSet<>();
        documents.stream().filter(this::isDraft).map(Document::path).forEach(drafts::add);
        return drafts;
    }

    /** Whether a problem is no news: its file is a draft that may still lack it. */
    static boolean excuses(Problem problem, DraftFiles drafts) {
        return MAY_LACK.contains(problem.code()) && drafts.files().contains(SourcePath.of(problem.place().path()));
    }

    /** A head that cannot be read whole may still say so in a line of its own: its author is at work in it. */
    private boolean isDraft(Document document) {
        String head = document.markdown().frontMatter().map(front -> text(document, front)).orElse("");
        return head.contains(key)
                && (document.front(limits, new ProblemList()).flag(key) || line.matcher(head).find());
    }

    private static String text(Document document, FrontMatter front) {
        return document.file().text().substring(front.start(), front.end());
    }
}
