package nl.inspiratieboek.colour;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What the theme puts a book's own colours on, or draws on them, by day (light) and by night (dark), and how much contrast is
 * asked of them. The values are those of {@code theme/css/tokens.css}; a test holds the two together.
 *
 * <p>A kind's colour is a light in a window: it is asked to stand out against the wall as much as text does (WCAG 2.2, 1.4.3),
 * because windows are small and those of a fifth kind and further hold a letter. The sky carries text, for which the same is
 * asked, and the edges of fields and walls, for which 1.4.11 asks less.
 */
public final class Ground {

    /** What text is asked. */
    public static final double TEXT = 4.5;

    /** What the edges of a control or drawing are asked. */
    public static final double EDGE = 3;

    /** The wall by day. */
    public static final Colour WALL = Colour.of("#15202c");

    /** The wall by night. */
    public static final Colour WALL_AT_NIGHT = Colour.of("#2a3850");

    /** The theme's own lights, in the order of kinds. */
    public static final List<Colour> LIGHTS =
            List.of("#8fb2ff", "#ff7f5c", "#4fd6a0", "#ffd426", "#e3a8ff", "#6ed4ee", "#ffb469", "#c8e667").stream()
                    .map(Colour::of)
                    .toList();

    /** The theme's own sky. */
    public static final Colour SKY = Colour.of("#dfe7eb");

    static final Colour SKY_AT_NIGHT = Colour.of("#0b1019");

    /** What is seen against the sky by day, with what it is asked: text, faint text, the edges of fields and of walls. */
    static final Map<Colour, Double> ON_SKY = Map.of(
            Colour.of("#101820"), TEXT, Colour.of("#46525e"), TEXT, Colour.of("#66737f"), EDGE, WALL, EDGE);

    static final Map<Colour, Double> ON_SKY_AT_NIGHT = Map.of(
            Colour.of("#eef2f4"), TEXT, Colour.of("#b1bcc7"), TEXT, Colour.of("#8795a3"), EDGE, Colour.of("#64778f"), EDGE);

    /** Houses far off, which are a shade of the sky. */
    static final Colour FAR = Colour.of("#c3cfd6");

    static final Colour FAR_AT_NIGHT = Colour.of("#1d2939");

    /** Two kinds nearer to each other than this are taken for one another in small windows; no two of the theme's own are. */
    private static final double ALIKE = 0.08;

    /** The strongest night sky: more would glow. */
    private static final double STRONGEST_NIGHT = 0.045;

    private Ground() {}

    /** Whether a kind of this colour is seen against the wall by day. */
    public static boolean showsKind(Colour light) {
        return light.contrast(WALL) >= TEXT;
    }

    /** Whether text and lines are seen against a sky of this colour by day. */
    public static boolean showsOnSky(Colour sky) {
        return worstOnSky(sky).share() >= 1;
    }

    /** The contrast of what is seen worst against a sky, by what is asked of it, and what is asked. */
    public static Worst worstOnSky(Colour sky) {
        return worst(sky, ON_SKY);
    }

    static Worst worst(Colour sky, Map<Colour, Double> seen) {
        return seen.entrySet().stream()
                .map(each -> new Worst(sky.contrast(each.getKey()), each.getValue()))
                .min(Comparator.comparingDouble(Worst::share).thenComparingDouble(Worst::asked))
                .orElseThrow();
    }

    /**
     * What is seen worst.
     *
     * @param contrast how much it stands out
     * @param asked how much it should
     */
    public record Worst(double contrast, double asked) {

        /** Less than 1 is too little. */
        double share() {
            return contrast / asked;
        }
    }

    /** Whether two kinds of these colours would be taken for one another. */
    public static boolean areAlike(Colour one, Colour other) {
        return one.difference(other) < ALIKE;
    }

    /** A kind's colour by night, when walls are lighter: the nearest of its hue that is seen against them. */
    public static Colour kindAtNight(Colour light) {
        return light.nearest(each -> each.contrast(WALL_AT_NIGHT) >= TEXT).orElseThrow();
    }

    /** The sky by night: as dark as the theme's own, in the hue of the day's, and stronger as that too is. */
    public static Colour skyAtNight(Colour sky) {
        Oklch day = Oklch.of(sky);
        double stronger = Oklch.of(SKY_AT_NIGHT).chroma() / Oklch.of(SKY).chroma();
        return day.at(Oklch.of(SKY_AT_NIGHT).lightness())
                .ofStrength(Math.min(STRONGEST_NIGHT, day.chroma() * stronger))
                .shown();
    }

    /** Houses far off by day: as much darker than the sky as the theme's own. */
    public static Colour farOff(Colour sky) {
        return shade(sky, Oklch.of(FAR).lightness() - Oklch.of(SKY).lightness());
    }

    /** Houses far off by night: as much lighter than the sky by night as the theme's own. */
    public static Colour farOffAtNight(Colour sky) {
        return shade(skyAtNight(sky), Oklch.of(FAR_AT_NIGHT).lightness() - Oklch.of(SKY_AT_NIGHT).lightness());
    }

    private static Colour shade(Colour sky, double by) {
        Oklch seen = Oklch.of(sky);
        return seen.at(seen.lightness() + by).shown();
    }
}
