package nl.inspiratieboek.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inspiratieboek.book.Reference;
import nl.inspiratieboek.load.Fields.Typed;
import nl.inspiratieboek.markdown.CitationUse;
import nl.inspiratieboek.markdown.CitationUse.Certainty;
import nl.inspiratieboek.markdown.Prose;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.problem.ProblemList;

/** The book's sources by id, to check what texts and facts cite. */
final class References {

    private final Map<String, Reference> byId = new LinkedHashMap<>();
    private final Map<String, String> publishers = new LinkedHashMap<>();
    private final Nearest near;
    private final Set<String> declared;
    private final boolean complete;

    /**
     * The sources of a book.
     *
     * @param declared every id that their file names, also of entries that are wrong
     * @param complete whether their file could be read whole; if not, no source is called unknown
     */
    References(List<Reference> references, Set<String> declared, boolean complete) {
        this.declared = Set.copyOf(declared);
        this.complete = complete;
        references.forEach(reference -> byId.put(reference.id(), reference));
        references.forEach(reference -> publishers.put(reference.id(), reference.publisher()));
        this.near = Nearest.among(byId.keySet());
    }

    /** All that it knows, to be compared with that of another time. */
    List<Object> content() {
        return List.of(all(), declared, complete);
    }

    /** All sources, in the order of their file. */
    List<Reference> all() {
        return List.copyOf(byId.values());
    }

    /** The publishers of all sources, by id. */
    Map<String, String> publishers() {
        return Collections.unmodifiableMap(publishers);
    }

    /** The ids that exist; the others are reported. */
    List<String> check(List<Typed> ids, ProblemList problems) {
        List<String> known = new ArrayList<>();
        for (Typed id : ids) {
            if (check(id.text(), id.place(), problems)) {
                known.add(id.text());
            }
        }
        return known;
    }

    /** Reports the citations in a text that name no source. */
    void check(Prose prose, ProblemList problems) {
        for (CitationUse citation : prose.citations()) {
            check(citation.id(), citation.place(), problems);
        }
        if (complete) {
            prose.mentions().forEach(mention -> mentioned(mention, problems));
        }
    }

    /** A key that stayed text is said when it was probably meant: in brackets, or one letter off a source. */
    private void mentioned(CitationUse mention, ProblemList problems) {
        Optional<String> meant = near.to(mention.id());
        if (mention.certainty() == Certainty.LIKELY && meant.isPresent()) {
            problems.add(new Problem(Code.UNKNOWN_SOURCE, mention.place(), List.of(mention.id()), meant));
        } else if (mention.certainty() == Certainty.LIKELY
                || meant.filter(id -> Slip.between(id, mention.id())).isPresent()) {
            problems.add(new Problem(Code.CITATION_UNREAD, mention.place(), List.of(mention.id()), meant));
        }
    }

    private boolean check(String id, Place place, ProblemList problems) {
        boolean known = byId.containsKey(id);
        if (!known && complete && !declared.contains(id)) {
            problems.add(new Problem(Code.UNKNOWN_SOURCE, place, List.of(id), near.to(id)));
        }
        return known;
    }
}
