package nl.inspiratieboek.drawing;

import java.util.Optional;

/**
 * What is cut out of a lit window, by the place of its kind in the book: the first four kinds have a motif, further ones
 * a plain window that shows the kind's first letter where there is room for it.
 *
 * @param path an SVG path in a box of 14 by 16 units, to be filled even-odd
 * @param letter the first letter of the kind, for kinds without a motif of their own
 */
public record WindowMotif(String path, Optional<String> letter) {

    private static final int WITH_MOTIF = 4;

    /** The motif of the kind at an index (from 0), whose word for one starts with the letter. */
    public static WindowMotif of(int kind, String singular) {
        Optional<String> letter = kind < WITH_MOTIF || singular.isEmpty()
                ? Optional.empty()
                : Optional.of(singular.substring(0, singular.offsetByCodePoints(0, 1)));
        return new WindowMotif(lit(kind, 0, 0), letter);
    }

    /** A lit window of the kind at an index (from 0), its left upper corner at x and y. */
    public static String lit(int kind, int x, int y) {
        return switch (kind) {
            // two panes that overlap
            case 0 -> "M" + x + " " + y + "h10v11h-10zM" + (x + 4) + " " + (y + 5) + "h10v11h-10z";
            // a narrowing
            case 1 -> "M" + x + " " + y + "h14l-5 8l5 8h-14l5-8z";
            // a bridge
            case 2 -> "M" + x + " " + y + "h14v16h-3v-5a4 4 0 0 0-8 0v5h-3z";
            // a spark
            case 3 -> frame(x, y) + "M" + (x + 7) + " " + (y + 1) + "q.9 5.8 6 7q-5.1 1.2-6 7q-.9-5.8-6-7q5.1-1.2 6-7z";
            default -> frame(x, y);
        };
    }

    /** The frame: a dark window, when stroked. */
    static String frame(int x, int y) {
        return "M" + x + " " + y + "h14v16h-14z";
    }

    /** The three slats of a shutter, to be stroked. */
    static String slats(int x, int y) {
        return "M" + x + " " + (y + 7) + "l14-6M" + x + " " + (y + 11) + ".5l14-6M" + x + " " + (y + 16) + "l14-6";
    }
}
