package nl.inspiratieboek.external;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inspiratieboek.path.PercentEncoding;

/** Makes of an address as somebody typed it what can be asked over the network, as browsers do. */
final class WebAddresses {

    /** After RFC 3986, appendix B, without a name and password before the host, which nobody should send. */
    private static final Pattern WEB = Pattern.compile("(?i)(https?)://([^/?#:@\\[\\]]+|\\[[0-9a-f:.]+])(:\\d{1,5})?([/?][^#]*)?(#.*)?");

    private WebAddresses() {}

    /** The address, without the place on its page; empty where it is none. */
    static Optional<URI> parse(String typed) {
        Matcher matcher = WEB.matcher(typed);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            String host = matcher.group(2).startsWith("[") ? matcher.group(2) : IDN.toASCII(matcher.group(2));
            String port = matcher.group(3) == null ? "" : matcher.group(3);
            String path = matcher.group(4) == null ? "/" : PercentEncoding.ofAddress(matcher.group(4));
            String slashed = path.startsWith("?") ? "/" + path : path;
            URI uri = new URI(matcher.group(1).toLowerCase(Locale.ROOT) + "://" + host.toLowerCase(Locale.ROOT) + port + slashed);
            return Optional.of(uri).filter(each -> each.getHost() != null);
        } catch (IllegalArgumentException | URISyntaxException none) {
            return Optional.empty();
        }
    }

    /** Where an answer sends us; empty where that is no address of the web. */
    static Optional<URI> sentTo(URI from, String location) {
        try {
            return parse(from.resolve(PercentEncoding.ofAddress(location.strip())).toString());
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Its host with the port, which is asked one thing at a time. */
    static String door(URI uri) {
        int usual = uri.getScheme().equals("https") ? 443 : 80;
        return uri.getHost() + ":" + (uri.getPort() < 0 ? usual : uri.getPort());
    }
}
