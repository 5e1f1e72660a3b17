package nl.inspiratieboek.leaf;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.inspiratieboek.site.SitePath;

/** Addresses as the pages of a site write them. */
public final class WebAddress {

    private static final Pattern SCHEME = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*", Pattern.DOTALL);

    private WebAddress() {}

    /** Whether it leads out of the site. */
    public static boolean isElsewhere(String href) {
        return SCHEME.matcher(href).matches();
    }

    /** Whether it is written as the standard has it: what browsers mend, e-readers refuse. */
    public static boolean isSound(String href) {
        try {
            URI address = new URI(href);
            return address.isAbsolute() && (address.isOpaque() || address.getHost() != null);
        } catch (URISyntaxException unsound) {
            return false;
        }
    }

    /**
     * A place in the site.
     *
     * @param page the file; nothing if no file can stand there
     * @param anchor the place on it
     */
    public record Inside(Optional<SitePath> page, Optional<String> anchor) {

        /** The place that a link on a page leads to. */
        public static Inside of(SitePath from, String href) {
            int hash = href.indexOf('#');
            Optional<String> anchor =
                    hash < 0 || hash == href.length() - 1 ? Optional.empty() : Optional.of(decoded(href.substring(hash + 1)));
            String path = (hash < 0 ? href : href.substring(0, hash)).replaceAll("\\?.*$", "");
            return path.isEmpty() ? new Inside(Optional.of(from), anchor) : new Inside(resolved(from, path), anchor);
        }

        private static Optional<SitePath> resolved(SitePath from, String path) {
            Deque<String> names = new ArrayDeque<>(from.names());
            names.removeLast();
            for (String name : path.split("/")) {
                if (name.equals("..")) {
                    if (names.pollLast() == null) {
                        return Optional.empty();
                    }
                } else if (!name.equals(".")) {
                    names.addLast(decoded(name));
                }
            }
            String whole = String.join("/", names);
            return SitePath.isAllowed(whole) ? Optional.of(new SitePath(whole)) : Optional.empty();
        }

        private static String decoded(String text) {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        }
    }
}
