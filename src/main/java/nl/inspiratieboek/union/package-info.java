/**
 * What this book takes in of other books: how their data is read, checked and kept.
 *
 * <p>Enter through {@link nl.inspiratieboek.union.BookData} for what another book gave, and {@link
 * nl.inspiratieboek.union.KeptBook} for the copy in this book's folder. Bytes of strangers flow in; values of {@code book} flow out,
 * in which every text is plain and every address leads to their own site. This room never speaks to the network.
 */
@NullMarked
package nl.inspiratieboek.union;

import org.jspecify.annotations.NullMarked;
