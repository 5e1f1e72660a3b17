package nl.inspiratieboek.weave;

/**
 * The shape of a case's house in the street.
 *
 * @param bays windows side by side: 2, 3 or 4, by the class of the book's first number fact with classes; 3 if unknown
 * @param form the gable, by the class of the book's first date fact: the older the approach, the older the gable
 */
public record HouseShape(int bays, Form form) {

    /** A gable. */
    public enum Form {
        /** Stepped: the oldest. */
        TRAP,
        /** Pointed, with a chimney: the middle. */
        PUNT,
        /** Flat, with a cornice: the newest, or unknown. */
        PLAT
    }
}
