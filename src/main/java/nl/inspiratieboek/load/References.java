package nl.inspiratieboek.load;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Reference;
import nl.inspiratieboek.load.field.Fields.Typed;
import nl.inspiratieboek.markdown.CitationUse;
import nl.inspiratieboek.markdown.CitationUse.Certainty;
import nl.inspiratieboek.markdown.Prose;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;

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
    Checked<List<String>> known(List<Typed> ids) {
        List<String> known = ids.stream().map(Typed::text).filter(byId::containsKey).toList();
        return new Checked<>(known, ids.stream().flatMap(id -> unknown(id.text(), id.place()).stream()).toList());
    }

    /** What is wrong with the citations of a text: those that name no source. */
    Stream<Problem> problems(Prose prose) {
        return Stream.concat(
                prose.citations().stream().flatMap(citation -> unknown(citation.id(), citation.place()).stream()),
                complete ? prose.mentions().stream().flatMap(mention -> mentioned(mention).stream()) : Stream.of());
    }

    /** A key that stayed text is said when it was probably meant: in brackets, or one letter off a source. */
    private Optional<Problem> mentioned(CitationUse mention) {
        Optional<String> meant = near.to(mention.id());
        if (mention.certainty() == Certainty.LIKELY && meant.isPresent()) {
            return Optional.of(unknownSource(mention.id(), mention.place()));
        }
        if (mention.certainty() == Certainty.LIKELY
                || meant.filter(id -> Slip.between(id, mention.id())).isPresent()) {
            return Optional.of(new Problem(Code.CITATION_UNREAD, mention.place(), List.of(mention.id()), meant));
        }
        return Optional.empty();
    }

    private Optional<Problem> unknown(String id, Place place) {
        return byId.containsKey(id) || !complete || declared.contains(id)
                ? Optional.empty()
                : Optional.of(unknownSource(id, place));
    }

    private Problem unknownSource(String id, Place place) {
        return Problem.of(Code.UNKNOWN_SOURCE, place, id).meaning(id, near);
    }
}
