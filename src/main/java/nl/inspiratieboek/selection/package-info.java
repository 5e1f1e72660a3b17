/**
 * What the page with a reader's own selection loads of a book: its cases, findings and themes, with what they rest on and with the
 * addresses at which they stood before.
 *
 * <p>Enter through {@link nl.inspiratieboek.selection.SelectionFiles}. An edition flows in, scripts for the site flow out; {@code
 * view} names the first of them on the page, {@code build} puts them into the site. What a reader chose never comes here: that
 * stays in the reader's browser.
 */
@NullMarked
package nl.inspiratieboek.selection;

import org.jspecify.annotations.NullMarked;
