package nl.inspiratieboek.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the start of an address says of where it leads. */
enum Scheme {
    /** It has none: it leads to a file or a place on the page. */
    NONE,
    /** One that readers may be sent to: http, https, mailto or tel. */
    ALLOWED,
    /** Any other, and what a browser takes for one. */
    REFUSED;

    private static final Set<String> WEB = Set.of("http", "https");
    private static final Set<String> OTHER = Set.of("mailto", "tel");
    private static final Pattern WITHOUT_SLASHES = Pattern.compile("(?i)(https?:)/?([\\p{L}\\p{N}].*)");

    /**
     * Judges an address as a browser would read it: with controls and spaces left out at its start, and tabs and line
     * ends left out everywhere (WHATWG URL, "basic URL parser"), then everything before the first colon.
     */
    static Scheme of(String typed) {
        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < typed.length(); i++) {
            char letter = typed.charAt(i);
            if (letter > ' ' && letter != 0x7F) {
                seen.append(letter);
            }
        }
        String address = seen.toString();
        if (address.startsWith("//") || address.startsWith("\\") || address.startsWith("/\\")) {
            return REFUSED;
        }
        int colon = address.indexOf(':');
        for (int i = 0; i < colon; i++) {
            char letter = address.charAt(i);
            if (letter == '/' || letter == '?' || letter == '#') {
                return NONE;
            }
        }
        if (colon < 0) {
            return NONE;
        }
        String name = address.substring(0, colon).toLowerCase(Locale.ROOT);
        // Without its slashes a browser looks for a web address in the site itself.
        boolean web = WEB.contains(name) && address.startsWith("//", colon + 1);
        return web || OTHER.contains(name) ? ALLOWED : REFUSED;
    }

    /** Whether an address may stand in a page. */
    static boolean isSafe(String address) {
        return of(address) != REFUSED;
    }

    /** A web address with the slashes that its author left out. */
    static Optional<String> withSlashes(String typed) {
        Matcher web = WITHOUT_SLASHES.matcher(typed.strip());
        return web.matches() ? Optional.of(web.group(1) + "//" + web.group(2)) : Optional.empty();
    }
}
