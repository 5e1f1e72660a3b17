package nl.inspiratieboek.intake;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A table as CommonMark has it: one row of heads, cells of one line, as many in each row. */
final class TableNodes {

    private final InlineNodes inlines;
    private final List<Loss> losses;

    private TableNodes(InlineNodes inlines, List<Loss> losses) {
        this.inlines = inlines;
        this.losses = losses;
    }

    /** The table, or for one of a single column, which only lays out, its blocks as paragraphs. */
    static List<Node> of(Element table, InlineNodes inlines, List<Loss> losses) {
        return new TableNodes(inlines, losses).of(table);
    }

    private List<Node> of(Element table) {
        for (Element inner : table.select("table table")) {
            losses.add(new Loss(Loss.Kind.NESTED_TABLE, start(inner.text()), Outline.above(table)));
        }
        List<List<Element>> grid = grid(table);
        int width = grid.stream().mapToInt(List::size).max().orElse(0);
        if (width == 0) {
            return List.of();
        }
        if (width == 1) {
            return grid.stream().map(row -> paragraph(row.get(0))).filter(each -> each.getFirstChild() != null).toList();
        }
        TableBlock block = new TableBlock();
        TableHead head = new TableHead();
        head.appendChild(row(grid.get(0), width, true));
        block.appendChild(head);
        if (grid.size() > 1) {
            TableBody body = new TableBody();
            grid.subList(1, grid.size()).forEach(cells -> body.appendChild(row(cells, width, false)));
            block.appendChild(body);
        }
        return List.of(block);
    }

    /** The cells row by row, with an empty one for each place that a merged cell also takes. */
    private List<List<Element>> grid(Element table) {
        List<List<Element>> grid = new ArrayList<>();
        boolean merged = false;
        int[] taken = new int[0];
        for (Element row : table.select("> tr, > thead > tr, > tbody > tr")) {
            List<Element> cells = new ArrayList<>();
            int[] below = new int[200];
            System.arraycopy(taken, 0, below, 0, Math.min(taken.length, below.length));
            for (Element cell : row.children()) {
                while (cells.size() < below.length && below[cells.size()] > 0) {
                    below[cells.size()]--;
                    cells.add(new Element("td"));
                }
                int across = span(cell, "colspan");
                int down = span(cell, "rowspan");
                merged |= across > 1 || down > 1;
                for (int i = 0; i < across && cells.size() < below.length; i++) {
                    below[cells.size()] = down - 1;
                    cells.add(i == 0 ? cell : new Element("td"));
                }
            }
            while (cells.size() < below.length && below[cells.size()] > 0) {
                below[cells.size()]--;
                cells.add(new Element("td"));
            }
            taken = below;
            if (!cells.isEmpty()) {
                grid.add(cells);
            }
        }
        if (merged) {
            losses.add(new Loss(Loss.Kind.MERGED_CELLS, start(table.text()), Outline.above(table)));
        }
        return grid;
    }

    private static int span(Element cell, String name) {
        String value = cell.attr(name);
        return value.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(value)) : 1;
    }

    private Node row(List<Element> cells, int width, boolean head) {
        TableRow row = new TableRow();
        for (int i = 0; i < width; i++) {
            TableCell cell = new TableCell();
            cell.setHeader(head);
            if (i < cells.size()) {
                inlines.add(line(cells.get(i)).childNodes(), cell);
            }
            row.appendChild(cell);
        }
        return row;
    }

    private Node paragraph(Element cell) {
        Paragraph paragraph = new Paragraph();
        inlines.add(line(cell).childNodes(), paragraph);
        return paragraph;
    }

    /** A cell's blocks behind each other in one line. */
    private static Element line(Element cell) {
        cell.select("br").forEach(br -> br.replaceWith(new TextNode(" ")));
        for (Element block : cell.select("p, li")) {
            boolean last = block.nextElementSibling() == null && block.parent() == cell;
            if (!last && !block.text().isBlank()) {
                block.appendText(block.text().strip().matches(".*[.:;,?!]") ? " " : "; ");
            }
        }
        return cell;
    }

    private static String start(String text) {
        String plain = Tidying.tidy(text).strip();
        return plain.length() <= 60 ? plain : plain.substring(0, 60).strip() + "…";
    }
}
