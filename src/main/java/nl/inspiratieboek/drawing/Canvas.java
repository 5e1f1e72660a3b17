package nl.inspiratieboek.drawing;

import java.util.Arrays;
import java.util.List;

/**
 * A picture of flat shapes in few colours, made for one picture and used by one thread. It draws by itself and not with the
 * Java platform's own library, whose edges differ from version to version: the same shapes give the same bytes everywhere.
 */
public final class Canvas {

    /** Each pixel is looked at in so many rows and columns; its edge is mixed in as many steps. */
    private static final int FINE = 4;

    private final int width;
    private final int height;
    private final int[] pixels;

    private Canvas(int width, int height, int colour) {
        this.width = width;
        this.height = height;
        this.pixels = new int[width * height];
        Arrays.fill(pixels, colour);
    }

    /**
     * An empty picture.
     *
     * @param colour its ground, as {@code 0xRRGGBB}
     */
    public static Canvas of(int width, int height, int colour) {
        return new Canvas(width, height, colour);
    }

    /** Fills a box. */
    public void box(int left, int top, int boxWidth, int boxHeight, int colour) {
        for (int row = Math.max(0, top); row < Math.min(height, top + boxHeight); row++) {
            Arrays.fill(pixels, row * width + Math.max(0, left), row * width + Math.min(width, left + boxWidth), colour);
        }
    }

    /**
     * Fills a path of SVG, what lies in it twice left out.
     *
     * @param left where its own 0 stands
     * @param scale how many pixels its unit has
     */
    public void fill(String path, double left, double top, double scale, int colour) {
        List<double[]> polygons = Outline.of(path);
        int first = edge(polygons, 0, left, scale, width, false);
        int end = edge(polygons, 0, left, scale, width, true);
        int[] covered = new int[width + 1];
        int below = edge(polygons, 1, top, scale, height, true);
        for (int row = edge(polygons, 1, top, scale, height, false); row < below; row++) {
            Arrays.fill(covered, first, Math.max(first, end), 0);
            for (int part = 0; part < FINE; part++) {
                spans(polygons, left, top, scale, row + (part + .5) / FINE, covered);
            }
            for (int column = first; column < end; column++) {
                int sum = covered[column];
                if (sum > 0) {
                    int at = row * width + column;
                    pixels[at] = mixed(pixels[at], colour, (sum + FINE / 2) / FINE);
                }
            }
        }
    }

    /** The first pixel that polygons touch in one direction, or the one behind the last; never outside the picture. */
    private static int edge(List<double[]> polygons, int axis, double begin, double scale, int size, boolean last) {
        double edge = last ? 0 : size;
        for (double[] polygon : polygons) {
            for (int i = axis; i < polygon.length; i += 2) {
                double place = begin + polygon[i] * scale;
                edge = last ? Math.max(edge, place) : Math.min(edge, place);
            }
        }
        return (int) Math.min(size, Math.max(0, last ? Math.ceil(edge) : Math.floor(edge)));
    }

    /** Adds what a line across the polygons covers of each pixel, in parts of it. */
    private void spans(List<double[]> polygons, double left, double top, double scale, double y, int[] covered) {
        double[] crossings = new double[64];
        int found = 0;
        for (double[] polygon : polygons) {
            for (int i = 0; i < polygon.length; i += 2) {
                int next = (i + 2) % polygon.length;
                double y1 = top + polygon[i + 1] * scale;
                double y2 = top + polygon[next + 1] * scale;
                if (y1 <= y != y2 <= y) {
                    double x1 = left + polygon[i] * scale;
                    double x2 = left + polygon[next] * scale;
                    if (found == crossings.length) {
                        crossings = Arrays.copyOf(crossings, 2 * found);
                    }
                    crossings[found++] = x1 + (y - y1) / (y2 - y1) * (x2 - x1);
                }
            }
        }
        Arrays.sort(crossings, 0, found);
        for (int i = 0; i + 1 < found; i += 2) {
            cover(crossings[i], crossings[i + 1], covered);
        }
    }

    private void cover(double from, double to, int[] covered) {
        int begin = (int) Math.max(0, Math.round(from * FINE));
        int end = (int) Math.min((long) width * FINE, Math.round(to * FINE));
        for (int column = begin / FINE; column * FINE < end; column++) {
            covered[column] += Math.min(end, (column + 1) * FINE) - Math.max(begin, column * FINE);
        }
    }

    private static int mixed(int below, int above, int parts) {
        if (parts >= FINE) {
            return above;
        }
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int one = below >> shift & 0xFF;
            int other = above >> shift & 0xFF;
            mixed |= one + (other - one) * parts / FINE << shift;
        }
        return mixed;
    }

    /** The picture as PNG. */
    public byte[] png() {
        return PngBytes.of(width, height, pixels);
    }
}
