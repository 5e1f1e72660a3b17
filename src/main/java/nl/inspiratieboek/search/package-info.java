/**
 * What can be found: the book's sections as documents, their lunr index, and the words that search needs beside it.
 *
 * <p>Enter through {@link nl.inspiratieboek.search.SearchFiles}. An edition flows in, one script file for the site flows
 * out, and for tests the same documents as an index case. {@link nl.inspiratieboek.search.SearchSections} gives the export
 * room the same sections and words, so that another engine finds what the book's own search finds.
 */
@NullMarked
package nl.inspiratieboek.search;

import org.jspecify.annotations.NullMarked;
