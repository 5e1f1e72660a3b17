package nl.inspiratieboek.markdown;

/** The words that rendering needs in the book's language; {@code n} is the number handed along. */
public enum Word {
    /** What a reference to footnote n is called: "noot 3". */
    FOOTNOTE,
    /** What the way back from footnote n is called: "terug naar de tekst bij noot 3". */
    FOOTNOTE_BACK,
    /** What the list of footnotes is called: "Noten". */
    FOOTNOTES,
    /** What a table that can be scrolled is called: "Tabel". */
    TABLE,
    /** What the link of a table is called: "Link naar deze tabel". */
    TABLE_LINK,
    /** What the link of a figure is called: "Link naar deze afbeelding". */
    FIGURE_LINK,
    /** What the link that opens a picture in large is called: "Bekijk deze afbeelding groter". */
    FIGURE_LARGE,
    /** What a piece of program text that can be scrolled is called: "Code". */
    CODE,
    /** What a ticked task is called: "gedaan". */
    TASK_DONE,
    /** What an open task is called: "nog te doen". */
    TASK_OPEN,
    /** What a call-out of the forges' sort NOTE is called: "Let op". */
    CALLOUT_NOTE,
    /** The same of the sort TIP. */
    CALLOUT_TIP,
    /** The same of the sort IMPORTANT: "Belangrijk". */
    CALLOUT_IMPORTANT,
    /** The same of the sort WARNING: "Waarschuwing". */
    CALLOUT_WARNING,
    /** The same of the sort CAUTION: "Pas op". */
    CALLOUT_CAUTION
}
