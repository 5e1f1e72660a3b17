package nl.inspiratieboek.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.load.field.Fields.Typed;
import nl.inspiratieboek.problem.Place;

/**
 * A case whose findings still name what they answer.
 *
 * @param theCase the case, its findings without answers
 * @param number its number as it was typed, where it has one
 * @param answers what a finding, by its anchor, says it answers
 * @param opening where its head begins
 * @param whole whether no heading or anchor of its text got lost in a mistake
 */
record UnresolvedCase(Case theCase, Optional<Typed> number, Map<String, List<Typed>> answers, Place opening, boolean whole) {

    /** The same case without its number, which is another's. */
    UnresolvedCase withoutNumber() {
        Case numbered = theCase;
        Case without = new Case(
                numbered.id(),
                numbered.path(),
                numbered.title(),
                numbered.summary(),
                OptionalInt.empty(),
                numbered.shortName(),
                numbered.fictional(),
                numbered.notSeen(),
                numbered.reviewed(),
                numbered.searchWords(),
                numbered.facts(),
                numbered.narrative(),
                numbered.sections());
        return new UnresolvedCase(without, Optional.empty(), answers, opening, whole);
    }
}
