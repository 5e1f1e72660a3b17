package nl.inspiratieboek.drawing;

import java.util.List;
import java.util.function.IntFunction;

/**
 * The row beside a count: every case at its own fixed place, filled, slashed or an underscore. A long row becomes a bar in
 * three parts. Sixteen units are one em.
 *
 * @param width in units
 * @param yes the path of the cases it counts, to be filled; empty if there are none
 * @param no the path of the cases where it was looked for and not found, to be stroked; empty if there are none
 * @param not the path of the cases that say nothing, to be stroked; empty if there are none
 */
public record CountDrawing(int width, String yes, String no, String not) {

    private static final int MOST_CELLS = 30;
    private static final int BAR = 110;

    /** What a case says. */
    public enum Mark {
        YES,
        NO,
        NOT
    }

    /** Draws the row of cases in their order. */
    public static CountDrawing of(List<Mark> marks) {
        return marks.size() > MOST_CELLS ? bar(marks) : row(marks);
    }

    /** The width in em, with at most four decimals. */
    public String emWidth() {
        int whole = width / 16;
        int tenThousandths = width % 16 * 625;
        if (tenThousandths == 0) {
            return whole + "em";
        }
        String decimals = "0".repeat(4 - Integer.toString(tenThousandths).length()) + tenThousandths;
        return whole + "." + decimals.replaceAll("0+$", "") + "em";
    }

    private static CountDrawing row(List<Mark> marks) {
        return new CountDrawing(
                11 * marks.size(),
                cells(marks, Mark.YES, x -> "M" + x + " 0h9v12h-9z"),
                cells(marks, Mark.NO, x -> "M" + x + ".5 .5h8v11h-8zM" + x + ".5 11.5l8-11"),
                cells(marks, Mark.NOT, x -> "M" + x + ".5 11.5h8"));
    }

    private static String cells(List<Mark> marks, Mark wanted, IntFunction<String> cell) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) == wanted) {
                path.append(cell.apply(11 * i));
            }
        }
        return path.toString();
    }

    private static CountDrawing bar(List<Mark> marks) {
        int yes = part(marks, Mark.YES);
        int no = part(marks, Mark.NO);
        int rest = BAR - yes - no;
        return new CountDrawing(
                BAR,
                yes == 0 ? "" : "M0 0h" + yes + "v12h-" + yes + "z",
                no < 2 ? "" : "M" + yes + ".5 .5h" + (no - 1) + "v11h-" + (no - 1) + "zM" + yes + ".5 11.5l" + (no - 1) + "-11",
                rest < 2 ? "" : "M" + (yes + no) + ".5 11.5h" + (rest - 1));
    }

    /** The length of a part of the bar; a mark that occurs is never invisible. */
    private static int part(List<Mark> marks, Mark wanted) {
        long count = marks.stream().filter(mark -> mark == wanted).count();
        return count == 0 ? 0 : (int) Math.max(3, count * BAR / marks.size());
    }
}
