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
import java.util.stream.Stream;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.language.LanguagePack;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.problem.Stage;
import nl.inspiratieboek.source.SourcePath;
import nl.inspiratieboek.source.SourceTree;

/** Reads all cases of a book: what each says, then what they answer of each other, in the order in which they are shown. */
final class CaseFolder {

    private final SourceTree tree;
    private final Layout layout;
    private final LanguagePack language;
    private final ProblemList problems;

    CaseFolder(SourceTree tree, Layout layout, LanguagePack language, ProblemList problems) {
        this.tree = tree;
        this.layout = layout;
        this.language = language;
        this.problems = problems;
    }

    /** Whether the book surely has no case: none was read, and none lies there that could not be. */
    boolean isEmpty(List<Case> cases) {
        return cases.isEmpty() && tree.faulty().stream().noneMatch(layout::isCase) && !lacksPart();
    }

    /**
     * The cases among the documents; an id that stands twice is reported.
     *
     * @param unread files of the book that are not among the documents
     * @param drafts files that the book leaves out because they are drafts
     * @param reader reads one case
     */
    List<Case> load(
            List<Document> documents,
            Collection<SourcePath> unread,
            Collection<SourcePath> drafts,
            Function<Document, Checked<UnresolvedCase>> reader) {
        List<UnresolvedCase> read = read(documents, reader);
        AnswerResolver answers = new AnswerResolver(read, faulty(read, unread), ids(drafts), !lacksPart(), problems);
        Stream<Case> resolved = read.stream().map(answers::resolve);
        return resolved.sorted(Comparator.<Case>comparingInt(each -> each.number().orElse(Integer.MAX_VALUE))
                        .thenComparing(Case::title, language.order())
                        .thenComparing(Case::id))
                .toList();
    }

    private Set<String> ids(Collection<SourcePath> files) {
        return files.stream().filter(layout::isCase).map(SourcePath::baseName).collect(Collectors.toSet());
    }

    private List<UnresolvedCase> read(List<Document> documents, Function<Document, Checked<UnresolvedCase>> reader) {
        Map<String, SourcePath> first = new HashMap<>();
        Map<Integer, String> numbers = new HashMap<>();
        List<UnresolvedCase> cases = new ArrayList<>();
        for (Document document : documents) {
            if (layout.isCase(document.path())) {
                SourcePath other = first.putIfAbsent(document.path().baseName(), document.path());
                if (other != null) {
                    problems.add(Code.DUPLICATE_CASE, document.file().start(), document.path().baseName(), other.value());
                } else {
                    cases.add(claimed(reader.apply(document).into(problems), numbers));
                }
            }
        }
        return cases;
    }

    /** The case, without its number if that is an earlier one's. */
    private UnresolvedCase claimed(UnresolvedCase read, Map<Integer, String> numbers) {
        OptionalInt number = read.theCase().number();
        String first = number.isPresent() ? numbers.putIfAbsent(number.getAsInt(), read.theCase().id()) : null;
        if (first == null) {
            return read;
        }
        read.number().ifPresent(typed -> problems.add(Code.DUPLICATE_NUMBER, typed.place(), typed.text(), first));
        return read.withoutNumber();
    }

    /** The ids of cases that may have findings which were not read. */
    private Set<String> faulty(List<UnresolvedCase> cases, Collection<SourcePath> unread) {
        Set<String> faulty = new HashSet<>(ids(unread));
        Set<String> withLostNames = problems.pathsWith(Stage.NAMES);
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
