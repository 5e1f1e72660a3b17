package nl.inspiratieboek.book;

import java.util.List;

/**
 * What this book took in of another. All texts are plain, and all addresses lead to that book's own site.
 *
 * @param id its name in plain letters
 * @param name what this book calls it
 * @param title its own title
 * @param site where its site stands, ending in a slash
 * @param version the version of the form in which it gave its data
 * @param kept the day on which its data was fetched, as ISO 8601 writes it
 * @param cases its own cases, in its order; not those that it took in itself
 */
public record ForeignBook(
        String id, String name, String title, String site, int version, String kept, List<ForeignCase> cases) {

    public ForeignBook {
        cases = List.copyOf(cases);
    }
}
