/**
 * What of the pages of a site stands in a book that is read apart from it, and in which order: shared by the forms of such books.
 *
 * <p>Enter through {@link nl.inspiratieboek.leaf.Leaf} for the contents and {@link nl.inspiratieboek.leaf.PageBody} for what a page
 * says. An edition and printed pages flow in; {@code epub} and {@code paper} make their files of what flows out.
 */
@NullMarked
package nl.inspiratieboek.leaf;

import org.jspecify.annotations.NullMarked;
