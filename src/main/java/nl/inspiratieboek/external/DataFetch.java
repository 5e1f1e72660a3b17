package nl.inspiratieboek.external;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Fetches one file of data that somebody named and asked for: one question, few redirects, within a size and a time. That it is
 * asked for by hand is why robots.txt, which is for programs that wander, is not read first.
 */
public final class DataFetch {

    private static final int MOST_HOPS = 3;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Asking web;

    DataFetch(Asking web) {
        this.web = web;
    }

    /**
     * A fetch over the network.
     *
     * @param version the program's version, which servers are told
     */
    public static DataFetch overNetwork(String version) {
        return new DataFetch(new Web("inspiratieboek/" + version + " (data of books)", LIMIT, InetAddress::getAllByName));
    }

    /**
     * What was fetched, or why not.
     *
     * @param bytes the data; one more byte than was allowed when there is more
     * @param failure why there is none, in a word or a number of HTTP's
     */
    public record Fetched(byte[] bytes, Optional<String> failure) {}

    /**
     * Fetches.
     *
     * @param address what was named
     * @param most how many bytes are wanted
     */
    public Fetched of(String address, int most) {
        Optional<URI> at = WebAddresses.parse(address);
        try {
            for (int hop = 0; at.isPresent() && hop <= MOST_HOPS; hop++) {
                URI asked = at.get();
                Reply reply = web.ask("GET", asked, hop == 0, most + 1);
                if (reply.failure().isPresent()) {
                    return failed(reply.failure().get().state().id());
                }
                if (reply.isFine()) {
                    return new Fetched(reply.body(), Optional.empty());
                }
                if (!reply.isRedirect()) {
                    return failed(Integer.toString(reply.status()));
                }
                // Nobody is led from an encrypted address to an open one.
                at = WebAddresses.sentTo(asked, reply.location().get())
                        .filter(next -> next.getScheme().equals("https") || asked.getScheme().equals("http"));
            }
            return failed(LinkState.ROUND.id());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return failed(LinkState.TIME_IS_UP.id());
        }
    }

    private static Fetched failed(String why) {
        return new Fetched(new byte[0], Optional.of(why));
    }
}
