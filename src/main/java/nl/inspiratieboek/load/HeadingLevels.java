package nl.inspiratieboek.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.inspiratieboek.load.field.VisibleText;
import nl.inspiratieboek.markdown.UnreadHeading;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;

/** Checks that a text's headings start below the page's own title and go down a level at a time. */
final class HeadingLevels {

    private final Set<String> said;

    /** @param said the lines of headings of which the level was said to be wrong already */
    HeadingLevels(Set<String> said) {
        this.said = said;
    }

    /** A line of the book. */
    static String line(Place place) {
        return place.path() + ":" + place.line();
    }

    /** What is wrong with the levels of a text. */
    List<Problem> check(Document document) {
        List<Problem> problems = new ArrayList<>();
        int before = 1;
        for (Outline.Line line : Outline.of(document.markdown()).lines()) {
            if (line.unread().map(UnreadHeading::doubtful).orElse(false)) {
                continue;
            }
            boolean judged = line.isRead() && !said.contains(line(line.place()));
            if (judged && VisibleText.isNothing(line.text())) {
                problems.add(Problem.of(Code.HEADING_EMPTY, line.place(), "#".repeat(line.level())));
                continue;
            }
            if (judged && line.level() == 1) {
                problems.add(Problem.of(Code.TITLE_TWICE, line.place(), "##"));
            } else if (judged && !line.nested() && line.level() > before + 1) {
                problems.add(Problem.of(
                        Code.HEADING_SKIPS, line.place(), "#".repeat(line.level()), "#".repeat(before + 1)));
            }
            before = line.nested() ? before : Math.max(2, line.level());
        }
        return problems;
    }
}
