/**
 * The book as an EPUB 3, for e-readers: the pages of the site without what only a site can do, their links leading to each other.
 *
 * <p>Enter through {@link nl.inspiratieboek.epub.EpubBook}. An edition and its printed site flow in, one file flows out. What a page
 * says and how it is drawn is decided by the templates of the site, so that the two never tell different things.
 */
@NullMarked
package nl.inspiratieboek.epub;

import org.jspecify.annotations.NullMarked;
