package nl.inspiratieboek.drawing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * How much room a label needs below a house, so that a name stands only where it fits. The measure is a quarter em of the label's
 * own letters; the style sheet has a class for each width below and compares it with the room there is. Letters are as wide as
 * Helvetica's, with something to spare for the wider faces a reader may have.
 */
public final class LabelWidth {

    /** The widths that the style sheet knows, in quarters of an em. What needs more than the last never stands. */
    private static final int[] KNOWN = {
        8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 36, 40, 48, 56
    };

    private static final int NEVER = 99;
    private static final int QUARTER_EM = 250;
    private static final int SPARE_PERCENT = 6;
    private static final int COMBINING = 0;
    private static final int WIDE = 1000;
    private static final int OTHER = 680;

    /** Thousandths of an em of the signs from space to tilde. */
    private static final int[] LATIN = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
        556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
        556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
    };

    private LabelWidth() {}

    /** The class of the narrowest room in which a text stands on so many lines at most. */
    public static String classFor(String text, int lines) {
        List<Integer> pieces = pieces(text);
        for (int known : KNOWN) {
            if (lines(pieces, known * QUARTER_EM) <= lines) {
                return "need-" + known;
            }
        }
        return "need-" + NEVER;
    }

    /** The widths of what a browser keeps together, the space behind it included. */
    private static List<Integer> pieces(String text) {
        List<Integer> pieces = new ArrayList<>();
        int width = 0;
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
            int letter = plain.codePointAt(at);
            width += width(letter);
            if (letter == ' ' || letter == '-') {
                pieces.add(width);
                width = 0;
            }
        }
        pieces.add(width);
        return pieces;
    }

    /** How many lines the pieces take; more than any label may have if one of them is too wide. */
    private static int lines(List<Integer> pieces, int room) {
        int lines = 1;
        int used = 0;
        for (int piece : pieces) {
            int width = piece * (100 + SPARE_PERCENT) / 100;
            if (width > room) {
                return NEVER;
            }
            if (used + width > room) {
                lines++;
                used = 0;
            }
            used += width;
        }
        return lines;
    }

    private static int width(int letter) {
        if (letter >= ' ' && letter <= '~') {
            return LATIN[letter - ' '];
        }
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return COMBINING;
        }
        boolean wide = Character.isIdeographic(letter) || letter >= 0x1100 && letter < 0x1200 || letter >= 0x2E80;
        return wide ? WIDE : OTHER;
    }
}
