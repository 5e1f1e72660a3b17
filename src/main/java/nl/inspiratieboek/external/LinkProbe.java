package nl.inspiratieboek.external;

import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Follows one address to where it leads. */
final class LinkProbe {

    /** As many as browsers do not mind, and more than any site needs. */
    private static final int MOST_HOPS = 10;

    private final Function<URI, Door> doors;

    LinkProbe(Function<URI, Door> doors) {
        this.doors = doors;
    }

    /** What is known of an address after asking it, and after it those to which it sends us. */
    LinkAnswer of(String url) throws InterruptedException {
        Optional<URI> start = WebAddresses.parse(url);
        if (start.isEmpty()) {
            return LinkAnswer.of(LinkState.NO_ADDRESS);
        }
        URI at = start.get();
        Optional<String> moved = Optional.empty();
        boolean forGood = true;
        Set<URI> passed = new HashSet<>();
        while (passed.add(at) && passed.size() <= MOST_HOPS) {
            Reply reply = doors.apply(at).knock(at, at.getHost().equals(start.get().getHost()));
            if (reply.failure().isPresent()) {
                return reply.failure().get();
            }
            Optional<URI> next = reply.isRedirect() ? WebAddresses.sentTo(at, reply.location().get()) : Optional.empty();
            if (next.isEmpty()) {
                return verdict(reply, moved);
            }
            at = next.get();
            // Behind a step that holds for today only, the rest of the way may be another one tomorrow.
            forGood &= reply.isForGood();
            moved = forGood ? Optional.of(at.toString()) : moved;
        }
        return LinkAnswer.of(LinkState.ROUND);
    }

    private static LinkAnswer verdict(Reply reply, Optional<String> moved) {
        String status = Integer.toString(reply.status());
        if (reply.isFine()) {
            return new LinkAnswer(LinkState.FINE, "", moved);
        }
        boolean gone = reply.status() == 404 || reply.status() == 410;
        return LinkAnswer.of(gone ? LinkState.GONE : LinkState.ANSWERED, status);
    }
}
