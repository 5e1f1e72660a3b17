package nl.inspiratieboek.colour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GroundTest {

    private static final Path TOKENS = Path.of("theme/css/tokens.css");

    @Test
    void theGroundsAreThoseOfTheStyleSheet() throws IOException {
        String tokens = Files.readString(TOKENS);

        assertThat(token(tokens, "wall")).containsExactly(Ground.WALL, Ground.WALL_AT_NIGHT);
        assertThat(token(tokens, "sky")).containsExactly(Ground.SKY, Ground.SKY_AT_NIGHT);
        assertThat(token(tokens, "wall-far")).containsExactly(Ground.FAR, Ground.FAR_AT_NIGHT);
        List<Colour> lights = new ArrayList<>();
        for (int i = 1; i <= Ground.LIGHTS.size(); i++) {
            lights.addAll(token(tokens, "light-" + i));
        }
        assertThat(lights).isEqualTo(Ground.LIGHTS);
        List<Colour> day = new ArrayList<>();
        List<Colour> night = new ArrayList<>();
        for (String name : List.of("ink", "ink-2", "edge", "wall-edge", "ground")) {
            day.add(token(tokens, name).get(0));
            night.add(token(tokens, name).get(1));
        }
        assertThat(Ground.ON_SKY.keySet()).containsAll(day);
        assertThat(Ground.ON_SKY_AT_NIGHT.keySet()).containsAll(night);
    }

    @Test
    void theThemesOwnColoursHold() {
        assertThat(Ground.LIGHTS).allMatch(Ground::showsKind);
        assertThat(Ground.LIGHTS).allMatch(light -> Ground.kindAtNight(light).equals(light));
        assertThat(Ground.showsOnSky(Ground.SKY)).isTrue();
        assertThat(Ground.skyAtNight(Ground.SKY).difference(Ground.SKY_AT_NIGHT)).isLessThan(0.02);
        for (Colour light : Ground.LIGHTS) {
            assertThat(Ground.LIGHTS).filteredOn(other -> Ground.areAlike(light, other)).containsExactly(light);
        }
    }

    /** Every hue, from grey to the strongest, from dark to light. */
    @Test
    void whateverABookChoosesIsSeenByDayAndByNight() {
        for (Colour typed : colours()) {
            Colour kind = typed.nearest(Ground::showsKind).orElseThrow();
            Colour sky = typed.nearest(Ground::showsOnSky).orElseThrow();

            assertThat(kind.contrast(Ground.WALL)).as(typed.hex()).isGreaterThanOrEqualTo(Ground.TEXT);
            assertThat(Ground.kindAtNight(kind).contrast(Ground.WALL_AT_NIGHT)).as(typed.hex()).isGreaterThanOrEqualTo(Ground.TEXT);
            assertThat(Ground.worst(sky, Ground.ON_SKY).share()).as(typed.hex()).isGreaterThanOrEqualTo(1);
            assertThat(Ground.worst(Ground.skyAtNight(sky), Ground.ON_SKY_AT_NIGHT).share())
                    .as("the night of %s", sky)
                    .isGreaterThanOrEqualTo(1);
        }
    }

    @Test
    void farOffHousesAreAShadeOfTheSky() {
        Colour sky = Colour.of("#dbe8f8");

        assertThat(Ground.farOff(sky).luminance()).isLessThan(sky.luminance());
        assertThat(Ground.farOffAtNight(sky).luminance()).isGreaterThan(Ground.skyAtNight(sky).luminance());
        assertThat(Ground.farOff(Ground.SKY).difference(Ground.FAR)).isLessThan(0.02);
    }

    private static List<Colour> colours() {
        List<Colour> colours = new ArrayList<>();
        int[] steps = {0, 64, 128, 191, 255};
        for (int red : steps) {
            for (int green : steps) {
                for (int blue : steps) {
                    colours.add(new Colour(red, green, blue));
                }
            }
        }
        return colours;
    }

    private static List<Colour> token(String tokens, String name) {
        Matcher line = Pattern.compile("--" + name + ": ([^;]+);").matcher(tokens);
        assertThat(line.find()).as(name).isTrue();
        return Pattern.compile("#[0-9a-f]{6}").matcher(line.group(1)).results().map(MatchResult::group).map(Colour::of).toList();
    }
}
