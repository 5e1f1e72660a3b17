package nl.inspiratieboek.colour;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A colour of a screen, in sRGB.
 *
 * @param red from 0 to 255
 * @param green likewise
 * @param blue likewise
 */
public record Colour(int red, int green, int blue) {

    private static final Pattern SIX = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern THREE = Pattern.compile("#[0-9a-fA-F]{3}");

    /** How far the search for a near colour goes in one step: less than an eye sees. */
    private static final int STEPS = 500;

    public Colour {
        if (Math.min(red, Math.min(green, blue)) < 0 || Math.max(red, Math.max(green, blue)) > 255) {
            throw new IllegalArgumentException("not a colour: " + red + ", " + green + ", " + blue);
        }
    }

    /** The colour of {@code #rrggbb}; empty for anything else. */
    public static Optional<Colour> parse(String text) {
        return SIX.matcher(text).matches() ? Optional.of(of(text)) : Optional.empty();
    }

    /** The colour that was meant by {@code #rgb}, {@code rgb} or {@code rrggbb}; empty for anything else. */
    public static Optional<Colour> meant(String text) {
        String signed = text.startsWith("#") ? text : "#" + text;
        return THREE.matcher(signed).matches() ? parse(signed.replaceAll("([0-9a-fA-F])", "$1$1")) : parse(signed);
    }

    /**
     * A colour of the program's own.
     *
     * @param hex {@code #rrggbb}
     */
    public static Colour of(String hex) {
        int value = Integer.parseInt(hex.substring(1), 16);
        return new Colour(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
    }

    /** The colour as style sheets have it: {@code #rrggbb}, in small letters. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /**
     * How light it is, from 0 to 1: the relative luminance of <a href="https://www.w3.org/TR/WCAG22/#dfn-relative-luminance">WCAG
     * 2.2</a>.
     */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /**
     * How much it stands out against another, from 1 to 21: the contrast ratio of <a
     * href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2</a>.
     */
    public double contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** How different two colours look: the distance in OKLab, of which 0.02 is just seen when the two touch. */
    public double difference(Colour other) {
        return Oklch.of(this).distance(Oklch.of(other));
    }

    /**
     * The colour of the same hue that fits and is the nearest in lightness; this one if it fits. Its strength stays too, as far as
     * a screen can show it at that lightness.
     */
    public Optional<Colour> nearest(Predicate<Colour> fits) {
        if (fits.test(this)) {
            return Optional.of(this);
        }
        Oklch typed = Oklch.of(this);
        for (int i = 1; i <= STEPS; i++) {
            double further = (double) i / STEPS;
            for (double lightness : new double[] {typed.lightness() + further, typed.lightness() - further}) {
                Optional<Colour> near = Optional.of(lightness)
                        .filter(light -> light >= 0 && light <= 1)
                        .map(light -> typed.at(light).shown())
                        .filter(fits);
                if (near.isPresent()) {
                    return near;
                }
            }
        }
        return Optional.empty();
    }

    /** The share of light of one of the three, from 0 to 1. */
    static double linear(int eightBits) {
        double share = eightBits / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return hex();
    }
}
