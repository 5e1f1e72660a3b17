package nl.inspiratieboek.serve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * An answer that goes on while a page is open. A page that reads slowly takes no thread, and misses what was overtaken meanwhile:
 * it always hears the newest.
 */
final class EventStream {

    private static final String NOTHING = ":\n\n";

    private final Response response;
    private final Callback callback;
    private final Consumer<EventStream> whenGone;
    private boolean writing;
    private boolean closed;
    private String next = "";

    EventStream(Response response, Callback callback, Consumer<EventStream> whenGone) {
        this.response = response;
        this.callback = callback;
        this.whenGone = whenGone;
    }

    void send(String event) {
        synchronized (this) {
            if (closed) {
                return;
            }
            if (writing) {
                next = event;
                return;
            }
            writing = true;
        }
        write(event);
    }

    void keepAlive() {
        synchronized (this) {
            if (closed || writing) {
                return;
            }
            writing = true;
        }
        write(NOTHING);
    }

    void close() {
        boolean idle;
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            idle = !writing;
        }
        whenGone.accept(this);
        if (idle) {
            callback.succeeded();
        }
    }

    private void write(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        response.write(false, bytes, Callback.from(this::written, this::failed));
    }

    private void written() {
        String event;
        boolean end;
        synchronized (this) {
            event = next;
            next = "";
            end = closed;
            writing = !closed && !event.isEmpty();
        }
        if (end) {
            callback.succeeded();
        } else if (!event.isEmpty()) {
            write(event);
        }
    }

    private void failed(Throwable gone) {
        synchronized (this) {
            writing = false;
            closed = true;
        }
        whenGone.accept(this);
        callback.failed(gone);
    }
}
