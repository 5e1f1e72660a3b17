package nl.inspiratieboek.weave;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inspiratieboek.book.Basis;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Finding;
import nl.inspiratieboek.book.Theme;

/**
 * A theme seen across the cases.
 *
 * @param theme the theme as written
 * @param cases every case of the book, in its order, with what it says of the theme
 */
public record ThemeUse(Theme theme, List<CaseUse> cases) {

    public ThemeUse {
        cases = List.copyOf(cases);
    }

    /** How a case stands to a theme. */
    public enum State {
        /** It has a finding on the theme. */
        SEEN,
        /** It was looked for and is not the case there. */
        NOT_HERE,
        /** The case says nothing of it. */
        NOT_DESCRIBED
    }

    /**
     * What a case says of the theme.
     *
     * @param theCase the case
     * @param state seen, not here or not described
     * @param findings its findings on the theme; none unless seen
     */
    public record CaseUse(Case theCase, State state, List<Finding> findings) {
        public CaseUse {
            findings = List.copyOf(findings);
        }
    }

    /** What some cases say of the theme, in their order. */
    public List<CaseUse> of(List<Case> some) {
        if (some.size() == cases.size()) {
            return cases;
        }
        Map<String, CaseUse> uses = new HashMap<>();
        cases.forEach(one -> uses.put(one.theCase().id(), one));
        return some.stream().map(each -> uses.get(each.id())).toList();
    }

    /** The cases in a state, in the book's order. */
    public List<Case> cases(State state) {
        return cases.stream().filter(use -> use.state() == state).map(CaseUse::theCase).toList();
    }

    /** The number of cases with a finding on the theme. */
    public int seenIn() {
        return cases(State.SEEN).size();
    }

    /** Every finding on the theme, in the book's order. */
    public List<Finding> findings() {
        return cases.stream().flatMap(use -> use.findings().stream()).toList();
    }

    /** The number of findings by how they are known; a basis without findings is absent. */
    public Map<Basis, Integer> byBasis() {
        Map<Basis, Integer> totals = new EnumMap<>(Basis.class);
        findings().forEach(finding -> totals.merge(finding.basis(), 1, Integer::sum));
        return totals;
    }

    /** Whether any case says something of it: that it was seen there, or looked for and is not the case. */
    public boolean isTold() {
        return cases.stream().anyMatch(one -> one.state() != State.NOT_DESCRIBED);
    }
}
