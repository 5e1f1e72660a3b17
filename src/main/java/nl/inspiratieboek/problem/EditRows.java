package nl.inspiratieboek.problem;

import java.util.Arrays;

/**
 * How many mistakes lie between one word and others that come letter by letter: a row for each letter, so that words that
 * begin alike share the rows of their beginning. Only what can come out at few mistakes is worked out, a band of each row
 * (E. Ukkonen, "Algorithms for approximate string matching", 1985). Counts letters added, left out, replaced and swapped
 * with their neighbour.
 */
final class EditRows {

    private final int[] from;
    private final int most;
    private final int width;
    private final int[] cells;
    private final int[] letters;

    /**
     * Rows of a word.
     *
     * @param from its letters
     * @param most how many mistakes are counted; what has more has one more than these
     */
    EditRows(int[] from, int most) {
        this.from = from;
        this.most = most;
        // A cell beside the band on each side, so that its edges need no question.
        this.width = 2 * most + 3;
        this.cells = new int[(from.length + most + 1) * width];
        this.letters = new int[from.length + most + 1];
        Arrays.fill(cells, most + 1);
        for (int used = 0; used <= Math.min(most, from.length); used++) {
            cells[most + 1 + used] = used;
        }
    }

    /** The longest word that can be near. */
    int longest() {
        return from.length + most;
    }

    /**
     * Goes on with a letter.
     *
     * @param row which letter of the other word it is, from 1; those before it stand
     * @return the fewest mistakes that any word has that begins so
     */
    int next(int row, int letter) {
        letters[row] = letter;
        int fewest = most + 1;
        for (int used = Math.max(0, row - most); used <= Math.min(from.length, row + most); used++) {
            int mistakes = Math.min(most + 1, mistakes(row, used, letter));
            cells[at(row, used)] = mistakes;
            fewest = Math.min(fewest, mistakes);
        }
        return fewest;
    }

    private int mistakes(int row, int used, int letter) {
        if (used == 0) {
            return row;
        }
        int replaced = cells[at(row - 1, used - 1)] + (from[used - 1] == letter ? 0 : 1);
        int added = cells[at(row - 1, used)] + 1;
        int leftOut = cells[at(row, used - 1)] + 1;
        int fewest = Math.min(replaced, Math.min(added, leftOut));
        boolean swapped = row > 1 && used > 1 && letter == from[used - 2] && letters[row - 1] == from[used - 1];
        return swapped ? Math.min(fewest, cells[at(row - 2, used - 2)] + 1) : fewest;
    }

    /** The mistakes of a word of so many letters, all of which came. */
    int mistakes(int length) {
        return Math.abs(length - from.length) > most ? most + 1 : cells[at(length, from.length)];
    }

    private int at(int row, int used) {
        return row * width + used - row + most + 1;
    }
}
