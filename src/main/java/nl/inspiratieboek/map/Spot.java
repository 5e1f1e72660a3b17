package nl.inspiratieboek.map;

/**
 * A point of the drawing.
 *
 * @param x to the right
 * @param y downwards
 */
public record Spot(int x, int y) {}
