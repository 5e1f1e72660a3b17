package nl.inspiratieboek.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.markdown.Heading;
import nl.inspiratieboek.markdown.UnreadAttributes;
import nl.inspiratieboek.markdown.UnreadHeading;
import nl.inspiratieboek.problem.Checked;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.Nearest;
import nl.inspiratieboek.problem.Place;
import nl.inspiratieboek.problem.Problem;
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
    private final ProblemList problems = new ProblemList();
    private final List<Meant> meant = new ArrayList<>();
    private final Set<Integer> unreadOn = new HashSet<>();
    private boolean complete = true;

    private LostHeadings(KindNames names, PlainHeadings plainHeadings) {
        this.names = names;
        this.plainHeadings = plainHeadings;
    }

    /** The lost headings of a case. @param theme the keyword by which a finding names its theme */
    static Checked<LostHeadings> of(Document document, KindNames names, PlainHeadings plainHeadings, String theme) {
        LostHeadings lost = new LostHeadings(names, plainHeadings);
        lost.find(document, theme);
        return lost.problems.with(lost);
    }

    /** What was meant to open a kind and does not, in order. */
    List<Meant> meant() {
        return List.copyOf(meant);
    }

    /** Whether every heading was read; if not, a finding that is not there may well be. */
    boolean complete() {
        return complete;
    }

    private void find(Document document, String theme) {
        document.markdown().unreadAttributes().forEach(attributes -> attributes(attributes, theme));
        Outline outline = Outline.of(document.markdown());
        boolean open = false;
        for (int i = 0; i < outline.lines().size(); i++) {
            Outline.Line line = outline.lines().get(i);
            if (line.unread().isPresent()) {
                open = unread(outline, i, line.unread().get(), open);
            } else if (line.level() == 2 && !line.nested() && names.named(line.text()).isPresent()) {
                open = true;
                tooDeep(outline, i);
            } else {
                boolean opens = misnamed(outline, i, open);
                open = opens || open && line.level() > 2;
            }
        }
    }

    /** A kind has no headings but of a level that is not counted: they were meant as its findings. */
    private void tooDeep(Outline outline, int kind) {
        if (outline.hasBelow(kind, 3)) {
            return;
        }
        List<Outline.Line> lines = outline.lines();
        int level = outline.next(kind).map(Outline.Line::level).orElse(0);
        for (int i = kind + 1; i < lines.size() && lines.get(i).level() > 2; i++) {
            Outline.Line line = lines.get(i);
            if (line.isRead() && !line.nested() && line.level() == level) {
                problems.addAll(plainHeadings.level(line.place(), "#".repeat(level)));
                complete = false;
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
            problems.add(Problem.of(Code.KIND_HEADING_NEARLY, line.place(), heading)
                    .replacing(line.text(), Nearest.among(List.of(heading)).sure(line.text())));
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
        boolean ofFinding = plainHeadings.isOfFinding(heading.attributes());
        if (kind.isPresent() && (!heading.doubtful() || below == 3)) {
            report(heading, heading.inHtml() ? heading.signs() : "##");
            meant.add(new Meant(heading.place(), kind.get(), 2, 3));
            return true;
        }
        if (heading.doubtful() && !ofFinding) {
            return open;
        }
        // A line of level 2 ends a kind: what is below it would be counted with the kind above.
        boolean ends = open && heading.level() < 3 && below == 3;
        if (ofFinding || open && heading.level() == 3 || ends) {
            report(heading, ofFinding ? "###" : heading.signs());
        } else {
            problems.add(warning(heading));
        }
        return open && heading.level() > 2;
    }

    private void report(UnreadHeading heading, String signs) {
        Code code = heading.inHtml() ? Code.FINDING_IN_HTML : Code.FINDING_HEADING_UNREAD;
        problems.add(Problem.of(code, heading.place(), signs).fixedBy(heading.opened(signs)));
        complete = false;
    }

    /** Braces that would have said something of a finding: without them it is no finding, or one without its theme. */
    private void attributes(UnreadAttributes unread, String theme) {
        if (plainHeadings.isOfFinding(unread.attributes())) {
            problems.add(Code.FINDING_ATTRIBUTES_UNREAD, unread.place(), unread.typed(), theme);
            unreadOn.add(unread.place().line());
            complete = false;
        } else {
            problems.add(warning(unread));
        }
    }

    /** Whether what a finding would say of itself stands behind its heading or on the next line, and was not read. */
    boolean lacksItsAttributes(Heading heading) {
        return unreadOn.contains(heading.place().line()) || unreadOn.contains(heading.place().line() + 1);
    }

    /** Outside cases nothing is counted: such a line is only not a heading. */
    static Stream<Problem> warnings(Document document) {
        return Stream.concat(
                document.markdown().unreadHeadings().stream()
                        .filter(heading -> !heading.doubtful())
                        .map(LostHeadings::warning),
                document.markdown().unreadAttributes().stream().map(LostHeadings::warning));
    }

    private static Problem warning(UnreadHeading heading) {
        return heading.inHtml()
                ? Problem.of(Code.MARK_IN_HTML, heading.place(), "#".repeat(heading.level()))
                : Problem.of(Code.HEADING_UNREAD, heading.place(), heading.signs())
                        .fixedBy(heading.opened(heading.signs()));
    }

    private static Problem warning(UnreadAttributes attributes) {
        return Problem.of(Code.ATTRIBUTES_UNREAD, attributes.place(), attributes.typed());
    }
}
