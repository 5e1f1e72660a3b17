package nl.inspiratieboek.edition.citing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.inspiratieboek.book.Author;
import nl.inspiratieboek.book.Book;
import nl.inspiratieboek.book.BookSettings;
import nl.inspiratieboek.book.PartialDate;
import nl.inspiratieboek.book.Reference;

/**
 * Something that can be cited.
 *
 * @param id what a reference manager calls it
 * @param type what it is
 * @param title its title
 * @param authors who wrote it; an organisation that published it without naming anyone
 * @param container the book that it is a part of
 * @param publisher who published it, where that is not its author
 * @param issued when
 * @param url where it stands, in full
 * @param accessed when it was read
 * @param language its language; empty where that is unknown
 */
public record CitedWork(
        String id,
        Type type,
        String title,
        List<Author> authors,
        Optional<String> container,
        Optional<String> publisher,
        Optional<PartialDate> issued,
        Optional<String> url,
        Optional<PartialDate> accessed,
        Optional<String> language) {

    public CitedWork {
        authors = List.copyOf(authors);
    }

    /** What a work is, by the names of the Citation Style Language. */
    public enum Type {
        BOOK("book"),
        CHAPTER("chapter"),
        WEB_PAGE("webpage"),
        DOCUMENT("document");

        private final String csl;

        Type(String csl) {
            this.csl = csl;
        }

        String csl() {
            return csl;
        }
    }

    /** The same without its address, which a reader's browser knows better. */
    public CitedWork withoutUrl() {
        return new CitedWork(
                id, type, title, authors, container, publisher, issued, Optional.empty(), accessed, language);
    }

    /**
     * A source of the book.
     *
     * @param unknown what its author types for a date that nobody knows; a year behind that is a guess
     */
    public static CitedWork of(Reference reference, String unknown) {
        boolean known = !reference.date().orElse("").strip().toLowerCase(Locale.ROOT).startsWith(unknown);
        boolean named = !reference.authors().isEmpty();
        return new CitedWork(
                reference.id(),
                reference.url().isPresent() ? Type.WEB_PAGE : Type.DOCUMENT,
                reference.title(),
                named ? reference.authors() : List.of(new Author.Organisation(reference.publisher())),
                Optional.empty(),
                named ? Optional.of(reference.publisher()) : Optional.empty(),
                reference.date()
                        .flatMap(PartialDate::parse)
                        .or(() -> reference.year().filter(unused -> known).flatMap(PartialDate::parse)),
                reference.url(),
                reference.consulted(),
                Optional.empty());
    }

    /** The book itself. */
    public static CitedWork of(Book book, Optional<String> url) {
        BookSettings settings = book.settings();
        boolean named = !settings.authors().isEmpty();
        return new CitedWork(
                "",
                Type.BOOK,
                settings.title(),
                named ? settings.authors() : settings.publisher().<Author>map(Author.Organisation::new).stream().toList(),
                Optional.empty(),
                named ? settings.publisher() : Optional.empty(),
                settings.date().or(book::lastReviewed),
                url,
                Optional.empty(),
                Optional.of(settings.language()));
    }

    /** A page of the book. */
    public static CitedWork of(Book book, String title, Optional<String> url) {
        CitedWork whole = of(book, url);
        return new CitedWork(
                "",
                Type.CHAPTER,
                title,
                whole.authors,
                Optional.of(whole.title),
                whole.publisher,
                whole.issued,
                url,
                Optional.empty(),
                whole.language);
    }
}
