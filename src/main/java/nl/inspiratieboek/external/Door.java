package nl.inspiratieboek.external;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** One host: asked one thing at a time, with a pause before the next, and only for what its robots.txt leaves open. */
final class Door {

    /** RFC 9309, section 2.5: at least so much of robots.txt counts. */
    private static final int ROBOTS_BYTES = 500 * 1024;

    /** RFC 9309, section 2.3.1.2: so many times robots.txt may send us on. */
    private static final int ROBOTS_HOPS = 5;

    private static final int TOO_MANY_REQUESTS = 429;

    private final Asking web;
    private final Clock clock;
    private final Duration pause;
    private final long end;
    private final String product;
    private Optional<RobotsRules> robots = Optional.empty();
    private Optional<LinkAnswer> closed = Optional.empty();
    private long asked = Long.MIN_VALUE;

    /** The time, and how one waits. */
    interface Clock {

        /** Nanoseconds since some moment. */
        long nanos();

        /** Waits. */
        void sleep(Duration time) throws InterruptedException;
    }

    /**
     * A door.
     *
     * @param pause between two questions
     * @param end when nothing more is asked
     * @param product what we are called in robots.txt
     */
    Door(Asking web, Clock clock, Duration pause, long end, String product) {
        this.web = web;
        this.clock = clock;
        this.pause = pause;
        this.end = end;
        this.product = product;
    }

    /**
     * What stands at an address.
     *
     * @param named whether a link of the book itself names its host
     */
    synchronized Reply knock(URI uri, boolean named) throws InterruptedException {
        if (robots.isEmpty() && closed.isEmpty()) {
            robots = Optional.of(robots(uri, named));
        }
        if (closed.isPresent()) {
            return Reply.failed(closed.get());
        }
        String path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        if (!robots.get().allows(path)) {
            return Reply.failed(LinkAnswer.of(LinkState.ROBOTS));
        }
        Reply head = ask("HEAD", uri, named, 0);
        // Not every server knows what to say to HEAD, and what it calls dead is told to an author.
        boolean said = head.isFine() || head.isRedirect() || head.failure().isPresent() || head.status() == TOO_MANY_REQUESTS;
        Reply reply = said ? head : ask("GET", uri, named, 0);
        if (reply.status() == TOO_MANY_REQUESTS) {
            closed = Optional.of(LinkAnswer.of(LinkState.TOO_OFTEN));
            return Reply.failed(closed.get());
        }
        return reply;
    }

    /** RFC 9309: without the file all is open; where it cannot be had although there is a server, all is closed. */
    private RobotsRules robots(URI uri, boolean named) throws InterruptedException {
        URI at = uri.resolve("/robots.txt");
        Reply reply = ask("GET", at, named, ROBOTS_BYTES);
        for (int hop = 0; reply.isRedirect() && hop < ROBOTS_HOPS; hop++) {
            Optional<URI> next = WebAddresses.sentTo(at, reply.location().get());
            if (next.isEmpty()) {
                return RobotsRules.NONE;
            }
            at = next.get();
            reply = ask("GET", at, named && at.getHost().equals(uri.getHost()), ROBOTS_BYTES);
        }
        if (reply.failure().isPresent()) {
            closed = reply.failure();
        }
        if (reply.status() == TOO_MANY_REQUESTS) {
            closed = Optional.of(LinkAnswer.of(LinkState.TOO_OFTEN));
        }
        if (reply.isFine()) {
            return RobotsRules.parse(new String(reply.body(), StandardCharsets.UTF_8), product);
        }
        return reply.status() >= 500 ? RobotsRules.CLOSED : RobotsRules.NONE;
    }

    private Reply ask(String method, URI uri, boolean named, int bytes) throws InterruptedException {
        long rest = asked == Long.MIN_VALUE ? 0 : asked + pause.toNanos() - clock.nanos();
        // Our own machine needs no rest.
        if (rest > 0 && !OwnNetwork.isNamed(uri)) {
            clock.sleep(Duration.ofNanos(rest));
        }
        if (end - clock.nanos() <= 0) {
            return Reply.failed(LinkAnswer.of(LinkState.TIME_IS_UP));
        }
        try {
            return web.ask(method, uri, named, bytes);
        } finally {
            asked = clock.nanos();
        }
    }
}
