package nl.inspiratieboek.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    void amongManyThatBeginAlikeTheAnswerIsThatOfOneByOne() {
        Random random = new Random(20261126L);
        for (int round = 0; round < 400; round++) {
            List<String> words = Stream.generate(() -> word(random, random.nextInt(13))).limit(40).toList();
            Nearest nearest = Nearest.among(words);
            for (int asked = 0; asked < 20; asked++) {
                String word = word(random, random.nextInt(14));

                assertThat(nearest.to(word)).as("%s among %s", word, words).isEqualTo(oneByOne(word, words));
            }
        }
    }

    @Test
    void wordsOfManyLettersAreComparedToTheirEnd() {
        String name = "de-aanpak-van-leegstaande-winkels-in-de-straten-rond-het-oude-plein-van-de-stad-in-2019";

        assertThat(Nearest.nearest(name.replace("2019", "2091"), List.of(name, name + "-en-daarna"))).contains(name);
        assertThat(Nearest.nearest(name + "-en-nu", List.of(name))).isEmpty();
    }

    private static String word(Random random, int length) {
        return random.ints(length, 0, 3).mapToObj("abC"::charAt).map(String::valueOf).collect(Collectors.joining());
    }

    /** The definition, with the whole table of each pair. */
    private static Optional<String> oneByOne(String word, List<String> words) {
        int most = word.length() < 3 ? 0 : word.length() < 6 ? 1 : word.length() < 10 ? 2 : 3;
        return words.stream()
                .filter(other -> !other.equals(word) && distance(word, other) <= most)
                .min(Comparator.<String>comparingInt(other -> distance(word, other)).thenComparing(other -> other));
    }

    private static int distance(String one, String two) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = two.toLowerCase(Locale.ROOT);
        int[][] rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    rows[i][j] = i + j;
                    continue;
                }
                int replaced = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                rows[i][j] = Math.min(replaced, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }
        return rows[a.length()][b.length()];
    }
}
