package nl.inspiratieboek.weave;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Fact;
import nl.inspiratieboek.book.FactField;
import nl.inspiratieboek.book.FactType;
import nl.inspiratieboek.book.FactValue;
import nl.inspiratieboek.book.Theme;
import nl.inspiratieboek.weave.RelatedCase.SharedFact;
import nl.inspiratieboek.weave.ThemeUse.State;

/**
 * Which cases are most like a case. A shared theme weighs more the fewer cases have it (1/n), a shared filter fact half
 * as much, so that a theme that every case has says little. Candidates come from an inverted list, and a theme or value
 * that very many cases share tells nothing and is passed over, so the work stays linear in the size of the book. What is most
 * like a case is found when it is asked: its page is made alone. Immutable.
 */
public final class RelatedCases {

    /** How many related cases a page shows at most. */
    private static final int MOST = 3;

    /** A theme or value in more cases than this does not bring cases together. */
    private static final int TOO_COMMON = 200;

    private static final double FACT_WEIGHT = 0.5;

    private final Map<String, List<Shared>> byCase;

    private RelatedCases(Map<String, List<Shared>> byCase) {
        this.byCase = byCase;
    }

    static RelatedCases of(Book book, List<ChapterUse> chapters) {
        Map<String, List<Shared>> byCase = new HashMap<>();
        for (ChapterUse chapter : chapters) {
            for (ThemeUse use : chapter.themes()) {
                put(byCase, new Shared.OfTheme(use.theme(), use.cases(State.SEEN)));
            }
        }
        for (FactField field : book.settings().facts()) {
            if (field.filter()) {
                casesByValue(book, field)
                        .forEach((value, cases) -> put(byCase, new Shared.OfFact(field.label(), value, cases)));
            }
        }
        return new RelatedCases(byCase);
    }

    /** The cases that are most like a case, the most alike first; at most three. */
    public List<RelatedCase> to(Case theCase) {
        return related(theCase, byCase.getOrDefault(theCase.id(), List.of()));
    }

    /** What cases have in common, and which they are. Never a key: its hash would be that of the cases' whole texts. */
    private sealed interface Shared {
        List<Case> cases();

        double weight();

        record OfTheme(Theme theme, List<Case> cases) implements Shared {
            @Override
            public double weight() {
                return 1;
            }
        }

        record OfFact(String label, String value, List<Case> cases) implements Shared {
            @Override
            public double weight() {
                return FACT_WEIGHT;
            }
        }
    }

    private static void put(Map<String, List<Shared>> byCase, Shared shared) {
        int size = shared.cases().size();
        if (size > 1 && size <= TOO_COMMON) {
            shared.cases().forEach(each ->
                    byCase.computeIfAbsent(each.id(), unused -> new ArrayList<>()).add(shared));
        }
    }

    private static Map<String, List<Case>> casesByValue(Book book, FactField field) {
        Map<String, List<Case>> cases = new LinkedHashMap<>();
        for (Case theCase : book.cases()) {
            Set<String> values = new HashSet<>();
            for (String value : theCase.fact(field.key()).map(RelatedCases::values).orElse(List.of())) {
                if (values.add(value)) {
                    cases.computeIfAbsent(value, unused -> new ArrayList<>()).add(theCase);
                }
            }
        }
        return cases;
    }

    /** Only values that readers would call alike: a number or date is alike by chance. */
    private static List<String> values(Fact fact) {
        FactType type = fact.field().type();
        boolean alike = type == FactType.LIST || type == FactType.CHOICE || type == FactType.PLACE;
        return alike && !(fact.value() instanceof FactValue.Unknown) ? fact.value().words() : List.of();
    }

    private static List<RelatedCase> related(Case theCase, List<Shared> own) {
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        for (Shared shared : own) {
            for (Case other : shared.cases()) {
                Candidate candidate = candidates.get(other.id());
                if (candidate == null) {
                    candidate = new Candidate(other);
                    candidates.put(other.id(), candidate);
                }
                candidate.add(shared);
            }
        }
        candidates.remove(theCase.id());
        return candidates.values().stream()
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(one -> one.theCase().id()))
                .limit(MOST)
                .map(RelatedCases::reason)
                .toList();
    }

    /** A case that may be among the most alike, and what speaks for it. */
    private static final class Candidate {

        private final Case theCase;
        private final List<Shared> reasons = new ArrayList<>();
        private double score;

        Candidate(Case theCase) {
            this.theCase = theCase;
        }

        void add(Shared shared) {
            score += shared.weight() / shared.cases().size();
            reasons.add(shared);
        }

        Case theCase() {
            return theCase;
        }

        double score() {
            return score;
        }
    }

    private static RelatedCase reason(Candidate candidate) {
        List<Theme> themes = candidate.reasons.stream()
                .filter(Shared.OfTheme.class::isInstance)
                .map(Shared.OfTheme.class::cast)
                .sorted(Comparator.comparingInt(shared -> shared.cases().size()))
                .map(Shared.OfTheme::theme)
                .toList();
        Map<String, List<String>> facts = new LinkedHashMap<>();
        for (Shared shared : candidate.reasons) {
            if (shared instanceof Shared.OfFact fact) {
                facts.computeIfAbsent(fact.label(), unused -> new ArrayList<>()).add(fact.value());
            }
        }
        List<SharedFact> shared = facts.entrySet().stream()
                .map(entry -> new SharedFact(entry.getKey(), entry.getValue()))
                .toList();
        return new RelatedCase(candidate.theCase, themes, shared);
    }
}
