/**
 * The drawings that are made of the book's own data: houses, windows, the row of a count. They know numbers and states,
 * no book and no words, and give the text of SVG paths: same input, same text.
 *
 * <p>Enter through {@link nl.inspiratieboek.view.drawing.HouseDrawing}. Shapes and states flow in from {@code view},
 * paths flow out to its records. Only {@code view} uses it.
 */
@NullMarked
package nl.inspiratieboek.view.drawing;

import org.jspecify.annotations.NullMarked;
