package nl.inspiratieboek.markdown;

import java.util.Locale;
import java.util.Set;

/** What a link's destination leads to. */
enum LinkTarget {
    RELATIVE,
    EXTERNAL,
    UNSAFE;

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    /**
     * Judges a destination as a browser would read it: with controls and spaces left out at its start, and tabs and
     * line ends left out everywhere (WHATWG URL, "basic URL parser"), then everything before the first colon.
     */
    static LinkTarget of(String destination) {
        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < destination.length(); i++) {
            char letter = destination.charAt(i);
            if (letter > ' ' && letter != 0x7F) {
                seen.append(letter);
            }
        }
        String address = seen.toString();
        if (address.startsWith("//") || address.startsWith("\\") || address.startsWith("/\\")) {
            return UNSAFE;
        }
        int colon = address.indexOf(':');
        for (int i = 0; i < colon; i++) {
            char letter = address.charAt(i);
            if (letter == '/' || letter == '?' || letter == '#') {
                return RELATIVE;
            }
        }
        if (colon < 0) {
            return RELATIVE;
        }
        return SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT)) ? EXTERNAL : UNSAFE;
    }
}
