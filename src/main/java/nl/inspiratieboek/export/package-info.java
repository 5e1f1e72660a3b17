/**
 * The book for machines: sitemap, feed and robots, and, in a room of its own, the book for search engines.
 *
 * <p>Enter through {@link nl.inspiratieboek.export.WebFiles}. An edition flows in, files of the site flow out. All of them
 * need absolute addresses, so a book that does not say where it will stand has none.
 */
@NullMarked
package nl.inspiratieboek.export;

import org.jspecify.annotations.NullMarked;
