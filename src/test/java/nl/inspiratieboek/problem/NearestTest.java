package nl.inspiratieboek.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
