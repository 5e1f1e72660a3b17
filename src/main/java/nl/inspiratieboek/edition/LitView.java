package nl.inspiratieboek.edition;

/**
 * The lit windows of a kind in a drawing.
 *
 * @param kindClass the class that gives the kind's light
 * @param litPath their path
 */
public record LitView(String kindClass, String litPath) {}
