package nl.inspiratieboek.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemListTest {

    private static final Place PLACE = new Place("a.md", 2, 3, 1);

    @Test
    void problemsAreSortedByPlaceAndCodeAndEachIsReportedOnce() {
        ProblemList list = new ProblemList();
        list.add(Code.YAML_TAB, new Place("b.md", 1, 1, 1));
        list.add(Code.YAML_TAB, new Place("a.md", 10, 1, 1));
        list.add(Code.YAML_TAB, PLACE);
        list.add(Code.LINK_UNSAFE, PLACE, "x");
        list.add(Code.YAML_TAB, PLACE);

        assertThat(list.toList()).extracting(problem -> problem.code().id() + " " + problem.place())
                .containsExactly("link-unsafe a.md:2:3", "yaml-tab a.md:2:3", "yaml-tab a.md:10:1", "yaml-tab b.md:1:1");
    }

    @Test
    void theRestOfVeryManyIsCounted() {
        ProblemList list = ProblemList.keepingOfEachCode(2);
        for (int line = 1; line <= 5; line++) {
            list.add(Code.CONTROL_CHARACTER, new Place("a.md", line, 1, 1), "U+0000");
        }

        assertThat(list.toList()).hasSize(3);
        assertThat(list.toList().get(2)).isEqualTo(Problem.of(
                Code.MORE_ERRORS, new Place("a.md", 3, 1, 1), "3", "control-character"));
    }

    @Test
    void aProblemThatIsFoundTwiceCountsOnce() {
        ProblemList list = ProblemList.keepingOfEachCode(2);
        for (int time = 1; time <= 3; time++) {
            list.add(Code.YAML_TAB, PLACE);
        }

        assertThat(list.toList()).containsExactly(Problem.of(Code.YAML_TAB, PLACE));
    }

    @Test
    void eachFileHasItsOwnCountAndWhatAStepLeftOutIsPassedOn() {
        ProblemList step = ProblemList.keepingOfEachCode(1);
        ProblemList book = ProblemList.keepingOfEachCode(1);
        for (String path : new String[] {"a.md", "b.md"}) {
            for (int line = 1; line <= 3; line++) {
                step.add(Code.YAML_TAB, new Place(path, line, 1, 1));
                step.add(Code.YAML_INDENTATION, new Place(path, line, 1, 1));
            }
        }

        step.with("value").into(book);

        assertThat(book.keeps(Code.YAML_TAB, new Place("a.md", 9, 1, 1))).isFalse();
        assertThat(book.keeps(Code.YAML_TAB, new Place("c.md", 9, 1, 1))).isTrue();
        assertThat(book.toList()).isEqualTo(step.toList()).hasSize(8);
    }

    @Test
    void onlyAnErrorStopsABook() {
        Problem warning = Problem.of(Code.HTML_REMOVED, PLACE, "x").suggesting(Optional.of("y"));
        ProblemList list = new ProblemList();
        list.add(warning);
        assertThat(list.with("value").hasErrors()).isFalse();

        list.add(Code.YAML_TAB, PLACE);
        assertThat(list.with("value").hasErrors()).isTrue();
        assertThat(warning.suggestion()).contains("y");
    }
}
