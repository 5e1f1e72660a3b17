/**
 * A map of the cases, in the units of its drawing: the land laid flat and simplified, and a spot for each house where none
 * hides another. Whole numbers only, so that every machine draws the same bytes.
 *
 * <p>Enter through {@link nl.inspiratieboek.map.Projection} and {@link nl.inspiratieboek.map.Placement}. Uses {@code book}
 * alone.
 */
@NullMarked
package nl.inspiratieboek.map;

import org.jspecify.annotations.NullMarked;
