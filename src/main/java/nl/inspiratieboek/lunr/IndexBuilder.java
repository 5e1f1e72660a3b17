package nl.inspiratieboek.lunr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects documents and makes an index of them, as {@code lunr.Builder} does. For one thread, and for one index: after
 * {@link #build} it takes no more. Time and memory grow linearly with the text.
 */
public final class IndexBuilder {
    private final Pipeline pipeline;
    private final IndexOptions options;
    private final List<IndexField> fields;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> refs = new ArrayList<>();
    private final List<Double> boosts = new ArrayList<>();
    private final List<List<FieldTerms>> contents = new ArrayList<>();
    private final Map<String, Posting> postings = new LinkedHashMap<>();
    /** What each token became, so that a word is stemmed once. */
    private final Map<String, Optional<Posting>> met = new HashMap<>();

    private int documentCount;
    private boolean built;

    private IndexBuilder(Pipeline pipeline, List<IndexField> fields, IndexOptions options) {
        this.pipeline = pipeline;
        this.fields = List.copyOf(fields);
        this.options = options;
    }

    /**
     * A builder of an empty index.
     *
     * @param language what words go through
     * @param fields the fields of its documents; of two with one name the later counts
     * @param options how it weighs and what it keeps
     */
    public static IndexBuilder of(LunrLanguage language, List<IndexField> fields, IndexOptions options) {
        Map<String, IndexField> byName = new LinkedHashMap<>();
        for (IndexField field : fields) {
            byName.put(field.name(), field);
        }
        List<IndexField> ordered = PropertyOrder.sorted(byName.keySet()).stream().map(byName::get).toList();
        return new IndexBuilder(language.pipeline(), ordered, options);
    }

    /**
     * Adds a document. One with the reference of an earlier takes its place in the scores, while the terms of both lead
     * to it.
     *
     * @param document the document
     * @return this builder
     * @throws IllegalStateException after {@link #build}
     */
    public IndexBuilder add(IndexDocument document) {
        if (built) {
            throw new IllegalStateException("the index is built already");
        }
        documentCount++;
        int number = numbers.computeIfAbsent(document.ref(), ref -> refs.size());
        boolean again = number < refs.size();
        List<FieldTerms> terms = new ArrayList<>(fields.size());
        for (int field = 0; field < fields.size(); field++) {
            terms.add(addField(number, again, field, document.value(fields.get(field).name())));
        }
        if (again) {
            boosts.set(number, document.boost());
            contents.set(number, List.copyOf(terms));
        } else {
            refs.add(document.ref());
            boosts.add(document.boost());
            contents.add(List.copyOf(terms));
        }
        return this;
    }

    private FieldTerms addField(int document, boolean again, int field, FieldValue value) {
        IntList indices = new IntList();
        for (Token token : Tokenizer.tokens(value)) {
            Optional<Posting> posting = met.get(token.text());
            if (posting == null) {
                posting = posting(token.text());
                met.put(token.text(), posting);
            }
            if (posting.isPresent()) {
                indices.add(posting.get().index());
                Occurrences occurrences = posting.get().fields().get(field);
                int place = occurrences.add(document, again);
                if (options.positions()) {
                    occurrences.addPosition(place, token);
                }
            }
        }
        return FieldTerms.count(indices);
    }

    private Optional<Posting> posting(String token) {
        return pipeline.stem(token)
                .map(term -> postings.computeIfAbsent(term, t -> Posting.of(t, postings.size(), fields.size())));
    }

    /**
     * The index of all documents added.
     *
     * @throws IllegalStateException when it is built already
     */
    public LunrIndex build() {
        if (built) {
            throw new IllegalStateException("the index is built already");
        }
        built = true;
        List<Posting> sorted = new ArrayList<>(postings.values());
        sorted.sort(Comparator.comparing(Posting::term));
        List<String> names = fields.stream().map(IndexField::name).toList();
        return new LunrIndex(names, refs, vectors(), sorted, pipeline.labels());
    }

    private List<List<Vector>> vectors() {
        Scores scores = Scores.of(options, documentCount, postings.values(), averageLengths());
        List<List<Vector>> vectors = new ArrayList<>(contents.size());
        for (int document = 0; document < contents.size(); document++) {
            List<Vector> ofDocument = new ArrayList<>(fields.size());
            for (int field = 0; field < fields.size(); field++) {
                FieldTerms terms = contents.get(document).get(field);
                double boost = fields.get(field).boost();
                ofDocument.add(scores.vector(terms, field, boost, boosts.get(document)));
            }
            vectors.add(ofDocument);
        }
        return vectors;
    }

    /** The mean length of each field over all documents, those that lack it included. */
    private double[] averageLengths() {
        double[] averages = new double[fields.size()];
        for (int field = 0; field < averages.length; field++) {
            long total = 0;
            for (List<FieldTerms> document : contents) {
                total += document.get(field).length();
            }
            // lunr adds to a property that every object has, a function, and so gets no number.
            boolean inherited = PropertyOrder.isInherited(fields.get(field).name());
            averages[field] = inherited ? Double.NaN : (double) total / contents.size();
        }
        return averages;
    }
}
