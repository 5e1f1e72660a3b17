/**
 * What pages, search and exports share: the woven book with the words of its language, where everything of it stands, and
 * how facts, kinds and houses are said and shown.
 *
 * <p>Enter through {@link nl.inspiratieboek.edition.Edition}. A woven book and its language flow in; {@code view}, {@code
 * search} and {@code export} read from it, and none of them needs another.
 */
@NullMarked
package nl.inspiratieboek.edition;

import org.jspecify.annotations.NullMarked;
