package nl.inspiratieboek.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;

/** The styles of the file, by the names that Word itself gives them: who goes on writing changes them in one place. */
final class WordStyles {

    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String QUOTE = "Quote";
    static final String CAPTION = "Caption";
    static final String LIST = "ListParagraph";
    static final String CODE = "Code";
    static final String CODE_WORDS = "CodeChar";
    static final String REMARK = "Remark";
    static final String COLOPHON = "Colophon";
    static final String NOTE = "FootnoteText";
    static final String NOTE_NUMBER = "FootnoteReference";
    static final String LINK = "Hyperlink";
    static final String HEADER = "Header";
    static final String FOOTER = "Footer";
    static final String TABLE = "TableGrid";
    static final int DEEPEST_HEADING = 6;

    /** On white: 8.6 and 7.5 to 1. */
    private static final String HEADING_COLOUR = "1F4E5F";

    private static final String QUIET = "525252";
    private static final String LINK_COLOUR = "0B5394";

    /** On every machine, or with a twin of the same widths (Carlito, Liberation). */
    private static final String LETTER = "Calibri";

    private static final String TYPEWRITER = "Courier New";

    /** Half points. */
    private static final int[] HEADINGS = {32, 26, 24, 22, 22, 22};

    private final XWPFStyles styles;
    private final List<CTStyle> made = new ArrayList<>();

    private WordStyles(XWPFStyles styles) {
        this.styles = styles;
    }

    static String heading(int level) {
        return "Heading" + Math.max(1, Math.min(level, DEEPEST_HEADING));
    }

    /** Gives a new document its styles. */
    static void add(XWPFDocument document, String language) {
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage(language.equals("nl") ? "nl-NL" : language.equals("en") ? "en-GB" : language);
        CTFonts fonts = CTFonts.Factory.newInstance();
        font(fonts, LETTER);
        styles.setDefaultFonts(fonts);
        new WordStyles(styles).add();
    }

    private static void font(CTFonts fonts, String name) {
        fonts.setAscii(name);
        fonts.setHAnsi(name);
        fonts.setCs(name);
        fonts.setEastAsia(name);
    }

    private void add() {
        CTStyle normal = style("Normal", "Normal", STStyleType.PARAGRAPH, Optional.empty());
        normal.setDefault(true);
        size(normal.addNewRPr(), 22);
        spacing(normal.addNewPPr(), 0, 140).setLine(BigInteger.valueOf(269));
        normal.getPPr().getSpacing().setLineRule(STLineSpacingRule.AUTO);
        normal.getPPr().addNewWidowControl();

        heading(paragraph(TITLE, "Title"), 48, 0, 120);
        CTStyle subtitle = paragraph(SUBTITLE, "Subtitle");
        spacing(subtitle.addNewPPr(), 0, 240);
        coloured(subtitle.addNewRPr(), QUIET, 26);
        for (int level = 1; level <= DEEPEST_HEADING; level++) {
            CTStyle heading = paragraph(heading(level), "heading " + level);
            heading(heading, HEADINGS[level - 1], level == 1 ? 360 : 240, 80);
            heading.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1));
        }
        CTStyle quote = paragraph(QUOTE, "Quote");
        spacing(quote.addNewPPr(), 80, 160);
        quote.getPPr().addNewInd().setLeft(BigInteger.valueOf(567));
        quote.addNewRPr().addNewI();
        CTStyle caption = paragraph(CAPTION, "caption");
        spacing(caption.addNewPPr(), 60, 200);
        coloured(caption.addNewRPr(), QUIET, 20);
        spacing(paragraph(LIST, "List Paragraph").addNewPPr(), 0, 60);
        CTStyle code = paragraph(CODE, "Code");
        spacing(code.addNewPPr(), 80, 160);
        font(code.addNewRPr().addNewRFonts(), TYPEWRITER);
        size(code.getRPr(), 20);
        CTStyle remark = paragraph(REMARK, "Remark");
        spacing(remark.addNewPPr(), 0, 60);
        coloured(remark.addNewRPr(), QUIET, 20);
        CTStyle colophon = paragraph(COLOPHON, "Colophon");
        spacing(colophon.addNewPPr(), 60, 0);
        coloured(colophon.addNewRPr(), QUIET, 18);
        CTStyle note = paragraph(NOTE, "footnote text");
        spacing(note.addNewPPr(), 0, 40);
        size(note.addNewRPr(), 18);
        for (String edge : new String[] {HEADER, FOOTER}) {
            coloured(paragraph(edge, edge.toLowerCase(Locale.ROOT)).addNewRPr(), QUIET, 18);
        }

        CTStyle number = style(NOTE_NUMBER, "footnote reference", STStyleType.CHARACTER, Optional.empty());
        number.addNewRPr().addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
        CTStyle link = style(LINK, "Hyperlink", STStyleType.CHARACTER, Optional.empty());
        link.addNewRPr().addNewColor().setVal(LINK_COLOUR);
        link.getRPr().addNewU().setVal(org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline.SINGLE);
        CTStyle words = style(CODE_WORDS, "Code Char", STStyleType.CHARACTER, Optional.empty());
        font(words.addNewRPr().addNewRFonts(), TYPEWRITER);
        style(TABLE, "Table Grid", STStyleType.TABLE, Optional.empty());
        // The library takes a copy: what is said of a style afterwards is lost.
        made.forEach(each -> styles.addStyle(new XWPFStyle(each, styles)));
    }

    private CTStyle paragraph(String id, String name) {
        return style(id, name, STStyleType.PARAGRAPH, Optional.of("Normal"));
    }

    private CTStyle style(String id, String name, STStyleType.Enum type, Optional<String> basedOn) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(type);
        basedOn.ifPresent(each -> {
            style.addNewBasedOn().setVal(each);
            style.addNewNext().setVal(each);
        });
        style.addNewQFormat();
        made.add(style);
        return style;
    }

    private static void heading(CTStyle style, int halfPoints, int before, int after) {
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewKeepNext();
        paragraph.addNewKeepLines();
        spacing(paragraph, before, after);
        CTRPr run = style.addNewRPr();
        run.addNewB();
        coloured(run, HEADING_COLOUR, halfPoints);
    }

    private static CTSpacing spacing(CTPPrGeneral paragraph, int before, int after) {
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        return spacing;
    }

    private static void coloured(CTRPr run, String colour, int halfPoints) {
        run.addNewColor().setVal(colour);
        size(run, halfPoints);
    }

    private static void size(CTRPr run, int halfPoints) {
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        run.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
    }
}
