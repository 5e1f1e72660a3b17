package nl.inspiratieboek.media;

import java.util.Optional;

/**
 * The size of a picture as its header says it.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
record PictureSize(int width, int height) {

    /** A size; empty if either side is nothing. */
    static Optional<PictureSize> of(long width, long height) {
        boolean possible = width > 0 && height > 0 && width <= Integer.MAX_VALUE && height <= Integer.MAX_VALUE;
        return possible ? Optional.of(new PictureSize((int) width, (int) height)) : Optional.empty();
    }

    long pixels() {
        return (long) width * height;
    }

    PictureSize turned() {
        return new PictureSize(height, width);
    }
}
