package nl.inspiratieboek.book;

import java.util.List;
import java.util.Optional;
import nl.inspiratieboek.markdown.Slug;
import nl.inspiratieboek.path.PortableName;

/**
 * What book.yaml says of the book as a whole.
 *
 * @param title the book's title
 * @param summary one or two sentences, empty if the author gave none
 * @param language the language's code: {@code nl} or {@code en}
 * @param authors who wrote it, as citations of it name them
 * @param publisher who publishes it
 * @param licence an SPDX identifier such as {@code CC-BY-4.0}, or the author's own words
 * @param contact where readers reach who made it
 * @param date the date of the book as a whole
 * @param url where the site will stand, ending in a slash; without it nothing absolute is written
 * @param offline whether readers may take the whole book along: as one file, and in their browser
 * @param look its logo and colours
 * @param map the outline of the land it is about
 * @param targets where the site goes, in the order of the file
 * @param translation the same book in another language
 * @param books the other books that it takes in, in the order of the file
 * @param facts the facts of a case, in the order in which pages show them
 * @param kinds the kinds of finding, in the order of their chapters
 */
public record BookSettings(
        String title,
        String summary,
        String language,
        List<Author> authors,
        Optional<String> publisher,
        Optional<String> licence,
        Optional<Contact> contact,
        Optional<PartialDate> date,
        Optional<String> url,
        boolean offline,
        Look look,
        Optional<MapFile> map,
        List<PublishTarget> targets,
        Optional<Translation> translation,
        List<BookSource> books,
        List<FactField> facts,
        List<Kind> kinds) {

    private static final int LONGEST_NAME = 80;

    public BookSettings {
        authors = List.copyOf(authors);
        targets = List.copyOf(targets);
        books = List.copyOf(books);
        facts = List.copyOf(facts);
        kinds = List.copyOf(kinds);
    }

    /** What the book is called as a file: its title in plain letters. */
    public String fileName() {
        String name = Slug.of(title, LONGEST_NAME);
        return PortableName.isPortable(name) ? name : name.isEmpty() ? "boek" : "boek-" + name;
    }

    /** The kind with an id. */
    public Optional<Kind> kind(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }
}
