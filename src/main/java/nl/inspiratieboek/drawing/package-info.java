/**
 * The drawings that are made of the book's own data: houses, windows, the row of a count. They know numbers and states,
 * no book and no words, and give the text of SVG paths: same input, same text. Where a picture is asked for, the paths are
 * filled in it, again with the same bytes for the same input.
 *
 * <p>Enter through {@link nl.inspiratieboek.drawing.HouseDrawing}, and {@link nl.inspiratieboek.drawing.Canvas} for pictures. Shapes and states flow in from {@code edition} and
 * {@code view}, paths flow out to their records.
 */
@NullMarked
package nl.inspiratieboek.drawing;

import org.jspecify.annotations.NullMarked;
