package nl.inspiratieboek.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.inspiratieboek.build.BuildRequest;
import nl.inspiratieboek.preview.Preview;
import nl.inspiratieboek.preview.PreviewState;

/** A book that is served while it is being written, until it is closed. */
public final class Serving implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool(Serving::daemon);
    private final ExecutorService background = Executors.newSingleThreadExecutor(Serving::daemon);
    private final Preview preview;
    private final PreviewServer server;

    private Serving(BuildRequest request, int port, boolean follow, Teller teller) throws IOException {
        List<Path> folders = new ArrayList<>(List.of(request.content()));
        request.theme().ifPresent(folders::add);
        this.preview = Preview.of(request, background);
        this.server = PreviewServer.start(preview, port, follow, teller.problems());
        ChangeLoop loop = new ChangeLoop(preview, folders, threads, server::keepAlive, teller.failed());
        loop.begin();
        preview.listen(teller.state());
        threads.execute(loop);
    }

    /**
     * Who tells the author what happens.
     *
     * @param problems what is wrong with a state's book, as JSON for the page
     * @param state is told of each new state
     * @param failed is told when the machine fails, and all goes on
     */
    public record Teller(
            Function<PreviewState, String> problems, Consumer<PreviewState> state, Consumer<IOException> failed) {}

    /**
     * Reads a book, serves it on loopback and watches its folders.
     *
     * @param port the port to try first; those behind it follow. 0 for any that is free
     * @param follow whether browsers go to the page that is being edited
     * @throws IOException when the machine fails, or no port is free
     */
    public static Serving start(BuildRequest request, int port, boolean follow, Teller teller) throws IOException {
        return new Serving(request, port, follow, teller);
    }

    /** The book as it is shown. */
    public Preview preview() {
        return preview;
    }

    /** The address of its cover. */
    public String address() {
        return server.address();
    }

    /** The port on which it listens. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        background.shutdownNow();
        server.close();
    }

    /** Threads that do not keep the program from ending. */
    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "preview");
        thread.setDaemon(true);
        return thread;
    }
}
