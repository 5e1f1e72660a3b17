package nl.inspiratieboek.lunr;

import java.util.List;
import java.util.stream.IntStream;

/** A finished index, ready for {@link IndexWriter}. Safe to share: nothing in it changes any more. */
public final class LunrIndex {
    private final List<String> fields;
    private final List<String> refs;
    private final List<List<Vector>> vectors;
    private final List<Posting> postings;
    private final List<String> pipeline;

    /**
     * Puts a finished index together.
     *
     * @param fields the names of the fields, in JavaScript's order
     * @param refs the references of the documents, by number
     * @param vectors for each document, by number, the vector of each field
     * @param postings the terms, sorted by UTF-16 unit
     * @param pipeline the labels of the functions for queries
     */
    LunrIndex(
            List<String> fields,
            List<String> refs,
            List<List<Vector>> vectors,
            List<Posting> postings,
            List<String> pipeline) {
        this.fields = List.copyOf(fields);
        this.refs = List.copyOf(refs);
        this.vectors = List.copyOf(vectors);
        this.postings = List.copyOf(postings);
        this.pipeline = List.copyOf(pipeline);
    }

    /** The same index with the numbers of its documents as references, from 0: much shorter where references are long. */
    public LunrIndex numbered() {
        List<String> numbers =
                IntStream.range(0, refs.size()).mapToObj(Integer::toString).toList();
        return new LunrIndex(fields, numbers, vectors, postings, pipeline);
    }

    /** All terms of the index, sorted by UTF-16 unit. */
    public List<String> terms() {
        return postings.stream().map(Posting::term).toList();
    }

    List<String> fields() {
        return fields;
    }

    List<String> refs() {
        return refs;
    }

    List<List<Vector>> vectors() {
        return vectors;
    }

    List<Posting> postings() {
        return postings;
    }

    List<String> pipeline() {
        return pipeline;
    }
}
