package nl.inspiratieboek.book;

import java.util.List;
import java.util.stream.Stream;

/**
 * What search takes for the same, beside the other words of a glossary's terms.
 *
 * @param own what the book itself says
 * @param general what its theme says for any book in its language
 */
public record Thesaurus(List<Synonyms> own, List<Synonyms> general) {

    /** Nothing. */
    public static final Thesaurus NONE = new Thesaurus(List.of(), List.of());

    public Thesaurus {
        own = List.copyOf(own);
        general = List.copyOf(general);
    }

    /** The book's own first. */
    public Stream<Synonyms> all() {
        return Stream.concat(own.stream(), general.stream());
    }
}
