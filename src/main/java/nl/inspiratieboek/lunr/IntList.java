package nl.inspiratieboek.lunr;

import java.util.Arrays;

/** A growing list of ints; an index holds millions, which boxed would take five times the memory. */
final class IntList {
    private static final int[] NOTHING = {};
    private static final int FIRST_SIZE = 4;

    private int[] values = NOTHING;
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.max(FIRST_SIZE, size + (size >> 1)));
        }
        values[size++] = value;
    }

    int get(int at) {
        return values[at];
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
