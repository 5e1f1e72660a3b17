package nl.inspiratieboek.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.markdown.UnreadHeading;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.ProblemList;

/**
 * Finds the headings of a case with which findings would be lost: those of a kind that are misspelt or stand at another
 * level, and lines meant as the heading of a kind or finding that are no headings. What they were meant to open is then
 * read as if it were open, so that one mistake is said once.
 */
final class LostHeadings {

    /** A heading that was meant to open a kind. @param findings the level of the headings of its findings */
    record Meant(Place place, Kind kind, int level, int findings) {}

    private final KindNames names;
    private final PlainHeadings plainHeadings;
    private final ProblemList problems;
    private final List<Meant> meant = new ArrayList<>();
    private boolean complete = true;

    LostHeadings(KindNames names, PlainHeadings plainHeadings, ProblemList problems) {
        this.names = names;
        this.plainHeadings = plainHeadings;
        this.problems = problems;
    }

    /** What was meant to open a kind and does not, in order. */
    List<Meant> meant() {
        return List.copyOf(meant);
    }

    /** Whether every heading was read; if not, a finding that is not there may well be. */
    boolean complete() {
        return complete;
    }

    void find(Document document) {
        Outline outline = Outline.of(document.markdown());
        boolean open = false;
        for (int i = 0; i < outline.lines().size(); i++) {
            Outline.Line line = outline.lines().get(i);
            if (line.unread().isPresent()) {
                open = unread(outline, i, line.unread().get(), open);
            } else if (line.level() == 2 && !line.nested() && names.named(line.text()).isPresent()) {
                open = true;
            } else {
                boolean opens = misnamed(outline, i, open);
                open = opens || open && line.level() > 2;
            }
        }
    }

    /** A heading that nearly names a kind, or names one at another level. @return whether it was meant to open it */
    private boolean misnamed(Outline outline, int index, boolean open) {
        Outline.Line line = outline.lines().get(index);
        int level = line.level();
        // Below a kind that is open, a finding may well be called as a kind is, or nearly so.
        boolean exact = level > 2 && open;
        Optional<Kind> kind = exact ? names.named(line.text()) : names.meant(line.text());
        if (kind.isEmpty()) {
            return false;
        }
        int below = outline.next(index).map(Outline.Line::level).orElse(0);
        boolean lost = level == 2 ? outline.hasBelow(index, 3) || line.nested() && below == 3 : below > level;
        boolean title = level == 1 && outline.next(index).flatMap(next -> names.named(next.text())).isPresent();
        if (!lost || title) {
            return false;
        }
        String heading = kind.get().headings().get(0);
        if (level == 2 && !line.nested()) {
            problems.add(Code.KIND_HEADING_NEARLY, line.place(), heading);
        } else {
            String signs = (line.nested() ? "> " : "") + "#".repeat(level);
            problems.add(Code.KIND_HEADING_LEVEL, line.place(), heading, signs);
            complete &= level < 3 && !line.nested();
        }
        if (!line.nested()) {
            meant.add(new Meant(line.place(), kind.get(), level, level == 2 ? 3 : below));
        }
        return level < 3 && !line.nested();
    }

    private boolean unread(Outline outline, int index, UnreadHeading heading, boolean open) {
        Optional<Kind> kind = names.meant(heading.text());
        int below = outline.next(index).map(Outline.Line::level).orElse(0);
        boolean ofFinding = heading.attributes().keyValues().stream().anyMatch(plainHeadings::isOfFinding);
        if (kind.isPresent() && (!heading.doubtful() || below == 3)) {
            report(heading, "##");
            meant.add(new Meant(heading.place(), kind.get(), 2, 3));
            return true;
        }
        if (heading.doubtful()) {
            return open;
        }
        // A line of level 2 ends a kind: what is below it would be counted with the kind above.
        boolean ends = open && heading.level() < 3 && below == 3;
        if (ofFinding || open && heading.level() == 3 || ends) {
            report(heading, ofFinding ? "###" : heading.signs());
        } else {
            problems.add(Code.HEADING_UNREAD, heading.place(), heading.signs());
        }
        return open && heading.level() > 2;
    }

    private void report(UnreadHeading heading, String signs) {
        problems.add(Code.FINDING_HEADING_UNREAD, heading.place(), signs);
        complete = false;
    }

    /** Outside cases nothing is counted: such a line is only not a heading. */
    static void warn(Document document, ProblemList problems) {
        for (UnreadHeading heading : document.markdown().unreadHeadings()) {
            if (!heading.doubtful()) {
                problems.add(Code.HEADING_UNREAD, heading.place(), heading.signs());
            }
        }
    }
}
