package nl.inspiratieboek.language;

import java.util.Locale;

/** The first letter of a line. */
public final class Capital {

    private Capital() {}

    /** A word as it stands at the start of a line. */
    public static String of(String word) {
        if (word.isEmpty()) {
            return word;
        }
        int end = word.offsetByCodePoints(0, 1);
        return word.substring(0, end).toUpperCase(Locale.ROOT) + word.substring(end);
    }
}
