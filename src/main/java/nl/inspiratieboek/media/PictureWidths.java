package nl.inspiratieboek.media;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import nl.inspiratieboek.book.Rendition;
import nl.inspiratieboek.source.MediaFile;

/** Decides, from its header, at which widths a picture is shown. */
final class PictureWidths {

    /** A telephone's column at one and at two dots to a pixel, and the widest column at two, which is also good print. */
    private static final int[] WIDTHS = {480, 720, 1248};

    /** What is no heavier is shown as it is. */
    private static final int LIGHT = 60_000;

    /** More pixels than this of a type that can only be decoded whole would take too much memory. */
    private static final long MOST_WHOLE = 40_000_000;

    /** Where a PNG's header says what its samples mean, and that they are red, green and blue alone. */
    private static final int PNG_COLOURS = 25;

    private static final int PNG_RGB = 2;

    private PictureWidths() {}

    /** The renditions of a picture, the narrowest first and none wider than it is; none if the file itself is shown. */
    static List<Rendition> of(MediaFile file, PictureType type, PictureSize size, PictureBytes bytes)
            throws IOException {
        String extension = extension(type, size, bytes);
        if (extension.isEmpty() || bytes.size() <= LIGHT) {
            return List.of();
        }
        int widest = Math.min(size.width(), WIDTHS[WIDTHS.length - 1]);
        return IntStream.concat(IntStream.of(WIDTHS).filter(width -> width < widest), IntStream.of(widest))
                .mapToObj(width -> new Rendition(
                        "assets/" + file.path().value() + "-" + width + extension, width, height(size, width)))
                .toList();
    }

    private static int height(PictureSize size, int width) {
        return (int) Math.max(1, Math.round((double) size.height() * width / size.width()));
    }

    /**
     * The type that a picture becomes; empty for what moves, and for what we cannot read. Drawings and screens take far less
     * than a byte for each pixel of a PNG, photographs more.
     */
    private static String extension(PictureType type, PictureSize size, PictureBytes bytes) throws IOException {
        return switch (type) {
            case JPEG -> ".jpg";
            case PNG -> png(size, bytes);
            case WEBP -> size.pixels() > MOST_WHOLE ? "" : webp(bytes);
            case GIF, AVIF, SVG -> "";
        };
    }

    /** VP8 has no transparency; of VP8X one bit says that it moves, another that it is transparent (RFC 9649). */
    private static String webp(PictureBytes bytes) throws IOException {
        if (bytes.has(12, 'V', 'P', '8', ' ')) {
            return ".jpg";
        }
        boolean extended = bytes.has(12, 'V', 'P', '8', 'X');
        if (extended && (bytes.at(20) & 0x02) != 0) {
            return "";
        }
        return extended && (bytes.at(20) & 0x10) == 0 ? ".jpg" : ".png";
    }

    /** A photograph without transparency becomes a JPEG; what is drawn keeps its sharp edges. */
    private static String png(PictureSize size, PictureBytes bytes) throws IOException {
        if (hasBeforePixels(bytes, 'a', 'c', 'T', 'L')) {
            return "";
        }
        boolean opaque = bytes.at(PNG_COLOURS) == PNG_RGB && !hasBeforePixels(bytes, 't', 'R', 'N', 'S');
        return opaque && bytes.size() >= size.pixels() ? ".jpg" : ".png";
    }

    /**
     * Whether a chunk stands before the first pixels, where an animation says what it is (acTL) and a picture which colour
     * is none (tRNS; PNG, third edition).
     */
    private static boolean hasBeforePixels(PictureBytes bytes, int... chunk) throws IOException {
        long at = 8;
        while (at + 12 <= bytes.size() && !bytes.has(at + 4, 'I', 'D', 'A', 'T')) {
            if (bytes.has(at + 4, chunk)) {
                return true;
            }
            at += 12 + bytes.big(at, 4);
        }
        return false;
    }
}
