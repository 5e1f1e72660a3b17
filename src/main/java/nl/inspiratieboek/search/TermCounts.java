package nl.inspiratieboek.search;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.inspiratieboek.lunr.LunrLanguage;
import nl.inspiratieboek.lunr.Pipeline;
import nl.inspiratieboek.lunr.Tokenizer;

/**
 * How often each term stands in each field of each section, and how long the fields are: all that BM25 needs. A count holds
 * for its term and section alone, so that a changed sentence changes the counts of its own words and nothing else; a score
 * would change with the length of every section. Terms are numbered from 0, sorted by UTF-16 unit, sections from 0 in the
 * book's order.
 */
final class TermCounts {

    /** The fields of a section, in the order of {@link SectionIndex#fields}. */
    static final int FIELDS = SectionIndex.fields().size();

    /** Five counts make one number of 64 bits. */
    private static final int BITS = 12;

    private static final int MOST = (1 << BITS) - 1;

    /** How much a count counts at most beside one: lunr's k1 of 1.2. */
    private static final double SATURATION = 1.2;

    private final String[] terms;
    private final int[][] sections;
    private final long[][] counts;
    private final int[][] lengths;

    private final Map<String, String> stems = new HashMap<>();

    private TermCounts(TreeMap<String, Growing> postings, int[][] lengths, Map<String, Optional<Growing>> met) {
        met.forEach((token, posting) -> posting.ifPresent(of -> stems.put(token, of.term)));
        this.terms = postings.keySet().toArray(String[]::new);
        this.sections = postings.values().stream().map(Growing::sections).toArray(int[][]::new);
        this.counts = postings.values().stream().map(Growing::counts).toArray(long[][]::new);
        this.lengths = lengths;
    }

    /**
     * The counts of all sections.
     *
     * @param indexed what each says, from {@link SectionIndex#indexed}
     */
    static TermCounts of(List<List<String>> indexed, String language) {
        Pipeline pipeline = LunrLanguage.of(language).pipeline();
        Map<String, Optional<Growing>> met = new HashMap<>();
        TreeMap<String, Growing> postings = new TreeMap<>();
        int[][] lengths = new int[FIELDS][indexed.size()];
        for (int section = 0; section < indexed.size(); section++) {
            int field = 0;
            for (String text : indexed.get(section)) {
                for (String token : Tokenizer.words(text)) {
                    Optional<Growing> posting = met.computeIfAbsent(
                            token,
                            word -> pipeline.stem(word).map(term -> postings.computeIfAbsent(term, Growing::new)));
                    if (posting.isPresent()) {
                        posting.get().add(section, field);
                        lengths[field][section]++;
                    }
                }
                field++;
            }
        }
        return new TermCounts(postings, lengths, met);
    }

    /** The stem of each word that is indexed, as the text has it, with punctuation round it. */
    Map<String, String> stems() {
        return Collections.unmodifiableMap(stems);
    }

    int size() {
        return terms.length;
    }

    int sectionCount() {
        return lengths[0].length;
    }

    String term(int term) {
        return terms[term];
    }

    /** The number of a term; negative if no section has it. */
    int find(String term) {
        return Arrays.binarySearch(terms, term);
    }

    /** The sections that have a term, ascending; not to be changed. */
    int[] sections(int term) {
        return sections[term];
    }

    /** For each of {@link #sections} the counts of all fields; not to be changed. */
    long[] counts(int term) {
        return counts[term];
    }

    /** In how many fields of sections the terms stand, all together. */
    long occurrences() {
        return Arrays.stream(counts).flatMapToLong(Arrays::stream).map(TermCounts::fieldsWith).sum();
    }

    private static long fieldsWith(long counts) {
        return IntStream.range(0, FIELDS).filter(field -> count(counts, field) > 0).count();
    }

    /** How many terms a field of a section has. */
    int length(int field, int section) {
        return lengths[field][section];
    }

    /** The mean length of a field over all sections. */
    double averageLength(int field) {
        return Arrays.stream(lengths[field]).average().orElse(0);
    }

    /** How often a term stands in a field, from the counts of all fields. */
    static int count(long counts, int field) {
        return (int) (counts >>> field * BITS) & MOST;
    }

    /** What counts say of a section whose fields are as long as the mean: BM25 without rarity. */
    static double usualWeight(long counts) {
        double weight = 0;
        for (int field = 0; field < FIELDS; field++) {
            int count = count(counts, field);
            weight += SectionIndex.fields().get(field).boost() * count / (SATURATION + count);
        }
        return weight;
    }

    /** A list that grows: sections come in ascending order. */
    private static final class Growing {
        private int[] sections = new int[1];
        private long[] counts = new long[1];
        private int size;
        private final String term;

        Growing(String term) {
            this.term = term;
        }

        void add(int section, int field) {
            if (size == 0 || sections[size - 1] != section) {
                if (size == sections.length) {
                    sections = Arrays.copyOf(sections, 2 * size);
                    counts = Arrays.copyOf(counts, 2 * size);
                }
                sections[size++] = section;
            }
            if (count(counts[size - 1], field) < MOST) {
                counts[size - 1] += 1L << field * BITS;
            }
        }

        int[] sections() {
            return Arrays.copyOf(sections, size);
        }

        long[] counts() {
            return Arrays.copyOf(counts, size);
        }
    }
}
