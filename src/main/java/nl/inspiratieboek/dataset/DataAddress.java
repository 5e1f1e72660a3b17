package nl.inspiratieboek.dataset;

import nl.inspiratieboek.edition.Target;
import nl.inspiratieboek.path.PercentEncoding;

/** Places of the book as data names them. */
final class DataAddress {

    private DataAddress() {}

    /** A place from the site's root, encoded as in an address. */
    static String fromRoot(Target place) {
        return place.page().encoded()
                + place.anchor().map(anchor -> "#" + PercentEncoding.ofFragment(anchor)).orElse("");
    }
}
