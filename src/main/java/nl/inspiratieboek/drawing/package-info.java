/**
 * The drawings that are made of the book's own data: houses, windows, the row of a count. They know numbers and states,
 * no book and no words, and give the text of SVG paths: same input, same text.
 *
 * <p>Enter through {@link nl.inspiratieboek.drawing.HouseDrawing}. Shapes and states flow in from {@code edition} and
 * {@code view}, paths flow out to their records.
 */
@NullMarked
package nl.inspiratieboek.drawing;

import org.jspecify.annotations.NullMarked;
