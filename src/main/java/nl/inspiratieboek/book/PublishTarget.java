package nl.inspiratieboek.book;

/**
 * A place where {@code publish} is to put the site, as book.yaml names it. No secret is ever part of it.
 *
 * @param name what authors call it; empty for the only one of a book, which needs no name
 * @param folder as typed, on this machine or a share: absolute, from the user's home with {@code ~/}, or relative to the
 *     book's own folder
 */
public record PublishTarget(String name, String folder) {}
