package nl.inspiratieboek.edition;

import java.util.Optional;
import nl.inspiratieboek.book.Kind;
import nl.inspiratieboek.drawing.WindowMotif;

/**
 * A kind of finding with its window: part {@code window}.
 *
 * @param kindClass the class that gives its light
 * @param motif the path of its window, in a box of 14 by 16
 * @param letter its first letter, for a kind without a motif of its own
 * @param kindName its chapter's name
 * @param kindSingular its word for one
 */
public record KindView(
        String kindClass,
        String motif,
        Optional<String> letter,
        String kindName,
        String kindSingular) {

    public static KindView of(int index, Kind kind) {
        WindowMotif motif = WindowMotif.of(index, kind.singular());
        return new KindView(
                kindClass(index),
                motif.path(),
                motif.letter(),
                kind.headings().get(0),
                kind.singular());
    }

    /** The class of the kind at an index from 0. */
    public static String kindClass(int index) {
        return "kind--" + (index + 1);
    }
}
