/**
 * The street: the houses of a book, or of some of its cases, as a page shows them.
 *
 * <p>Enter through {@link nl.inspiratieboek.view.street.Streets}. Cases with what is to be seen of them flow in, a view of
 * streets flows out to the records of {@code view}.
 */
@NullMarked
package nl.inspiratieboek.view.street;

import org.jspecify.annotations.NullMarked;
