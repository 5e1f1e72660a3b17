package nl.inspiratieboek.selection;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Reference;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.citing.ApaCitation;
import nl.inspiratieboek.edition.citing.CitedWork;
import nl.inspiratieboek.edition.citing.CslJson;
import tools.jackson.databind.node.ObjectNode;

/** The sources that findings name, as a note below a text has them and as programs for literature take them. */
final class KeptSources {

    private final Edition edition;
    private final String unknown;

    private KeptSources(Edition edition) {
        this.edition = edition;
        this.unknown = edition.language().keyword("unknown");
    }

    static KeptSources of(Edition edition) {
        return new KeptSources(edition);
    }

    /** Writes these sources by their ids; none that the book does not have. */
    void write(Set<String> ids, ObjectNode node) {
        for (String id : ids) {
            edition.reference(id).ifPresent(reference -> write(reference, node.putObject(id)));
        }
    }

    private void write(Reference reference, ObjectNode node) {
        CitedWork work = CitedWork.of(reference, unknown);
        ApaCitation citation = ApaCitation.of(work, edition.language());
        String year = " (" + citation.apaYear() + ").";
        Stream<Optional<String>> words = citation.apaNames().isPresent()
                ? Stream.of(citation.apaNames().map(names -> names + year), Optional.of(citation.apaTitle()))
                : Stream.of(Optional.of(reference.title() + year));
        node.put("text", Stream.concat(words, Stream.of(citation.apaPublisher(), work.url()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" ")));
        node.set("work", CslJson.node(work));
    }
}
