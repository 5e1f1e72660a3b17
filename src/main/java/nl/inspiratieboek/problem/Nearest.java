package nl.inspiratieboek.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that an author probably meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * The candidate nearest to a word, counting letters added, left out, replaced and swapped with their neighbour
     * (the optimal string alignment form of Damerau and Levenshtein's distance). Upper and lower case count as alike.
     *
     * @return empty when nothing is near: at most one mistake in three letters. Of equally near candidates the first
     *     by code unit, so the answer does not hang on the order of the candidates
     */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        return within(Math.max(1, word.codePointCount(0, word.length()) / 3), word, candidates);
    }

    /** The candidate nearest to a word, as {@link #nearest}, with no more mistakes than so many. */
    public static Optional<String> within(int mistakes, String word, Collection<String> candidates) {
        int best = word.length() > LONGEST ? -1 : mistakes;
        Optional<String> found = Optional.empty();
        int[] letters = letters(word);
        for (String candidate : candidates) {
            if (candidate.length() > LONGEST || candidate.equals(word)) {
                continue;
            }
            int distance = distance(letters, letters(candidate), best);
            boolean nearer = distance < best || distance == best && found.isEmpty();
            boolean earlier = distance == best && found.isPresent() && candidate.compareTo(found.get()) < 0;
            if (nearer || earlier) {
                best = distance;
                found = Optional.of(candidate);
            }
        }
        return found;
    }

    /** Longer words than this, in characters, are no names that somebody mistyped. */
    private static final int LONGEST = 200;

    private static int[] letters(String word) {
        return word.toLowerCase(Locale.ROOT).codePoints().toArray();
    }

    private static int distance(int[] from, int[] to, int enough) {
        if (Math.abs(from.length - to.length) > enough) {
            return enough + 1;
        }
        int[] beforeLast = new int[to.length + 1];
        int[] last = new int[to.length + 1];
        int[] row = new int[to.length + 1];
        for (int j = 0; j <= to.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length; i++) {
            row[0] = i;
            for (int j = 1; j <= to.length; j++) {
                int replaced = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[to.length];
    }
}
