package nl.inspiratieboek.weave;

import java.util.List;
import nl.inspiratieboek.book.Case;
import nl.inspiratieboek.book.Theme;

/**
 * A case like another, with the reason.
 *
 * @param theCase the other case
 * @param themes the themes that both have findings on, in chapter order, most telling (least shared) first
 * @param facts the filter facts they have in common
 */
public record RelatedCase(Case theCase, List<Theme> themes, List<SharedFact> facts) {

    public RelatedCase {
        themes = List.copyOf(themes);
        facts = List.copyOf(facts);
    }

    /**
     * A fact that two cases share.
     *
     * @param label the fact's label
     * @param values what they share
     */
    public record SharedFact(String label, List<String> values) {
        public SharedFact {
            values = List.copyOf(values);
        }
    }
}
