package nl.inspiratieboek.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.inspiratieboek.lunr.IndexWriter;
import nl.inspiratieboek.lunr.TermScores;

/**
 * The index cut between its terms, each piece an index of its own.
 *
 * @param firsts what each file of the terms that few sections have starts with
 * @param big the stems that many sections have: they stand in files apart, because search reads their lists
 */
record TermParts(List<String> firsts, List<String> big) {

    /** Files of big stems are for other programs than a reader's browser, so they may be large. */
    private static final int BIG_FACTOR = 20;

    TermParts {
        firsts = List.copyOf(firsts);
        big = List.copyOf(big);
    }

    /** Writes the files of terms. */
    static TermParts write(TermScores scores, SearchLimits limits, PartFiles files) {
        int[] small = IntStream.range(0, scores.size()).filter(term -> !isBig(scores, term, limits)).toArray();
        int[] big = IntStream.range(0, scores.size()).filter(term -> isBig(scores, term, limits)).toArray();
        List<String> firsts = write('t', small, scores, limits.postingsPerFile(), files);
        write('b', big, scores, limits.postingsPerFile() * BIG_FACTOR, files);
        return new TermParts(firsts, IntStream.of(big).mapToObj(scores::term).toList());
    }

    private static List<String> write(char letter, int[] terms, TermScores scores, int postingsPerFile, PartFiles files) {
        List<String> firsts = new ArrayList<>();
        int from = 0;
        while (from < terms.length) {
            int to = from;
            int postings = 0;
            while (to < terms.length && postings <= postingsPerFile) {
                postings += scores.occurrences(terms[to++]);
            }
            int[] mine = IntStream.range(from, to).map(at -> terms[at]).toArray();
            files.add(
                    letter + Integer.toString(firsts.size()),
                    new String(IndexWriter.bytes(scores.part(mine)), StandardCharsets.UTF_8));
            firsts.add(scores.term(terms[from]));
            from = to;
        }
        return firsts;
    }

    private static boolean isBig(TermScores scores, int term, SearchLimits limits) {
        return scores.documentsWith(term) > limits.bigStem();
    }
}
