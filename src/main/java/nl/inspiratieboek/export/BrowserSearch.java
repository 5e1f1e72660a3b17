package nl.inspiratieboek.export;

import nl.inspiratieboek.book.MadePage;
import nl.inspiratieboek.edition.Edition;

/**
 * How a browser's own field searches the book (OpenSearch 1.1, a description document): the search page reads the words from
 * its address.
 */
final class BrowserSearch {

    /** The specification lets a short name have so many signs. */
    private static final int LONGEST_NAME = 16;

    private BrowserSearch() {}

    static String of(Edition edition, String url) {
        String title = edition.book().settings().title();
        String search = url + edition.addresses().of(MadePage.SEARCH).encoded();
        return new XmlText()
                .open("OpenSearchDescription", "xmlns", "http://a9.com/-/spec/opensearch/1.1/")
                .element("ShortName", shortened(title))
                .element("Description", title)
                .element("InputEncoding", "UTF-8")
                .empty("Url", "type", "text/html", "template", search + "?q={searchTerms}")
                .close("OpenSearchDescription")
                .toString();
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_NAME
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_NAME - 1)).strip() + "…";
    }
}
