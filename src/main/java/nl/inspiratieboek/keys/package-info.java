/**
 * The keys of each kind of file, named once: what they are called in a book's language, what stands behind them, which must
 * be there and what they are for.
 *
 * <p>Enter through {@link nl.inspiratieboek.keys.FileKeys}. Uses {@code language} alone; {@code load} reads by it.
 */
@NullMarked
package nl.inspiratieboek.keys;

import org.jspecify.annotations.NullMarked;
