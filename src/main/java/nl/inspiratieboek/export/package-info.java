/**
 * The book for machines: sitemap, feed and robots, and, in rooms of their own, its sources for reference managers and
 * the book for search engines.
 *
 * <p>Enter through {@link nl.inspiratieboek.export.WebFiles}. An edition flows in, files of the site flow out. Sitemap,
 * feed and robots need absolute addresses, so a book that does not say where it will stand has none of them.
 */
@NullMarked
package nl.inspiratieboek.export;

import org.jspecify.annotations.NullMarked;
