package nl.inspiratieboek.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inspiratieboek.fixture.ProcessorTime;
import nl.inspiratieboek.problem.Place;
import org.junit.jupiter.api.Test;

class LineMapTest {

    private static final SourcePath PATH = SourcePath.of("x.md");

    @Test
    void linesEndInEachOfThreeWays() {
        LineMap lines = LineMap.of("a\nb\r\nc\rd");

        assertThat(lines.count()).isEqualTo(4);
        assertThat(IntStream.rangeClosed(1, 4).mapToObj(lines::line)).containsExactly("a", "b", "c", "d");
        assertThat(LineMap.of("").count()).isEqualTo(1);
        assertThat(LineMap.of("a\n").line(2)).isEmpty();
    }

    @Test
    void columnsCountCharactersAndATabIsOne() {
        LineMap lines = LineMap.of("x\n\t😀é y");

        assertThat(lines.place(PATH, 2, 3)).isEqualTo(new Place("x.md", 2, 1, 1));
        assertThat(lines.place(PATH, 3, 6)).isEqualTo(new Place("x.md", 2, 2, 2));
        assertThat(lines.place(PATH, 7, 8)).isEqualTo(new Place("x.md", 2, 5, 1));
    }

    @Test
    void aPlaceOverSeveralLinesIsUnderlinedToTheEndOfItsFirst() {
        assertThat(LineMap.of("abc\ndef").place(PATH, 1, 6)).isEqualTo(new Place("x.md", 1, 2, 2));
        assertThat(LineMap.of("abc\n").place(PATH, 4, 99)).isEqualTo(new Place("x.md", 2, 1, 1));
    }

    @Test
    void columnsAreTheSameAsCountedOneByOne() {
        long seed = 7L;
        Random random = new Random(seed);
        String text = IntStream.range(0, 3_000)
                .mapToObj(n -> random.nextInt(40) == 0 ? "\n" : random.nextInt(3) == 0 ? "😀" : "x")
                .collect(Collectors.joining());
        LineMap lines = LineMap.of(text);
        for (int i = 0; i < text.length(); i++) {
            int start = text.lastIndexOf('\n', i - 1) + 1;
            assertThat(lines.place(PATH, i, i).column()).as("seed %s at %s", seed, i)
                    .isEqualTo(text.codePointCount(start, i) + 1);
        }
    }

    @Test
    void manyPlacesInOneLongLineAreFoundSoon() {
        LineMap lines = LineMap.of("😀".repeat(2_000_000));

        Place last = ProcessorTime.atMost(Duration.ofSeconds(10), () -> {
            Place place = lines.place(PATH, 0, 4_000_000);
            for (int i = 0; i < 100_000; i++) {
                place = lines.place(PATH, 4_000_000 - 2 * i, 4_000_000);
            }
            return place;
        });

        assertThat(last.column()).isEqualTo(2_000_001 - 99_999);
    }
}
