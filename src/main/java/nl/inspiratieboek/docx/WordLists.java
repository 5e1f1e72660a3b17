package nl.inspiratieboek.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The numbers of the file: those of lists, each of which counts for itself, and those of its bookmarks. */
final class WordLists {

    /** Levels that Word knows. */
    static final int DEEPEST = 8;

    /** Twentieths of a point that a level goes in. */
    private static final int STEP = 357;

    private static final String[] BULLETS = {"•", "–", "▪"};

    private final XWPFDocument document;
    private int bookmarks;

    WordLists(XWPFDocument document) {
        this.document = document;
    }

    private XWPFNumbering numbering() {
        XWPFNumbering known = document.getNumbering();
        return known == null ? document.createNumbering() : known;
    }

    /**
     * A new list.
     *
     * @param start its first number
     * @param own the level that it stands at, from 0
     * @return by what its paragraphs name it
     */
    BigInteger next(boolean ordered, int start, int own) {
        XWPFNumbering numbering = numbering();
        int count = numbering.getNums().size() + 1;
        BigInteger id = BigInteger.valueOf(count);
        CTAbstractNum form = CTAbstractNum.Factory.newInstance();
        form.setAbstractNumId(id);
        for (int level = 0; level <= DEEPEST; level++) {
            CTLvl lvl = form.addNewLvl();
            lvl.setIlvl(BigInteger.valueOf(level));
            lvl.addNewStart().setVal(BigInteger.valueOf(level == own ? start : 1));
            lvl.addNewNumFmt().setVal(ordered ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
            lvl.addNewLvlText().setVal(ordered ? "%" + (level + 1) + "." : BULLETS[level % BULLETS.length]);
            CTInd indent = lvl.addNewPPr().addNewInd();
            indent.setLeft(left(level));
            indent.setHanging(BigInteger.valueOf(STEP));
        }
        numbering.addAbstractNum(new XWPFAbstractNum(form, numbering));
        return numbering.addNum(id);
    }

    /** A number that no bookmark has yet. */
    int nextBookmark() {
        return bookmarks++;
    }

    /** How far the text of a level goes in. */
    static BigInteger left(int level) {
        return BigInteger.valueOf((long) STEP * (level + 1));
    }
}
