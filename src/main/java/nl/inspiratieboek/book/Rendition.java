package nl.inspiratieboek.book;

/**
 * A picture at one width, made from a larger one for readers who need no more.
 *
 * @param address where it stands in the site, relative to its root
 * @param width in pixels
 * @param height in pixels
 */
public record Rendition(String address, int width, int height) {}
