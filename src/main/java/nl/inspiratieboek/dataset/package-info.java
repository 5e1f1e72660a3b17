/**
 * The book as data, for who counts and compares: one file with all of it, a table for each kind of row, what each column means,
 * and what catalogues of data ask.
 *
 * <p>Enter through {@link nl.inspiratieboek.dataset.DataFiles} for the files and {@link nl.inspiratieboek.dataset.DataTables} for
 * what they are. An edition flows in, files of the site flow out; the page that describes the columns reads the very definition
 * from which they are written.
 */
@NullMarked
package nl.inspiratieboek.dataset;

import org.jspecify.annotations.NullMarked;
