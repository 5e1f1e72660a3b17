package nl.inspiratieboek.lunr;

import java.util.List;
import java.util.stream.Stream;

/**
 * A term and where it occurs.
 *
 * @param term the term
 * @param index its number, in the order in which terms were first met
 * @param fields its occurrences, field by field
 */
record Posting(String term, int index, List<Occurrences> fields) {
    Posting {
        fields = List.copyOf(fields);
    }

    static Posting of(String term, int index, int fields) {
        return new Posting(term, index, Stream.generate(Occurrences::new).limit(fields).toList());
    }

    /** In how many fields of documents it occurs. */
    int documents() {
        return fields.stream().mapToInt(Occurrences::size).sum();
    }
}
