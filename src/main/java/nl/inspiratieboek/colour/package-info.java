/**
 * Colours as eyes see them: how much one stands out against another, and the nearest that stands out enough.
 *
 * <p>Enter through {@link nl.inspiratieboek.colour.Colour}, and through {@link nl.inspiratieboek.colour.Ground} for what the
 * theme puts them on. Knows no book; {@code book}, {@code load} and {@code edition} may use this room.
 */
@NullMarked
package nl.inspiratieboek.colour;

import org.jspecify.annotations.NullMarked;
