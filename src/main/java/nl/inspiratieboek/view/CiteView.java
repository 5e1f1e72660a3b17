package nl.inspiratieboek.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.Tool;
import nl.inspiratieboek.edition.citing.ApaCitation;
import nl.inspiratieboek.edition.citing.CitedWork;
import nl.inspiratieboek.edition.citing.CslJson;
import nl.inspiratieboek.site.SitePath;

/**
 * How a page is cited: part {@code cite}.
 *
 * @param apa the page as a reference; none of the cover
 * @param apaOfBook the book as a reference, on its cover
 * @param citeData the page for {@code theme/js/citing}, in CSL-JSON without its address
 * @param citeSite where the site will stand, if the book says so
 * @param citeFiles what a browser loads when a reader cites, from the root, divided by spaces
 */
public record CiteView(
        Optional<ApaCitation> apa, Optional<ApaCitation> apaOfBook, String citeData, Optional<String> citeSite, String citeFiles) {

    /**
     * The page of a head.
     *
     * @param url its address in full, if the book says where it will stand
     */
    static CiteView of(Edition edition, PageHead head, Optional<String> url) {
        Book book = edition.book();
        boolean cover = head.here().isEmpty();
        CitedWork work = cover ? CitedWork.of(book, url) : CitedWork.of(book, head.title(), url);
        ApaCitation citation = ApaCitation.of(work, edition.language());
        List<SitePath> files = edition.assets().loadedFor(Tool.CITE);
        return new CiteView(
                cover ? Optional.empty() : Optional.of(citation),
                cover ? Optional.of(citation) : Optional.empty(),
                CslJson.one(work.withoutUrl()),
                book.settings().url(),
                files.stream().map(SitePath::encoded).collect(Collectors.joining(" ")));
    }
}
