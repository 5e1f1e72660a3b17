package nl.inspiratieboek.markdown;

import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.ProblemList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.text.Characters;

/**
 * Finds items that are indented, but by too little to belong to the item above: CommonMark wants them below its first
 * letter, so they are read as neighbours.
 */
final class ListIndents {

    private final Places places;
    private final ProblemList problems;

    private ListIndents(Places places, ProblemList problems) {
        this.places = places;
        this.problems = problems;
    }

    static void find(ListBlock list, Places places, ProblemList problems) {
        new ListIndents(places, problems).find(list);
    }

    private void find(ListBlock list) {
        Node above = list.getPrevious() instanceof ListBlock ? list.getPrevious().getLastChild() : null;
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (above instanceof ListItem upper && node instanceof ListItem item && isBetween(upper, item)) {
                int start = mark(item);
                problems.add(Code.LIST_INDENT, places.place(start, start + 1));
                return;
            }
            above = node;
        }
    }

    private boolean isBetween(ListItem upper, ListItem item) {
        int own = column(item);
        return own > column(upper) && own < column(upper) + width(upper);
    }

    /** From an item's mark to its words. */
    private static int width(ListItem item) {
        Integer content = item.getContentIndent();
        Integer marker = item.getMarkerIndent();
        return content == null || marker == null ? 0 : content - marker;
    }

    /** Where an item's mark stands: the parser counts the spaces before it with the item. */
    private int mark(ListItem item) {
        return Characters.skipSpaceTab(places.text(), places.start(item), places.text().length());
    }

    /** How far an item's mark stands from the start of its line. */
    private int column(ListItem item) {
        int start = mark(item);
        int lineStart = start;
        String text = places.text();
        while (lineStart > 0 && text.charAt(lineStart - 1) != '\n' && text.charAt(lineStart - 1) != '\r') {
            lineStart--;
        }
        return start - lineStart;
    }
}
