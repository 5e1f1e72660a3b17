package nl.inspiratieboek.serve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.inspiratieboek.preview.PreviewState;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The open pages, each of which hears what the state is: at once, and whenever it changes. Usable by several threads. */
final class EventStreams {

    /** More than a person has in view; the page that waited longest makes room, and asks again when it is looked at. */
    private static final int MOST = 50;

    private final Function<PreviewState, String> message;
    private final Supplier<PreviewState> now;
    private final Deque<EventStream> open = new ArrayDeque<>();

    EventStreams(Function<PreviewState, String> message, Supplier<PreviewState> now) {
        this.message = message;
        this.now = now;
    }

    /** Answers a request with events until the page or the server is closed. */
    void open(Response response, Callback callback) {
        EventStream stream = new EventStream(response, callback, this::forget);
        EventStream oldest = add(stream);
        if (oldest != stream) {
            oldest.close();
        }
        stream.send(event(now.get()));
    }

    /** Tells all pages of a state. */
    void tell(PreviewState state) {
        List<EventStream> all = all();
        if (!all.isEmpty()) {
            String event = event(state);
            all.forEach(stream -> stream.send(event));
        }
    }

    /** Says nothing, so that a connection is not closed as idle, and one whose page is gone is noticed. */
    void keepAlive() {
        all().forEach(EventStream::keepAlive);
    }

    void close() {
        all().forEach(EventStream::close);
    }

    private String event(PreviewState state) {
        return "data: " + message.apply(state) + "\n\n";
    }

    /** The stream that has to go for this one; itself if there is room. */
    private synchronized EventStream add(EventStream stream) {
        open.addLast(stream);
        return open.size() > MOST ? open.removeFirst() : stream;
    }

    private synchronized void forget(EventStream stream) {
        open.remove(stream);
    }

    private synchronized List<EventStream> all() {
        return List.copyOf(open);
    }
}
