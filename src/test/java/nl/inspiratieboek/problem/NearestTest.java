package nl.inspiratieboek.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void oneMistakeOfEachKindIsSeen() {
        List<String> words = List.of("verkenning", "afspraken", "geld");

        assertThat(Nearest.nearest("verkening", words)).contains("verkenning");
        assertThat(Nearest.nearest("verkkenning", words)).contains("verkenning");
        assertThat(Nearest.nearest("verkemning", words)).contains("verkenning");
        assertThat(Nearest.nearest("vekrenning", words)).contains("verkenning");
        assertThat(Nearest.nearest("Geld", words)).contains("geld");
    }

    @Test
    void whatIsFarIsNotSuggested() {
        assertThat(Nearest.nearest("tuin", List.of("geld", "verkenning"))).isEmpty();
        assertThat(Nearest.nearest("ab", List.of("cd"))).isEmpty();
        assertThat(Nearest.nearest("", List.of("abc"))).isEmpty();
        assertThat(Nearest.nearest("abc", List.of())).isEmpty();
        assertThat(Nearest.nearest("x".repeat(1_000_000), List.of("x"))).isEmpty();
    }

    @Test
    void theNearestWinsAndOfEquallyNearOnesTheFirstInTheAlphabet() {
        assertThat(Nearest.nearest("geld", List.of("held", "veld", "gelden"))).contains("held");
        assertThat(Nearest.nearest("geld", List.of("veld", "held"))).contains("held");
        assertThat(Nearest.nearest("wijken", List.of("wijnen", "wijkens", "wijk"))).contains("wijkens");
    }

    @Test
    void aSwapOfNeighboursIsOneMistake() {
        assertThat(Nearest.nearest("abd", List.of("adb", "xyz"))).contains("adb");
    }

    @Test
    void aShortWordHasLittleRoomForMistakes() {
        assertThat(Nearest.nearest("ab", List.of("ac", "abc"))).isEmpty();
        assertThat(Nearest.nearest("NL", List.of("nl"))).contains("nl");
        assertThat(Nearest.nearest("reuse.toml", List.of("readme.md"))).isEmpty();
        assertThat(Nearest.nearest("nergens", List.of("een", "ergens"))).contains("ergens");
        assertThat(Nearest.nearest("eerste", List.of("drie"))).isEmpty();
    }

    @Test
    void lettersAtOnceCountAsLettersOneByOne() {
        Random random = new Random(20261126L);
        for (int round = 0; round < 20_000; round++) {
            int[] from = letters(random, 1 + random.nextInt(9));
            int[] to = letters(random, random.nextInt(10));

            assertThat(EditDistance.from(from).to(to)).as("%s %s", Arrays.toString(from), Arrays.toString(to))
                    .isEqualTo(EditDistance.inRows(from, to));
        }
        int[] longest = letters(random, 64);
        int[] other = letters(random, 60);
        assertThat(EditDistance.from(longest).to(other)).isEqualTo(EditDistance.inRows(longest, other));
    }

    private static int[] letters(Random random, int length) {
        return random.ints(length, 'a', 'd').toArray();
    }
}
