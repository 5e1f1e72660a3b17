package nl.inspiratieboek.docx;

import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Where blocks of text go: the document, a cell of a table, a note. */
interface Place {

    /** A new paragraph at the end. */
    XWPFParagraph paragraph();

    /** A new table of one cell at the end, where tables may stand. */
    default Optional<XWPFTable> table() {
        return Optional.empty();
    }
}
