/**
 * The pictures that stand beside a link to the book elsewhere: the street, a house, the windows of a theme.
 *
 * <p>Enter through {@link nl.inspiratieboek.export.cards.Cards}. An edition flows in, files of the site flow out.
 */
@NullMarked
package nl.inspiratieboek.export.cards;

import org.jspecify.annotations.NullMarked;
