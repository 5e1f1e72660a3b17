package nl.inspiratieboek.lunr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An index seen from its terms: what each scores in each document, and indexes of some of the terms alone. For indexes in
 * which every document has a reference of its own. Immutable; terms are numbered from 0, sorted by UTF-16 unit, and
 * documents from 0 in the order in which they were added. Time and memory grow linearly with the index.
 */
public final class TermScores {
    private static final double[] NOTHING = {};

    private final LunrIndex index;
    private final List<Posting> postings;
    /** For each term and field, the scores in the order of its occurrences. */
    private final double[][][] scores;
    private final int[][] documents;
    private final double[][] weights;

    private TermScores(LunrIndex index) {
        this.index = index;
        this.postings = index.postings();
        this.scores = scores(index);
        this.documents = new int[postings.size()][];
        this.weights = new double[postings.size()][];
        for (int term = 0; term < documents.length; term++) {
            documents[term] = documentsOf(term, term + 1);
            weights[term] = summed(term);
        }
    }

    /** The scores of an index. */
    public static TermScores of(LunrIndex index) {
        return new TermScores(index);
    }

    /** How many terms there are. */
    public int size() {
        return postings.size();
    }

    /** How many documents there are. */
    public int documentCount() {
        return index.refs().size();
    }

    /** A term by its number. */
    public String term(int term) {
        return postings.get(term).term();
    }

    /** The number of a term; negative if the index lacks it. */
    public int find(String term) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = term(middle).compareTo(term);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** In how many fields of documents the term stands. */
    public int occurrences(int term) {
        return postings.get(term).documents();
    }

    /** In how many documents the term stands. */
    public int documentsWith(int term) {
        return documents[term].length;
    }

    /** The documents that have the term, ascending. */
    public int[] documents(int term) {
        return documents[term].clone();
    }

    /**
     * For each of {@link #documents} what the term says of it: its scores in all fields together, divided by how rare the
     * term is. So terms can be compared whatever their rarity.
     */
    public double[] weights(int term) {
        return weights[term].clone();
    }

    private double[] summed(int term) {
        double[] sums = new double[documents[term].length];
        for (int field = 0; field < scores[term].length; field++) {
            Occurrences occurrences = postings.get(term).fields().get(field);
            int place = 0;
            for (int at = 0; at < occurrences.size(); at++) {
                while (documents[term][place] != occurrences.document(at)) {
                    place++;
                }
                sums[place] += scores[term][field][at];
            }
        }
        double rarity = Scores.rarity(postings.get(term).documents(), documentCount());
        for (int at = 0; at < sums.length; at++) {
            sums[at] /= rarity;
        }
        return sums;
    }

    /**
     * An index of the terms from one number up to another. Its documents are named by their numbers; the scores and the
     * terms' own numbers are those of the whole index, so that it answers for its terms as the whole index does.
     */
    public LunrIndex part(int from, int to) {
        int[] held = documentsOf(from, to);
        int fields = index.fields().size();
        List<Integer> byNumber = new ArrayList<>(IntStream.range(from, to).boxed().toList());
        byNumber.sort(Comparator.comparingInt(term -> postings.get(term).index()));
        int[] sizes = new int[held.length * fields];
        for (int term = from; term < to; term++) {
            for (int field = 0; field < fields; field++) {
                Occurrences occurrences = postings.get(term).fields().get(field);
                for (int at = 0; at < occurrences.size(); at++) {
                    sizes[Arrays.binarySearch(held, occurrences.document(at)) * fields + field]++;
                }
            }
        }
        int[][] terms = new int[sizes.length][];
        double[][] values = new double[sizes.length][];
        for (int vector = 0; vector < sizes.length; vector++) {
            terms[vector] = new int[sizes[vector]];
            values[vector] = new double[sizes[vector]];
        }
        Posting[] kept = new Posting[to - from];
        int[] filled = new int[sizes.length];
        for (int term : byNumber) {
            Posting posting = postings.get(term);
            Posting mine = Posting.of(posting.term(), posting.index(), fields);
            kept[term - from] = mine;
            for (int field = 0; field < fields; field++) {
                Occurrences occurrences = posting.fields().get(field);
                for (int at = 0; at < occurrences.size(); at++) {
                    int document = Arrays.binarySearch(held, occurrences.document(at));
                    mine.fields().get(field).add(document, false);
                    int vector = document * fields + field;
                    terms[vector][filled[vector]] = posting.index();
                    values[vector][filled[vector]++] = scores[term][field][at];
                }
            }
        }
        List<List<Vector>> vectors = new ArrayList<>(held.length);
        for (int document = 0; document < held.length; document++) {
            List<Vector> ofDocument = new ArrayList<>(fields);
            for (int field = 0; field < fields; field++) {
                ofDocument.add(Vector.of(terms[document * fields + field], values[document * fields + field]));
            }
            vectors.add(ofDocument);
        }
        List<String> refs = IntStream.of(held).mapToObj(Integer::toString).toList();
        return index.ofSomeTerms(refs, vectors, List.of(kept));
    }

    private int[] documentsOf(int from, int to) {
        IntList all = new IntList();
        for (Posting posting : postings.subList(from, to)) {
            for (Occurrences occurrences : posting.fields()) {
                for (int at = 0; at < occurrences.size(); at++) {
                    all.add(occurrences.document(at));
                }
            }
        }
        return IntStream.of(all.toArray()).sorted().distinct().toArray();
    }

    private static double[][][] scores(LunrIndex index) {
        List<Posting> postings = index.postings();
        int fields = index.fields().size();
        int[] places = new int[postings.size()];
        double[][][] scores = new double[places.length][fields][];
        for (int term = 0; term < places.length; term++) {
            places[postings.get(term).index()] = term;
            for (int field = 0; field < fields; field++) {
                int size = postings.get(term).fields().get(field).size();
                scores[term][field] = size == 0 ? NOTHING : new double[size];
            }
        }
        int[] filled = new int[places.length * fields];
        for (List<Vector> document : index.vectors()) {
            for (int field = 0; field < fields; field++) {
                Vector vector = document.get(field);
                for (int at = 0; at < vector.size(); at++) {
                    int term = places[vector.term(at)];
                    scores[term][field][filled[term * fields + field]++] = vector.score(at);
                }
            }
        }
        return scores;
    }
}
