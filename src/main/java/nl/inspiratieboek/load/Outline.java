package nl.inspiratieboek.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inspiratieboek.markdown.Heading;
import nl.inspiratieboek.markdown.MarkdownDocument;
import nl.inspiratieboek.markdown.UnreadHeading;
import nl.inspiratieboek.problem.Place;

/**
 * The headings of a text in order, with the lines among them that were meant as headings.
 *
 * @param lines by place
 */
record Outline(List<Line> lines) {

    /**
     * A heading, or a line that was meant as one.
     *
     * @param nested whether it stands in a quote or list
     */
    record Line(int level, String text, Place place, boolean nested, Optional<UnreadHeading> unread) {

        boolean isRead() {
            return unread.isEmpty();
        }
    }

    Outline {
        lines = List.copyOf(lines);
    }

    static Outline of(MarkdownDocument document) {
        Set<Heading> top = Collections.newSetFromMap(new IdentityHashMap<>());
        document.sections(6).forEach(section -> section.heading().ifPresent(top::add));
        List<Line> lines = new ArrayList<>();
        for (Heading heading : document.headings()) {
            lines.add(new Line(heading.level(), heading.text(), heading.place(), !top.contains(heading), Optional.empty()));
        }
        for (UnreadHeading unread : document.unreadHeadings()) {
            lines.add(new Line(unread.level(), unread.text(), unread.place(), false, Optional.of(unread)));
        }
        lines.sort(Comparator.comparing(Line::place));
        return new Outline(lines);
    }

    /** The line behind another, whatever its level. */
    Optional<Line> next(int index) {
        for (int i = index + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.unread().map(UnreadHeading::doubtful).orElse(false)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** Whether a heading of a level stands below a line, before the next of the line's own level or above it. */
    boolean hasBelow(int index, int level) {
        for (int i = index + 1; i < lines.size() && lines.get(i).level() > lines.get(index).level(); i++) {
            if (lines.get(i).level() == level) {
                return true;
            }
        }
        return false;
    }
}
