package nl.inspiratieboek.external;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A clock that goes on only while somebody waits, and keeps how long that was. */
final class StandingClock implements Door.Clock {

    private final List<Duration> waited = new ArrayList<>();
    private long nanos;

    @Override
    public synchronized long nanos() {
        return nanos;
    }

    @Override
    public synchronized void sleep(Duration time) {
        waited.add(time);
        nanos += time.toNanos();
    }

    synchronized List<Duration> waited() {
        return List.copyOf(waited);
    }
}
