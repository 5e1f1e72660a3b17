package nl.inspiratieboek.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A table of as many columns in each row, whose first row, if it is a head, opens each page. */
final class WordTable {

    /** Twentieths of a point between the margins. */
    private static final int WIDTH = 9070;

    private static final String LINES = "8C8C8C";
    private static final String HEAD = "E6EEF0";

    private final XWPFTable table;
    private final int columns;
    private XWPFTableRow row;
    private boolean begun;
    private boolean head;

    WordTable(XWPFTable table, int columns) {
        this(table, columns, WIDTH / columns);
    }

    /** @param first the width of the first column; the others share the rest */
    WordTable(XWPFTable table, int columns, int first) {
        this.table = table;
        this.columns = columns;
        this.row = table.getRow(0);
        table.setStyleID(WordStyles.TABLE);
        table.setWidth(WIDTH);
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, LINES);
        table.setInsideVBorder(XWPFBorderType.SINGLE, 4, 0, LINES);
        table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, LINES);
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, LINES);
        table.setLeftBorder(XWPFBorderType.SINGLE, 4, 0, LINES);
        table.setRightBorder(XWPFBorderType.SINGLE, 4, 0, LINES);
        table.setCellMargins(60, 100, 0, 100);
        var grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int i = 0; i < columns; i++) {
            int width = i == 0 ? first : (WIDTH - first) / Math.max(1, columns - 1);
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    /** Begins a row. */
    void row(boolean isHead) {
        row = begun ? table.createRow() : table.getRow(0);
        begun = true;
        head = isHead;
        while (row.getTableCells().size() < columns) {
            row.addNewTableCell();
        }
        row.setRepeatHeader(isHead);
        row.setCantSplitRow(true);
    }

    /** A cell of the row. @param titles whether it names a row or column */
    Place cell(int column, boolean titles) {
        XWPFTableCell cell = row.getCell(column);
        cell.setWidth(table.getCTTbl().getTblGrid().getGridColArray(column).getW().toString());
        if (titles || head) {
            cell.setColor(HEAD);
        }
        return new Cell(cell);
    }

    /** Each cell needs a paragraph, also one without words. */
    void close() {
        table.getRows().forEach(each -> each.getTableCells().forEach(cell -> {
            if (cell.getParagraphs().isEmpty()) {
                cell.addParagraph();
            }
        }));
    }

    /** A cell, whose own first paragraph is used first. */
    private static final class Cell implements Place {

        private final XWPFTableCell cell;
        private boolean used;

        Cell(XWPFTableCell cell) {
            this.cell = cell;
        }

        @Override
        public XWPFParagraph paragraph() {
            XWPFParagraph paragraph =
                    used || cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphs().get(0);
            used = true;
            paragraph.setSpacingAfter(60);
            return paragraph;
        }
    }
}
