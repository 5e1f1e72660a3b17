package nl.inspiratieboek.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemListTest {

    private static final Place PLACE = new Place("a.md", 2, 3, 1);

    @Test
    void problemsAreSortedByPlaceAndCodeAndEachIsReportedOnce() {
        ProblemList list = new ProblemList();
        list.add(Code.LINK_EMPTY, new Place("b.md", 1, 1, 1));
        list.add(Code.LINK_EMPTY, new Place("a.md", 10, 1, 1));
        list.add(Code.LINK_EMPTY, PLACE);
        list.add(Code.LINK_UNSAFE, PLACE, "x");
        list.add(Code.LINK_EMPTY, PLACE);

        assertThat(list.toList()).extracting(problem -> problem.code().id() + " " + problem.place())
                .containsExactly("link-empty a.md:2:3", "link-unsafe a.md:2:3", "link-empty a.md:10:1", "link-empty b.md:1:1");
    }

    @Test
    void errorsComeBeforeWarningsAndCausesBeforeWhatTheyCause() {
        ProblemList list = new ProblemList();
        list.add(Code.IMAGE_WITHOUT_ALT, PLACE);
        list.add(Code.UNKNOWN_THEME, PLACE, "x");
        list.add(Code.MISSING_KEY, PLACE, "title");
        list.add(Code.ANCHOR_TWICE, new Place("y.md", 1, 1, 1), "a", "2");
        list.add(Code.YAML_TAB, new Place("z.md", 1, 1, 1));
        list.add(Problem.of(Code.UNKNOWN_KEY, new Place("book.yaml", 4, 1, 1), "kind").noLaterThan(Stage.SETTINGS));
        list.add(Code.SYMLINK_SKIPPED, new Place("z.md", 1, 1, 1));
        list.add(Code.NOT_UTF8, new Place("z.md", 1, 1, 1), "Windows-1252");

        assertThat(list.toList()).extracting(problem -> problem.code().id())
                .containsExactly(
                        "not-utf8",
                        "unknown-key",
                        "yaml-tab",
                        "anchor-twice",
                        "missing-key",
                        "unknown-theme",
                        "symlink-skipped",
                        "image-without-alt");
    }

    @Test
    void theRestIsCountedForEachFileApartAndStandsWithItsOwnSort() {
        ProblemList list = ProblemList.keepingOfEachCode(1);
        for (String path : List.of("a.md", "b.md")) {
            list.add(Code.DEAD_LINK, new Place(path, 1, 1, 1), "x");
            list.add(Code.DEAD_LINK, new Place(path, 2, 1, 1), "x");
            list.add(Code.DEAD_LINK, new Place(path, 2, 1, 1), "x");
            list.add(Code.DEAD_LINK, new Place(path, 3, 1, 1), "x");
            list.add(Code.DEAD_LINK, new Place(path, 3, 1, 1), "x");
        }

        assertThat(list.toList()).extracting(problem -> problem.code().id() + " " + problem.place() + " " + problem.arguments())
                .containsExactly(
                        "dead-link a.md:1:1 [x]",
                        "more-errors a.md:2:1 [2, dead-link]",
                        "dead-link b.md:1:1 [x]",
                        "more-errors b.md:2:1 [2, dead-link]");
    }

    @Test
    void theRestOfVeryManyIsCounted() {
        ProblemList list = ProblemList.keepingOfEachCode(2);
        for (int line = 1; line <= 5; line++) {
            list.add(Code.CONTROL_CHARACTER, new Place("a.md", line, 1, 1), "U+0000");
        }

        assertThat(list.toList()).hasSize(3);
        assertThat(list.toList().get(2)).isEqualTo(Problem.of(
                        Code.MORE_ERRORS, new Place("a.md", 3, 1, 1), "3", "control-character")
                .noLaterThan(Code.CONTROL_CHARACTER.stage()));
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
