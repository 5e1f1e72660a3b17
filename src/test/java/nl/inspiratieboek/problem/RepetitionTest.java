package nl.inspiratieboek.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepetitionTest {

    private static final Place FIRST = new Place("a.md", 2, 1, 4);
    private static final Place SECOND = new Place("b.md", 2, 1, 4);
    private static final Place THIRD = new Place("c.md", 9, 1, 4);

    @Test
    void oneHabitIsToldOnceAtItsFirstPlaceWithTheOthers() {
        List<Problem> told = Repetition.gather(List.of(
                Problem.of(Code.UNKNOWN_KEY, FIRST, "wijk"),
                Problem.of(Code.UNKNOWN_KEY, SECOND, "wijk"),
                Problem.of(Code.UNKNOWN_KEY, SECOND, "dorp"),
                Problem.of(Code.UNKNOWN_KEY, THIRD, "wijk")));

        assertThat(told).extracting(problem -> problem.place() + " " + problem.arguments() + " " + problem.also())
                .containsExactly("a.md:2:1 [wijk] [b.md:2:1, c.md:9:1]", "b.md:2:1 [dorp] []");
    }

    @Test
    void aMistakeThatMustBeMendedAtEachPlaceIsToldAtEachPlace() {
        List<Problem> problems = List.of(
                Problem.of(Code.DEAD_LINK, FIRST, "weg.md"), Problem.of(Code.DEAD_LINK, SECOND, "weg.md"));

        assertThat(Repetition.gather(problems)).isEqualTo(problems);
    }

    @Test
    void gatheringTwiceChangesNothing() {
        List<Problem> once = Repetition.gather(List.of(
                Problem.of(Code.CASE_WITHOUT_NUMBER, FIRST, "nummer"),
                Problem.of(Code.CASE_WITHOUT_NUMBER, THIRD, "nummer")));

        assertThat(Repetition.gather(once)).isEqualTo(once).hasSize(1);
    }

    @Test
    void aKeyThatIsUnknownInTheSettingsIsAnotherThanThatOfACase() {
        Problem settings = Problem.of(Code.UNKNOWN_KEY, new Place("book.yaml", 3, 1, 4), "wijk").noLaterThan(Stage.SETTINGS);

        assertThat(Repetition.gather(List.of(settings, Problem.of(Code.UNKNOWN_KEY, FIRST, "wijk")))).hasSize(2);
    }
}
