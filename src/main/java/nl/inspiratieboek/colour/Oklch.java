package nl.inspiratieboek.colour;

/**
 * A colour by how light it looks, how strong, and of which hue: OKLCH, the space in which equal steps look equal, by <a
 * href="https://bottosson.github.io/posts/oklab/">Björn Ottosson</a>, as <a href="https://www.w3.org/TR/css-color-4/#ok-lab">CSS
 * Color 4</a> has it.
 *
 * @param lightness from 0, black, to 1, white
 * @param chroma how strong: 0 is grey, the strongest of a screen are above 0.3
 * @param hue in radians
 */
record Oklch(double lightness, double chroma, double hue) {

    /** The strength is found to within less than a step of eight bits. */
    private static final int HALVINGS = 16;

    /** How far outside its range a share of light may lie for want of precision. */
    private static final double ROUNDING = 1e-6;

    static Oklch of(Colour colour) {
        double red = Colour.linear(colour.red());
        double green = Colour.linear(colour.green());
        double blue = Colour.linear(colour.blue());
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new Oklch(lightness, Math.hypot(a, b), Math.atan2(b, a));
    }

    /** The same hue and strength at another lightness. */
    Oklch at(double other) {
        return new Oklch(other, chroma, hue);
    }

    /** The same hue and lightness at another strength. */
    Oklch ofStrength(double other) {
        return new Oklch(lightness, other, hue);
    }

    /** Distance in OKLab. */
    double distance(Oklch other) {
        double a = chroma * Math.cos(hue) - other.chroma * Math.cos(other.hue);
        double b = chroma * Math.sin(hue) - other.chroma * Math.sin(other.hue);
        return Math.hypot(lightness - other.lightness, Math.hypot(a, b));
    }

    /** As a screen shows it: what is too strong for its lightness is made weaker, at the same hue and lightness. */
    Colour shown() {
        double fits = 0;
        double tooStrong = chroma;
        if (isShown(linear())) {
            fits = chroma;
        } else {
            for (int i = 0; i < HALVINGS; i++) {
                double middle = (fits + tooStrong) / 2;
                if (isShown(ofStrength(middle).linear())) {
                    fits = middle;
                } else {
                    tooStrong = middle;
                }
            }
        }
        double[] light = ofStrength(fits).linear();
        return new Colour(eightBits(light[0]), eightBits(light[1]), eightBits(light[2]));
    }

    private double[] linear() {
        double a = chroma * Math.cos(hue);
        double b = chroma * Math.sin(hue);
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static boolean isShown(double[] light) {
        for (double share : light) {
            if (share < -ROUNDING || share > 1 + ROUNDING) {
                return false;
            }
        }
        return true;
    }

    private static double cube(double root) {
        return root * root * root;
    }

    private static int eightBits(double linear) {
        double share = Math.min(1, Math.max(0, linear));
        double encoded = share <= 0.0031308 ? share * 12.92 : 1.055 * Math.pow(share, 1 / 2.4) - 0.055;
        return (int) Math.round(encoded * 255);
    }
}
