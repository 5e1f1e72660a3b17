package nl.inspiratieboek.search;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.inspiratieboek.lunr.LunrLanguage;
import nl.inspiratieboek.lunr.Pipeline;
import nl.inspiratieboek.lunr.Tokenizer;

/**
 * How much each section is about each term: lunr's BM25 without how rare the term is, told as one of a few levels. A level
 * holds for its term and section alone, so that a changed sentence changes the levels of its own words and nothing else: the
 * mean length of a field, by which lunr divides, is rounded. Terms are numbered from 0, sorted by UTF-16 unit, sections from 0
 * in the book's order.
 */
final class TermWeights {

    /** The weight w of a term is told as the level nearest to log2(1 + w) / STEP. As in coding.js. */
    static final double STEP = 0.2;

    /** A level is told by one letter of 64. */
    private static final int HIGHEST = 63;

    /** The fields of a section, in the order of {@link SectionIndex#fields}. */
    private static final int FIELDS = SectionIndex.fields().size();

    /** Five counts make one number of 64 bits. */
    private static final int BITS = 12;

    private static final int MOST = (1 << BITS) - 1;

    /** How much a count counts at most beside one, and how much the length of a field matters: lunr's k1 and b. */
    private static final double SATURATION = 1.2;

    private static final double OF_LENGTH = 0.75;

    /** A mean length is rounded to so many steps for each doubling. */
    private static final int STEPS = 8;

    private final String[] terms;
    private final int[][] sections;
    private final byte[][] levels;
    private final int sectionCount;
    private final long occurrences;
    private final Map<String, String> stems = new HashMap<>();

    private TermWeights(TreeMap<String, Growing> postings, int[][] lengths, Map<String, Optional<Growing>> met) {
        met.forEach((token, posting) -> posting.ifPresent(of -> stems.put(token, of.term)));
        double[] means = Arrays.stream(lengths).mapToDouble(TermWeights::mean).toArray();
        this.terms = postings.keySet().toArray(String[]::new);
        this.sections = postings.values().stream().map(Growing::sections).toArray(int[][]::new);
        this.levels = postings.values().stream().map(each -> each.levels(lengths, means)).toArray(byte[][]::new);
        this.sectionCount = lengths[0].length;
        this.occurrences = postings.values().stream().mapToLong(each -> each.occurrences).sum();
    }

    /**
     * The weights in all sections.
     *
     * @param indexed what each says, from {@link SectionIndex#indexed}
     */
    static TermWeights of(List<List<String>> indexed, String language) {
        Pipeline pipeline = LunrLanguage.of(language).pipeline();
        Map<String, Optional<Growing>> met = new HashMap<>();
        TreeMap<String, Growing> postings = new TreeMap<>();
        int[][] lengths = new int[FIELDS][indexed.size()];
        for (int section = 0; section < indexed.size(); section++) {
            int field = 0;
            for (String text : indexed.get(section)) {
                for (String token : Tokenizer.words(text)) {
                    Optional<Growing> posting = met.get(token);
                    if (posting == null) {
                        posting = pipeline.stem(token).map(term -> postings.computeIfAbsent(term, Growing::new));
                        met.put(token, posting);
                    }
                    if (posting.isPresent()) {
                        posting.get().add(section, field);
                        lengths[field][section]++;
                    }
                }
                field++;
            }
        }
        return new TermWeights(postings, lengths, met);
    }

    /** The stem of each word that is indexed, as the text has it, with punctuation round it. */
    Map<String, String> stems() {
        return Collections.unmodifiableMap(stems);
    }

    /** The mean of lengths, rounded; 1 where there is none. */
    private static double mean(int[] lengths) {
        double mean = Arrays.stream(lengths).average().orElse(0);
        return mean == 0 ? 1 : StrictMath.pow(2, Math.rint(StrictMath.log(mean) / StrictMath.log(2) * STEPS) / STEPS);
    }

    int size() {
        return terms.length;
    }

    int sectionCount() {
        return sectionCount;
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

    /** The level of each of {@link #sections}, at least 1; not to be changed. */
    byte[] levels(int term) {
        return levels[term];
    }

    /** In how many fields of sections the terms stand, all together. */
    long occurrences() {
        return occurrences;
    }

    /** A list that grows: sections come in ascending order. */
    private static final class Growing {
        private int[] sections = new int[1];
        private long[] counts = new long[1];
        private int size;
        private int occurrences;
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
            int count = count(counts[size - 1], field);
            if (count == 0) {
                occurrences++;
            }
            if (count < MOST) {
                counts[size - 1] += 1L << field * BITS;
            }
        }

        int[] sections() {
            return Arrays.copyOf(sections, size);
        }

        byte[] levels(int[][] lengths, double[] means) {
            byte[] levels = new byte[size];
            for (int at = 0; at < size; at++) {
                double weight = 0;
                for (int field = 0; field < FIELDS; field++) {
                    int count = count(counts[at], field);
                    double length = 1 - OF_LENGTH + OF_LENGTH * lengths[field][sections[at]] / means[field];
                    weight += SectionIndex.fields().get(field).boost() * (1 + SATURATION) * count / (count + SATURATION * length);
                }
                long level = Math.round(StrictMath.log(1 + weight) / StrictMath.log(2) / STEP);
                levels[at] = (byte) Math.max(1, Math.min(HIGHEST, level));
            }
            return levels;
        }

        private static int count(long counts, int field) {
            return (int) (counts >>> field * BITS) & MOST;
        }
    }
}
