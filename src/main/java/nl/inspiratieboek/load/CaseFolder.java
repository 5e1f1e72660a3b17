package nl.inspiratieboek.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.problem.Stage;
import nl.inspiratieboek.source.Limits;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.source.SourceTree;

/** Reads all cases of a book: what each says, then what they answer of each other, in the order in which they are shown. */
final class CaseFolder {

    private final SourceTree tree;
    private final Layout layout;
    private final LanguagePack language;
    private final Limits limits;

    CaseFolder(SourceTree tree, Layout layout, LanguagePack language, Limits limits) {
        this.tree = tree;
        this.layout = layout;
        this.language = language;
        this.limits = limits;
    }

    /** Whether the book surely has no case: none was read, and none lies there that could not be. */
    boolean isEmpty(List<Case> cases) {
        return cases.isEmpty() && tree.faulty().stream().noneMatch(layout::isCase) && !lacksPart();
    }

    /**
     * The cases among the documents; an id that stands twice is reported.
     *
     * @param unread files of the book that are not among the documents
     * @param withLostNames the paths of files with headings or keys that could not be read
     * @param drafts files that the book leaves out because they are drafts
     * @param reader reads one case; on several threads at a time
     */
    Checked<List<Case>> load(
            List<Document> documents,
            Collection<SourcePath> unread,
            Set<String> withLostNames,
            Collection<SourcePath> drafts,
            Function<Document, Checked<UnresolvedCase>> reader) {
        ProblemList problems = ProblemList.keepingOfEachCode(limits.problemsPerCode());
        List<UnresolvedCase> read = read(documents, reader, problems);
        Set<String> lost = new HashSet<>(withLostNames);
        lost.addAll(problems.pathsWith(Stage.NAMES));
        List<Case> resolved = AnswerResolver.resolve(read, faulty(read, unread, lost), ids(drafts), !lacksPart(), limits)
                .into(problems);
        return problems.with(resolved.stream()
                .sorted(Comparator.<Case>comparingInt(each -> each.number().orElse(Integer.MAX_VALUE))
                        .thenComparing(Case::title, language.order())
                        .thenComparing(Case::id))
                .toList());
    }

    private Set<String> ids(Collection<SourcePath> files) {
        return files.stream().filter(layout::isCase).map(SourcePath::baseName).collect(Collectors.toSet());
    }

    private List<UnresolvedCase> read(
            List<Document> documents, Function<Document, Checked<UnresolvedCase>> reader, ProblemList problems) {
        Map<String, SourcePath> first = new HashMap<>();
        Map<Integer, String> numbers = new HashMap<>();
        List<Document> named = new ArrayList<>();
        for (Document document : documents) {
            if (layout.isCase(document.path())) {
                SourcePath other = first.putIfAbsent(document.path().baseName(), document.path());
                if (other != null) {
                    problems.add(Code.DUPLICATE_CASE, document.file().start(), document.path().baseName(), other.value());
                } else {
                    named.add(document);
                }
            }
        }
        // No case depends on another one yet, and what two of them claim is settled in their order.
        List<Checked<UnresolvedCase>> read = named.parallelStream().map(reader).toList();
        List<UnresolvedCase> cases = new ArrayList<>();
        read.forEach(each -> cases.add(claimed(each.into(problems), numbers, problems)));
        return cases;
    }

    /** The case, without its number if that is an earlier one's. */
    private UnresolvedCase claimed(UnresolvedCase read, Map<Integer, String> numbers, ProblemList problems) {
        OptionalInt number = read.theCase().number();
        String first = number.isPresent() ? numbers.putIfAbsent(number.getAsInt(), read.theCase().id()) : null;
        if (first == null) {
            return read;
        }
        read.number().ifPresent(typed -> problems.add(Code.DUPLICATE_NUMBER, typed.place(), typed.text(), first));
        return read.withoutNumber();
    }

    /** The ids of cases that may have findings which were not read. */
    private Set<String> faulty(List<UnresolvedCase> cases, Collection<SourcePath> unread, Set<String> withLostNames) {
        Set<String> faulty = new HashSet<>(ids(unread));
        cases.stream()
                // A finding may stand below a heading that could not be read.
                .filter(each -> !each.whole() || withLostNames.contains(each.theCase().path().value()))
                .forEach(each -> faulty.add(each.theCase().id()));
        return faulty;
    }

    private boolean lacksPart() {
        return tree.lacksPartOf(SourcePath.of(language.name("cases")));
    }
}
