package nl.inspiratieboek.problem;

import java.util.HashMap;
import java.util.Map;

/**
 * How many mistakes lie between one word and others. A word of at most 64 letters is compared with all its letters at
 * once, each a bit: H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003.
 */
final class EditDistance {

    private static final int BITS = 64;

    private final int[] from;
    private final Map<Integer, Long> positions = new HashMap<>();

    private EditDistance(int[] from) {
        this.from = from;
        for (int i = 0; i < Math.min(BITS, from.length); i++) {
            positions.merge(from[i], 1L << i, (before, bit) -> before | bit);
        }
    }

    static EditDistance from(int[] letters) {
        return new EditDistance(letters);
    }

    int to(int[] letters) {
        if (from.length == 0 || letters.length == 0) {
            return Math.max(from.length, letters.length);
        }
        return from.length <= BITS ? inBits(letters) : inRows(from, letters);
    }

    private int inBits(int[] to) {
        long positive = -1L;
        long negative = 0;
        long diagonal = 0;
        long before = 0;
        long last = 1L << (from.length - 1);
        int distance = from.length;
        for (int letter : to) {
            long match = positions.getOrDefault(letter, 0L);
            long swapped = ((~diagonal & match) << 1) & before;
            diagonal = (((match & positive) + positive) ^ positive) | match | negative | swapped;
            long up = negative | ~(diagonal | positive);
            long down = diagonal & positive;
            distance += (up & last) != 0 ? 1 : 0;
            distance -= (down & last) != 0 ? 1 : 0;
            up = up << 1 | 1;
            down = down << 1;
            positive = down | ~(diagonal | up);
            negative = up & diagonal;
            before = match;
        }
        return distance;
    }

    /** The same, letter by letter. */
    static int inRows(int[] from, int[] to) {
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
