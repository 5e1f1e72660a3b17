package nl.inspiratieboek.external;

import java.net.URI;
import java.util.Objects;
import nl.inspiratieboek.problem.Place;

/**
 * A place in a book that sends readers out of it.
 *
 * @param url the address as typed
 * @param place where it stands
 */
public record ExternalLink(String url, Place place) {

    public ExternalLink {
        Objects.requireNonNull(url);
        Objects.requireNonNull(place);
    }

    /** What a server is asked for, the same for all who mean the same: the address without the place on its page. */
    String asked() {
        return WebAddresses.parse(url).map(URI::toString).orElse(url);
    }

    /** The place on the page, with its number sign; empty where there is none. */
    String fragment() {
        int hash = url.indexOf('#');
        return hash < 0 ? "" : url.substring(hash);
    }
}
