package nl.inspiratieboek.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourTest {

    private static final Colour WHITE = Colour.of("#ffffff");
    private static final long SEED = 20261127;

    /** Ratios that WCAG's own explanations name, and that every checker of contrast gives. */
    @ParameterizedTest
    @CsvSource({"#000000, 21", "#ffffff, 1", "#767676, 4.54", "#777777, 4.48", "#949494, 3.03", "#ff0000, 4.00", "#0000ff, 8.59"})
    void contrastIsThatOfWcag(String colour, double ratio) {
        assertThat(Colour.of(colour).contrast(WHITE)).isCloseTo(ratio, within(0.005));
        assertThat(WHITE.contrast(Colour.of(colour))).isEqualTo(Colour.of(colour).contrast(WHITE));
    }

    /** The values of CSS Color 4, section 9.2 and its samples. */
    @ParameterizedTest
    @CsvSource({"#ff0000, 0.628, 0.2577, 29.23", "#00ff00, 0.8664, 0.2948, 142.5", "#0000ff, 0.452, 0.3132, 264.05"})
    void lightnessStrengthAndHueAreThoseOfCss(String colour, double lightness, double chroma, double degrees) {
        Oklch seen = Oklch.of(Colour.of(colour));

        assertThat(seen.lightness()).isCloseTo(lightness, within(0.0005));
        assertThat(seen.chroma()).isCloseTo(chroma, within(0.0005));
        assertThat(Math.floorMod(Math.round(Math.toDegrees(seen.hue()) * 100), 36_000L) / 100.0)
                .isCloseTo(degrees, within(0.05));
    }

    @Test
    void aColourThatWasMeasuredIsShownAsItself() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            Colour colour = new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256));

            assertThat(Oklch.of(colour).shown()).isEqualTo(colour);
        }
    }

    @Test
    void theNearestThatFitsKeepsItsHueAndIsNoFurtherThanItMust() {
        Colour blue = Colour.of("#154273");

        Colour near = blue.nearest(Ground::showsKind).orElseThrow();

        assertThat(near.contrast(Ground.WALL)).isBetween(Ground.TEXT, Ground.TEXT + 0.1);
        assertThat(Oklch.of(near).hue()).isCloseTo(Oklch.of(blue).hue(), within(0.03));
        assertThat(Oklch.of(near).chroma()).isCloseTo(Oklch.of(blue).chroma(), within(0.01));
        assertThat(near.nearest(Ground::showsKind)).contains(near);
    }

    @Test
    void aColourTooStrongForItsLightnessIsMadeWeakerAndNotOfAnotherHue() {
        Oklch red = Oklch.of(Colour.of("#ff0000"));

        Oklch pale = Oklch.of(red.at(0.9).shown());

        assertThat(pale.lightness()).isCloseTo(0.9, within(0.01));
        assertThat(pale.hue()).isCloseTo(red.hue(), within(0.06));
        assertThat(pale.chroma()).isLessThan(red.chroma() / 2);
    }

    @Test
    void nothingFitsWhereNothingCan() {
        assertThat(WHITE.nearest(colour -> false)).isEmpty();
    }

    @Test
    void onlySixDigitsAreAColourAndThreeAreMeant() {
        assertThat(Colour.parse("#1A66cc")).map(Colour::hex).contains("#1a66cc");
        assertThat(Colour.parse("1a66cc")).isEmpty();
        assertThat(Colour.parse("#1a66cc80")).isEmpty();
        assertThat(Colour.meant("#1af")).map(Colour::hex).contains("#11aaff");
        assertThat(Colour.meant("1a66cc")).map(Colour::hex).contains("#1a66cc");
        assertThat(Colour.meant("blauw")).isEmpty();
    }
}
