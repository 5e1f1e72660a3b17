package nl.inspiratieboek.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.book.Extract;
import nl.inspiratieboek.epub.EpubBook;
import nl.inspiratieboek.refi.QdaProject;
import nl.inspiratieboek.site.OutputFile;
import nl.inspiratieboek.site.Site;
import nl.inspiratieboek.site.SitePath;

/**
 * A book as a site, not yet published.
 *
 * @param book the book, with what turned out to be wrong while it was printed
 * @param site its site
 * @param search how much its search weighs
 */
public record PrintedBook(LoadedBook book, Site site, SearchSize search) {

    /**
     * The site as one zip file: that which its readers may take along, or, if they may not, one of the whole site.
     *
     * @return nothing if it is larger than a zip file can be
     * @throws IOException when the machine fails
     */
    public Optional<byte[]> zip() throws IOException {
        Optional<OutputFile> made = site.file(SitePath.of(zipName()));
        return made.isPresent() ? Optional.of(made.get().bytes()) : OfflineSite.zip(book.book().settings(), site);
    }

    /** What that file is called. */
    public String zipName() {
        return book.book().settings().fileName() + ".zip";
    }

    /**
     * The book for e-readers.
     *
     * @return nothing if it is larger than such a file can be
     * @throws IOException when the machine fails
     */
    public Optional<byte[]> epub() throws IOException {
        String style = book.theme().text("css/epub/epub.css").orElse("");
        return EpubBook.of(BookBuild.edition(book), site, style);
    }

    /**
     * The book, or parts of it, for programs for qualitative analysis.
     *
     * @return nothing if it is larger than such a file can be
     * @throws IOException when the machine fails
     */
    public Optional<byte[]> qdpx(Extract extract) throws IOException {
        return QdaProject.of(BookBuild.edition(book), extract);
    }

    /** A book that could not be printed. */
    static PrintedBook unprinted(LoadedBook book) {
        return new PrintedBook(book, Site.of(List.of()), SearchSize.NONE);
    }
}
