package nl.inspiratieboek.external;

import java.util.Locale;

/** What is known of an address when it was asked. */
enum LinkState {
    /** It gives a page, here or where it sends us. */
    FINE,
    /** The server says that nothing is there: 404 or 410. */
    GONE,
    /** Its host has no address at all. */
    UNKNOWN_HOST,

    // What says nothing of the address itself: it could not be checked.
    /** Another answer, such as 403 or 503. */
    ANSWERED,
    /** No answer in time. */
    TOO_SLOW,
    /** No connection, or none that is safe. */
    UNREACHABLE,
    /** The host asks programs to stay away. */
    ROBOTS,
    /** The host asks to be asked less; it is asked no more. */
    TOO_OFTEN,
    /** It leads into the network of whoever runs the program. */
    OWN_NETWORK,
    /** It sends us on and on. */
    ROUND,
    /** No address that can be asked. */
    NO_ADDRESS,
    /** The time for all of them was over. */
    TIME_IS_UP,
    /** No host was found at all, so the network is probably away. */
    NO_NETWORK;

    /** Whether the address was checked, and the answer holds for some time. */
    boolean isSure() {
        return compareTo(ANSWERED) < 0;
    }

    /** The word of it, as keys of the language packs have it: {@code too-slow}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
