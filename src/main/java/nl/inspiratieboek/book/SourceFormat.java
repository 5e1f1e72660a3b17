package nl.inspiratieboek.book;

/** A form in which reference managers take all sources of a book, as a file beside the page of sources. */
public enum SourceFormat {
    BIBTEX("BibTeX", ".bib"),
    RIS("RIS", ".ris"),
    CSL_JSON("CSL-JSON", ".csl.json");

    private final String shown;
    private final String ending;

    SourceFormat(String shown, String ending) {
        this.shown = shown;
        this.ending = ending;
    }

    /** Its name, the same in every language. */
    public String shown() {
        return shown;
    }

    /** Where the file stands beside a page: {@code bronnen.bib} for {@code bronnen.html}. */
    public String beside(String page) {
        return page.substring(0, page.length() - ".html".length()) + ending;
    }
}
