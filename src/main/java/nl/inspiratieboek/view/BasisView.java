package nl.inspiratieboek.view;

import nl.inspiratieboek.book.Basis;

/**
 * How something is known, as a word and a shape: part {@code basis}. The shapes are of equal weight: no ladder.
 *
 * @param shape the shape's path, in a box of 16 by 16, to be stroked
 * @param basisText the word, with a number before it where it is a total
 */
public record BasisView(String shape, String basisText) {

    static BasisView of(Basis basis, String basisText) {
        return new BasisView(
                switch (basis) {
                    case EXPERIENCE -> "M14 8a6 6 0 1 1-12 0a6 6 0 1 1 12 0z";
                    case EVALUATION -> "M2.5 2.5h11v11h-11z";
                    case RESEARCH -> "M8 2l6.5 11.5h-13z";
                    case NOT_STATED -> "M2 8h3M6.5 8h3M11 8h3";
                },
                basisText);
    }
}
