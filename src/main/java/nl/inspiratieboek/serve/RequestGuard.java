package nl.inspiratieboek.serve;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;

/**
 * Who may ask what. A page of another site can make a reader's browser send requests here, under a name that it pointed at this
 * machine: so a request must name this machine as its host, and no other site as its origin.
 */
final class RequestGuard {

    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final String ORIGIN_SCHEME = "http://";

    /** What a browser says of a request that a page of ours, or the reader, makes. */
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final Set<String> hosts;

    /** A guard of a port. */
    RequestGuard(int port) {
        Set<String> names = Set.of("127.0.0.1", "localhost", "[::1]");
        this.hosts = port == 80
                ? names
                : names.stream().map(name -> name + ":" + port).collect(Collectors.toUnmodifiableSet());
    }

    /** The status with which a request is refused; empty for one that is answered. */
    OptionalInt refusal(Request request) {
        HttpFields fields = request.getHeaders();
        List<String> named = fields.getValuesList(HttpHeader.HOST);
        if (named.size() != 1) {
            return OptionalInt.of(HttpStatus.BAD_REQUEST_400);
        }
        if (!hosts.contains(named.get(0).toLowerCase(Locale.ROOT))) {
            return OptionalInt.of(HttpStatus.FORBIDDEN_403);
        }
        if (fields.getValuesList(HttpHeader.ORIGIN).stream().anyMatch(origin -> !isOwn(origin))) {
            return OptionalInt.of(HttpStatus.FORBIDDEN_403);
        }
        if (!METHODS.contains(request.getMethod())) {
            return OptionalInt.of(HttpStatus.METHOD_NOT_ALLOWED_405);
        }
        if (fields.contains(HttpHeader.TRANSFER_ENCODING) || fields.getLongField(HttpHeader.CONTENT_LENGTH) > 0) {
            return OptionalInt.of(HttpStatus.BAD_REQUEST_400);
        }
        return OptionalInt.empty();
    }

    /** Whether a request comes from a page of ours, or of no page; older browsers do not say. */
    boolean isOfOwnPage(Request request) {
        return request.getHeaders().getValuesList("Sec-Fetch-Site").stream().allMatch(OWN_SITES::contains);
    }

    private boolean isOwn(String origin) {
        String lower = origin.toLowerCase(Locale.ROOT);
        return lower.startsWith(ORIGIN_SCHEME) && hosts.contains(lower.substring(ORIGIN_SCHEME.length()));
    }
}
