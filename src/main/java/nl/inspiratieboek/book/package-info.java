/**
 * The book as its author wrote it: an immutable model, with every reference resolved.
 *
 * <p>Enter through {@link nl.inspiratieboek.book.Book}. It flows in from {@code load}, which alone makes it, and out to
 * {@code weave}, which computes what only the whole book knows, and to the views. Uses {@code markdown} for text.
 */
@NullMarked
package nl.inspiratieboek.book;

import org.jspecify.annotations.NullMarked;
