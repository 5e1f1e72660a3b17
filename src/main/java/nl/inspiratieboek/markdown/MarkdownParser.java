package nl.inspiratieboek.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.problem.Stage;
import nl.inspiratieboek.source.ConflictMarks;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourceFile;
import org.commonmark.node.Node;

/** Reads markdown: CommonMark with tables, strikethrough, bare links, footnotes, task lists and heading attributes. */
public final class MarkdownParser {

    private final Limits limits;

    private MarkdownParser(Limits limits) {
        this.limits = limits;
    }

    /** A parser that keeps to these limits. Immutable, usable by several threads. */
    public static MarkdownParser within(Limits limits) {
        return new MarkdownParser(limits);
    }

    /** Reads a file; whatever it holds there is a document, if need be an empty one. */
    public Checked<MarkdownDocument> parse(SourceFile file) {
        ProblemList problems = ProblemList.keepingOfEachCode(limits.problemsPerCode());
        FrontMatterFinder front = FrontMatterFinder.find(file, problems);
        Places places = new Places(file, front.bodyStart());
        String body = file.text().substring(front.bodyStart());
        Optional<ComplexityCheck.Excess> excess = ComplexityCheck.find(body, limits);
        if (excess.isPresent()) {
            int at = places.inFile(excess.get().at());
            String allowed = Integer.toString(excess.get().allowed());
            problems.add(excess.get().code(), places.place(at, at + 1), allowed);
            return problems.with(MarkdownDocument.unread(file.path(), front.found()));
        }
        Node document = CommonMark.parse(withoutConflicts(file, front.bodyStart(), places, problems), places, problems, limits);
        Inspection inspection = Inspection.of(document, places, problems, limits);
        UnreadMarks unread = UnreadMarks.find(document, places, problems);
        if (!inspection.isTooDeep()) {
            // Else a hundred tags that nobody closed would be said twice.
            OpenBlocks.find(document, places, inspection.annotations(), problems);
        }
        List<Node> blocks = new ArrayList<>();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            blocks.add(block);
        }
        boolean whole = problems.pathsWith(Stage.FORM).isEmpty()
                && problems.pathsWith(Stage.NAMES).isEmpty();
        return problems.with(new MarkdownDocument(
                file.path(),
                front.found(),
                blocks,
                inspection.headings(),
                inspection.tagAnchors(),
                unread.headings(),
                unread.attributes(),
                inspection.annotations(),
                whole));
    }

    /** The body; of two texts that a version control system left side by side the first, so that one mistake is said once. */
    private static String withoutConflicts(SourceFile file, int bodyStart, Places places, ProblemList problems) {
        List<ConflictMarks.Conflict> conflicts = ConflictMarks.find(file.text());
        for (ConflictMarks.Conflict conflict : conflicts) {
            // The head's are said when it is read as YAML.
            if (conflict.at() >= bodyStart) {
                problems.add(Code.CONFLICT_MARK, places.place(conflict.at(), conflict.at() + 7));
            }
        }
        return ConflictMarks.firstTexts(file.text(), conflicts).substring(bodyStart);
    }
}
