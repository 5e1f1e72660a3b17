package nl.inspiratieboek.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.DataFile;
import nl.inspiratieboek.book.Reference;
import nl.inspiratieboek.edition.Edition;
import nl.inspiratieboek.edition.Houses;
import nl.inspiratieboek.edition.citing.LinkedData;
import nl.inspiratieboek.markdown.Html;
import nl.inspiratieboek.site.Fingerprint;
import nl.inspiratieboek.site.SitePath;

/**
 * What a page says to those who show or list it elsewhere: Open Graph and JSON-LD.
 *
 * @param shareTitle the page's title
 * @param shareBook the book's title
 * @param shareText one or two sentences
 * @param shareType the type of Open Graph
 * @param shareAddress its address in full, if the book says where it will stand
 * @param shareImage a picture of it, in full
 * @param feedHref the feed, if there is one
 * @param findHref how a browser's own field can search the book, if it may
 * @param linkedDataHtml what it is in JSON-LD; empty of a page that only leads to others
 * @param linkedDataSource what the page's policy calls that: browsers never run it, checkers ask for it all the same
 */
public record SharingView(
        String shareTitle,
        String shareBook,
        Optional<String> shareText,
        String shareType,
        Optional<String> shareAddress,
        Optional<String> shareImage,
        Optional<String> feedHref,
        Optional<String> findHref,
        Html linkedDataHtml,
        Optional<String> linkedDataSource) {

    static SharingView of(
            Edition edition, PageHead head, SitePath page, Optional<String> description, Optional<String> url) {
        Book book = edition.book();
        boolean cover = head.here().isEmpty();
        List<Reference> sources = head.subject().sources().stream()
                .flatMap(id -> edition.reference(id).stream())
                .toList();
        Html data = head.subject()
                .type()
                .map(type -> cover ? LinkedData.ofBook(book) : LinkedData.ofPart(book, type, head.title()))
                .map(part -> head.subject() == PageSubject.DATASET ? part.withFiles(book, files(edition)) : part)
                .map(whole -> whole.with(description, url, head.subject().reviewed(), sources).inPage())
                .map(Html::new)
                .orElse(Html.EMPTY);
        // They stand at the root, in a book that says where that is.
        Optional<String> root = book.settings().url();
        return new SharingView(
                head.title(),
                book.settings().title(),
                description,
                cover ? "website" : "article",
                url,
                root.filter(unused -> !book.cases().isEmpty())
                        .map(address -> address + picture(edition, head, page).encoded()),
                root.map(address -> address + "feed.xml"),
                root.map(address -> address + "opensearch.xml"),
                data,
                Optional.of(data.markup()).filter(text -> !text.isEmpty()).map(Fingerprint::inPolicy));
    }

    private static Map<SitePath, DataFile> files(Edition edition) {
        Map<SitePath, DataFile> files = new LinkedHashMap<>();
        DataFile.ofData().forEach(file -> files.put(edition.addresses().of(file), file));
        return files;
    }

    /** A page without a picture of its own has that of the cover. */
    private static SitePath picture(Edition edition, PageHead head, SitePath page) {
        boolean own = head.subject().pictured() && Houses.of(edition).areFew();
        return edition.addresses().picture(own ? page : edition.addresses().cover());
    }
}
