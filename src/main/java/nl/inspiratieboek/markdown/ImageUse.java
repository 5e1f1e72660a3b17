package nl.inspiratieboek.markdown;

import java.util.Objects;

/**
 * How an image is shown on a page.
 *
 * @param src its address, relative to the page
 * @param width in CSS pixels; 0 when unknown, then none is written
 * @param height likewise
 */
public record ImageUse(String src, int width, int height) {

    public ImageUse {
        Objects.requireNonNull(src);
    }
}
