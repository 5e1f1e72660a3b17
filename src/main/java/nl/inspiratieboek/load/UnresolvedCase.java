package nl.inspiratieboek.load;

import java.util.List;
import java.util.Map;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.load.Fields.Typed;
import nl.inspiratieboek.problem.Place;

/**
 * A case whose findings still name what they answer.
 *
 * @param theCase the case, its findings without answers
 * @param answers what a finding, by its anchor, says it answers
 * @param opening where its head begins
 * @param whole whether no heading or anchor of its text got lost in a mistake
 */
record UnresolvedCase(Case theCase, Map<String, List<Typed>> answers, Place opening, boolean whole) {}
