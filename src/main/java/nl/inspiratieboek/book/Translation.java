package nl.inspiratieboek.book;

import java.util.Optional;
import nl.inspiratieboek.problem.Place;

/**
 * The same book in another language, as book.yaml names it.
 *
 * @param language the code of that language
 * @param languagePlace where the language is named
 * @param folder where that book's files are, from this book's folder; none where only its site is known
 * @param address where its site stands, ending in a slash: in full, or from the root of this book's site
 */
public record Translation(String language, Place languagePlace, Optional<Folder> folder, String address) {

    /**
     * A folder as it was typed.
     *
     * @param path the folder
     * @param place where it is named
     */
    public record Folder(String path, Place place) {}

    /** Whether the address leads there from anywhere. */
    public boolean isAbsolute() {
        return address.contains("://");
    }
}
