package nl.inspiratieboek.load;

import java.util.Set;
import nl.inspiratieboek.markdown.UnreadHeading;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.ProblemList;

/** Checks that a text's headings start below the page's own title and go down a level at a time. */
final class HeadingLevels {

    private final Set<String> said;
    private final ProblemList problems;

    /** @param said the lines of headings of which the level was said to be wrong already */
    HeadingLevels(Set<String> said, ProblemList problems) {
        this.said = said;
        this.problems = problems;
    }

    /** A line of the book. */
    static String line(Place place) {
        return place.path() + ":" + place.line();
    }

    void check(Document document) {
        int before = 1;
        for (Outline.Line line : Outline.of(document.markdown()).lines()) {
            if (line.unread().map(UnreadHeading::doubtful).orElse(false)) {
                continue;
            }
            boolean judged = line.isRead() && !said.contains(line(line.place()));
            if (judged && VisibleText.isNothing(line.text())) {
                problems.add(Code.HEADING_EMPTY, line.place(), "#".repeat(line.level()));
                continue;
            }
            if (judged && line.level() == 1) {
                problems.add(Code.TITLE_TWICE, line.place(), "##");
            } else if (judged && !line.nested() && line.level() > before + 1) {
                problems.add(Code.HEADING_SKIPS, line.place(), "#".repeat(line.level()), "#".repeat(before + 1));
            }
            before = line.nested() ? before : Math.max(2, line.level());
        }
    }
}
