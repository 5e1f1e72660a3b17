package nl.inspiratieboek.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoorTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final URI PAGE = URI.create("http://example.org/x");

    private final StandingClock clock = new StandingClock();
    private final List<String> asked = new ArrayList<>();

    private Door door(Asking web, Duration total) {
        return new Door(web, clock, SECOND, total.toNanos(), "proef");
    }

    private Reply fine(String method, URI uri, boolean named, int bytes) {
        asked.add(method + " " + uri);
        return reply(200, "");
    }

    private static Reply reply(int status, String body) {
        return new Reply(status, Optional.empty(), body.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    @Test
    void aHostRestsBetweenTwoQuestionsAndIsAskedForItsRulesOnce() throws InterruptedException {
        Door door = door(this::fine, Duration.ofHours(1));

        door.knock(PAGE, true);
        door.knock(PAGE, true);

        assertThat(asked).containsExactly("GET http://example.org/robots.txt", "HEAD " + PAGE, "HEAD " + PAGE);
        assertThat(clock.waited()).containsExactly(SECOND, SECOND);
    }

    @Test
    void ourOwnMachineNeedsNoRest() throws InterruptedException {
        door(this::fine, Duration.ofHours(1)).knock(URI.create("http://127.0.0.1/x"), true);

        assertThat(asked).hasSize(2);
        assertThat(clock.waited()).isEmpty();
    }

    @Test
    void whenTheTimeIsOverNothingMoreIsAsked() throws InterruptedException {
        Door door = door(this::fine, Duration.ofMillis(1500));

        Reply first = door.knock(PAGE, true);
        Reply second = door.knock(PAGE, true);

        assertThat(first.isFine()).isTrue();
        assertThat(second.failure()).contains(LinkAnswer.of(LinkState.TIME_IS_UP));
        assertThat(asked).hasSize(2);
    }

    @Test
    void rulesThatMovedAreReadWhereTheyAreNow() throws InterruptedException {
        Door door = door(
                (method, uri, named, bytes) -> uri.getHost().equals("www.example.org")
                        ? reply(200, "User-agent: *\nDisallow: /x\n")
                        : new Reply(301, Optional.of("http://www.example.org/robots.txt"), new byte[0], Optional.empty()),
                Duration.ofHours(1));

        assertThat(door.knock(PAGE, true).failure()).contains(LinkAnswer.of(LinkState.ROBOTS));
    }
}
