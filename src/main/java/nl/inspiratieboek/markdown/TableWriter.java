package nl.inspiratieboek.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Writes tables in a box of their own that scrolls on a small screen. */
final class TableWriter {

    private static final int LABEL_LENGTH = 80;

    private final HtmlWriter out;
    private final Rendering rendering;
    private final BlockWriter blocks;
    private int tables;

    TableWriter(HtmlWriter out, Rendering rendering, BlockWriter blocks) {
        this.out = out;
        this.rendering = rendering;
        this.blocks = blocks;
    }

    void write(Node table, Annotations annotations) {
        tables++;
        out.line();
        Optional<String> id = rendering.newPlace(Word.TABLE);
        String idAttribute = id.map(each -> " id=\"" + Html.escape(each) + "\"").orElse("");
        out.raw("<div class=\"scroller\"" + idAttribute + " tabindex=\"0\" role=\"region\" aria-label=\"" + Html.escape(rendering.regionName(label(table)))
                + "\"><table>\n");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead) {
                rows("thead", part, annotations);
            } else if (part instanceof TableBody) {
                rows("tbody", part, annotations);
            }
        }
        out.raw("</table></div>\n");
        id.ifPresent(each -> blocks.placeLink(each, Word.TABLE_LINK));
    }

    /** What a table is about: the words of its head, so that two tables are not called alike. */
    private String label(Node table) {
        List<String> heads = new ArrayList<>();
        Node row = table.getFirstChild() == null ? null : table.getFirstChild().getFirstChild();
        for (Node cell = row == null ? null : row.getFirstChild(); cell != null; cell = cell.getNext()) {
            String words = PlainText.ofInlines(cell);
            if (!words.isBlank()) {
                heads.add(words);
            }
        }
        String words = String.join(", ", heads);
        if (words.length() > LABEL_LENGTH) {
            words = words.substring(0, words.offsetByCodePoints(0, LABEL_LENGTH / 2)) + "…";
        }
        String name = rendering.word(Word.TABLE, tables);
        return words.isEmpty() ? name : name + ": " + words;
    }

    private void rows(String tag, Node part, Annotations annotations) {
        out.raw("<" + tag + ">\n");
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            out.raw("<tr>\n");
            for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof TableCell cell) {
                    cell(cell, annotations);
                }
            }
            out.raw("</tr>\n");
        }
        out.raw("</" + tag + ">\n");
    }

    private void cell(TableCell cell, Annotations annotations) {
        String tag = cell.isHeader() ? "th" : "td";
        String align = cell.getAlignment() == null
                ? ""
                : " class=\"align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT) + "\"";
        out.raw("<" + tag + (cell.isHeader() ? " scope=\"col\"" : "") + align + ">");
        out.children(cell, annotations);
        out.raw("</" + tag + ">\n");
    }
}
