package nl.inspiratieboek.markdown;

import java.util.List;
import java.util.Objects;

/**
 * How an image is shown on a page.
 *
 * @param src its address, relative to the page
 * @param width in CSS pixels; 0 when unknown, then none is written
 * @param height likewise
 * @param widths the same picture at several widths, the narrowest first; empty if there is one only
 */
public record ImageUse(String src, int width, int height, List<Candidate> widths) {

    /** As wide as prose gets, in CSS pixels: 39rem in the style sheet. */
    private static final int WIDEST = 624;

    /** Within this a picture stands on a telephone as well. */
    private static final int NARROWEST = 320;

    /**
     * The picture at one width.
     *
     * @param src its address, relative to the page
     * @param width in pixels
     */
    public record Candidate(String src, int width) {}

    public ImageUse {
        Objects.requireNonNull(src);
        widths = List.copyOf(widths);
    }

    /** A picture of one width. */
    public ImageUse(String src, int width, int height) {
        this(src, width, height, List.of());
    }

    /** The same picture shown at another size. */
    ImageUse sized(int wide, int high) {
        return new ImageUse(src, wide, high, widths);
    }

    /** Whether it shows more when it is given more room; of a drawing without a size nobody knows. */
    boolean isWorthEnlarging() {
        return width <= 0 || width > NARROWEST;
    }

    /**
     * How wide it is shown, for the browser's choice: the column, or less where its author wants less. On telephones with
     * more than two and a half dots to a pixel it says less than there is, as nobody sees the difference, but pays for it.
     */
    String sizes() {
        int shown = Math.min(width > 0 ? width : WIDEST, WIDEST);
        return shown < NARROWEST
                ? shown + "px"
                : "(max-width: 42rem) and (min-resolution: 2.5dppx) 60vw, (max-width: 42rem) calc(100vw - 2rem), " + shown + "px";
    }
}
