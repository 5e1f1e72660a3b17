package nl.inspiratieboek.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.inspiratieboek.lunr.IndexWriter;
import nl.inspiratieboek.lunr.TermScores;

/**
 * The index cut between its terms, each piece an index of its own.
 *
 * @param firsts what each file starts with; a space after it marks a big stem, which has the file alone
 * @param big the names of the files that hold one big stem, which has a list and so is hardly ever loaded
 */
record TermParts(List<String> firsts, Set<String> big) {

    /** Writes the files of terms. */
    static TermParts write(TermScores scores, SearchLimits limits, PartFiles files) {
        List<String> firsts = new ArrayList<>();
        Set<String> big = new LinkedHashSet<>();
        int from = 0;
        while (from < scores.size()) {
            int to = from + 1;
            String name = "t" + firsts.size();
            if (isBig(scores, from, limits)) {
                big.add(name);
            } else {
                int postings = scores.occurrences(from);
                while (to < scores.size() && postings <= limits.postingsPerFile() && !isBig(scores, to, limits)) {
                    postings += scores.occurrences(to++);
                }
            }
            // no term has a space in it
            firsts.add(scores.term(from) + (big.contains(name) ? " " : ""));
            files.add(name, new String(IndexWriter.bytes(scores.part(from, to)), StandardCharsets.UTF_8));
            from = to;
        }
        return new TermParts(firsts, big);
    }

    private static boolean isBig(TermScores scores, int term, SearchLimits limits) {
        return scores.documentsWith(term) > limits.bigStem();
    }
}
