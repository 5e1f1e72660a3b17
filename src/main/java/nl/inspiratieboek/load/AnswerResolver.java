package nl.inspiratieboek.load;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.FindingId;
import nl.inspiratieboek.book.KindSection;
import nl.inspiratieboek.load.field.Fields.Typed;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;
import nl.inspiratieboek.source.Limits;

/** Ties solutions to the bottlenecks they name, of their own case or of another, once all cases are known. */
final class AnswerResolver {

    private final Map<FindingId, Finding> findings = new HashMap<>();
    private final Map<String, Set<String>> anchors = new HashMap<>();
    private final Map<String, Nearest> nearAnchors = new HashMap<>();
    private final Nearest nearCases;
    private final Set<String> faultyCases;
    private final Set<String> draftCases;
    private final boolean complete;
    private final ProblemList problems;

    /**
     * The cases with the answers of their findings resolved.
     *
     * @param faultyCases ids of cases that could not be read whole: what stands there is not called unknown
     * @param draftCases ids of cases that the book leaves out
     * @param complete whether all folders of cases could be read; if not, no case is called unknown
     */
    static Checked<List<Case>> resolve(
            List<UnresolvedCase> cases,
            Set<String> faultyCases,
            Set<String> draftCases,
            boolean complete,
            Limits limits) {
        AnswerResolver answers = new AnswerResolver(cases, faultyCases, draftCases, complete, limits);
        return answers.problems.with(cases.stream().map(answers::resolve).toList());
    }

    private AnswerResolver(
            List<UnresolvedCase> cases,
            Set<String> faultyCases,
            Set<String> draftCases,
            boolean complete,
            Limits limits) {
        this.faultyCases = faultyCases;
        this.draftCases = draftCases;
        this.complete = complete;
        this.problems = ProblemList.keepingOfEachCode(limits.problemsPerCode());
        for (UnresolvedCase unresolved : cases) {
            Set<String> own = anchors.computeIfAbsent(unresolved.theCase().id(), unused -> new TreeSet<>());
            for (Finding finding : unresolved.theCase().findings()) {
                findings.put(finding.id(), finding);
                own.add(finding.id().anchor());
            }
        }
        this.nearCases = Nearest.among(anchors.keySet());
    }

    private Nearest near(String caseId) {
        return nearAnchors.computeIfAbsent(caseId, unused -> Nearest.among(anchors.get(caseId)));
    }

    private Case resolve(UnresolvedCase unresolved) {
        Case old = unresolved.theCase();
        List<KindSection> sections = old.sections().stream()
                .map(section -> new KindSection(
                        section.kind(),
                        section.heading(),
                        section.introduction(),
                        section.whole(),
                        section.findings().stream()
                                .map(finding -> resolve(
                                        finding,
                                        unresolved.answers().getOrDefault(finding.id().anchor(), List.of())))
                                .toList()))
                .toList();
        return new Case(
                old.id(),
                old.path(),
                old.title(),
                old.summary(),
                old.number(),
                old.shortName(),
                old.fictional(),
                old.notSeen(),
                old.reviewed(),
                old.searchWords(),
                old.facts(),
                old.narrative(),
                sections);
    }

    private Finding resolve(Finding finding, List<Typed> names) {
        Set<FindingId> answers = new LinkedHashSet<>();
        for (Typed name : names) {
            target(finding, name).ifPresent(answers::add);
        }
        return new Finding(
                finding.id(),
                finding.kind(),
                finding.heading(),
                finding.theme(),
                finding.basis(),
                finding.withoutResult(),
                finding.ourReading(),
                List.copyOf(answers),
                finding.text(),
                finding.whole(),
                finding.place());
    }

    private Optional<FindingId> target(Finding finding, Typed name) {
        int hash = name.text().indexOf('#');
        String caseId = hash < 0 ? finding.id().caseId() : name.text().substring(0, hash);
        String anchor = name.text().substring(hash + 1);
        if (!anchors.containsKey(caseId)) {
            if (draftCases.contains(caseId)) {
                report(Code.DRAFT_NOT_COUNTED, name, caseId);
            } else if (complete && !faultyCases.contains(caseId)) {
                problems.add(Problem.of(Code.UNKNOWN_CASE, name.place(), caseId)
                        .suggesting(nearCases.to(caseId))
                        .replacing(caseId + "#", nearCases.sure(caseId).map(meant -> meant + "#")));
            }
            return Optional.empty();
        }
        FindingId id = new FindingId(caseId, anchor);
        Finding target = findings.get(id);
        if (target == null) {
            if (!faultyCases.contains(caseId)) {
                String before = hash < 0 ? "" : "#";
                problems.add(Problem.of(Code.UNKNOWN_FINDING, name.place(), anchor, caseId)
                        .suggesting(near(caseId).to(anchor))
                        .replacing(before + anchor, near(caseId).sure(anchor).map(meant -> before + meant)));
            }
            return Optional.empty();
        }
        if (id.equals(finding.id())) {
            report(Code.ANSWERS_ITSELF, name, anchor);
            return Optional.empty();
        }
        if (!finding.kind().answers().equals(Optional.of(target.kind().id()))) {
            report(Code.NOT_ANSWERABLE, name, anchor, target.kind().singular());
            return Optional.empty();
        }
        return Optional.of(id);
    }

    private void report(Code code, Typed name, String... arguments) {
        problems.add(code, name.place(), arguments);
    }
}
