package nl.inspiratieboek.markdown;

import java.util.HashMap;
import java.util.Map;
import nl.inspiratieboek.problem.Code;
import nl.inspiratieboek.problem.ProblemList;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.text.Characters;

/** Finds what a table has no room for: cells beyond its head, and bars in code, which part a cell in two. */
final class SurplusCells {

    private final String text;
    private final Places places;
    private final ProblemList problems;
    private final int columns;

    private SurplusCells(Places places, ProblemList problems, int columns) {
        this.text = places.text();
        this.places = places;
        this.problems = problems;
        this.columns = columns;
    }

    static void find(Node table, Places places, ProblemList problems) {
        int columns = 0;
        Node head = table.getFirstChild() == null ? null : table.getFirstChild().getFirstChild();
        for (Node cell = head == null ? null : head.getFirstChild(); cell != null; cell = cell.getNext()) {
            columns++;
        }
        SurplusCells cells = new SurplusCells(places, problems, columns);
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow && !row.getSourceSpans().isEmpty()) {
                    cells.row(places.start(row), places.end(row));
                }
            }
        }
    }

    /** Parts a row as the library does: at each bar without a backslash, also in code. */
    private void row(int start, int end) {
        int from = Characters.skipSpaceTab(text, start, end);
        from += from < end && text.charAt(from) == '|' ? 1 : 0;
        int to = Characters.skipSpaceTabBackwards(text, end - 1, from) + 1;
        int cell = 0;
        int cellStart = from;
        int ticks = 0;
        Map<Integer, Integer> lastRun = lastRuns(from, to);
        for (int i = from; i <= to; i++) {
            boolean bar = i < to && text.charAt(i) == '|';
            if (i < to && text.charAt(i) == '\\') {
                i += i + 1 < to && text.charAt(i + 1) == '|' ? 1 : 0;
                continue;
            }
            if (i < to && text.charAt(i) == '`') {
                int run = run(i, to);
                boolean opens = ticks == 0 && lastRun.getOrDefault(run, i) > i;
                ticks = opens ? run : run == ticks ? 0 : ticks;
                i += run - 1;
                continue;
            }
            if (!bar && i < to) {
                continue;
            }
            if (bar && ticks > 0) {
                problems.add(Code.TABLE_CODE_BAR, places.place(i, i + 1));
                continue;
            }
            boolean words = Characters.skipSpaceTab(text, cellStart, i) < i;
            if (cell >= columns && words) {
                int at = Characters.skipSpaceTab(text, cellStart, i);
                int last = Characters.skipSpaceTabBackwards(text, i - 1, at) + 1;
                problems.add(Code.TABLE_CELL_SURPLUS, places.place(at, last), Integer.toString(columns));
                return;
            }
            cell++;
            cellStart = i + 1;
        }
    }

    /** Where the last run of so many backticks stands: code that opens is closed when there is one later. */
    private Map<Integer, Integer> lastRuns(int from, int to) {
        Map<Integer, Integer> last = new HashMap<>();
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '`') {
                int run = run(i, to);
                last.put(run, i);
                i += run - 1;
            }
        }
        return last;
    }

    private int run(int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) == '`') {
            at++;
        }
        return at - from;
    }
}
