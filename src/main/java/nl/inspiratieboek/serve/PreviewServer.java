package nl.inspiratieboek.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.function.Function;
import nl.inspiratieboek.preview.Preview;
import nl.inspiratieboek.preview.PreviewState;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Shows a preview to browsers on this machine, until it is closed. Usable by several threads. */
public final class PreviewServer implements AutoCloseable {

    /** How many ports are tried, from the first on. */
    private static final int PORTS = 100;

    private static final int LAST_PORT = 65_535;

    /** Enough for a person with many tabs; what waits for a slow reader takes no thread. */
    private static final int THREADS = 12;

    private static final int HEADER_BYTES = 8 * 1024;

    /** A connection on which nothing happens for so long is closed; live pages are told something more often. */
    private static final long IDLE_MILLISECONDS = 15_000;

    private static final int CONNECTIONS = 1_000;

    /** How long a connection may idle where there are too many. */
    private static final long IDLE_WHEN_FULL = 1_000;

    private static final long STOP_MILLISECONDS = 500;

    private final Server server;
    private final ServerConnector connector;
    private final EventStreams streams;

    private PreviewServer(Preview preview, boolean follow, Function<PreviewState, String> problems) {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, 1);
        threads.setName("serve");
        threads.setDaemon(true);
        threads.setStopTimeout(STOP_MILLISECONDS);
        this.server = new Server(threads);
        this.streams = new EventStreams(state -> StateMessage.of(state, follow, problems), preview::state);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setUriCompliance(UriCompliance.DEFAULT);
        http.setIdleTimeout(IDLE_MILLISECONDS);
        this.connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        connector.setIdleTimeout(IDLE_MILLISECONDS);
        server.addConnector(connector);
        NetworkConnectionLimit limit = new NetworkConnectionLimit(CONNECTIONS, connector);
        limit.setEndPointIdleTimeout(IDLE_WHEN_FULL);
        server.addBean(limit);
        server.setStopTimeout(0);
    }

    /**
     * Starts a server on loopback.
     *
     * @param firstPort the port to try first; those behind it follow. 0 for any that is free
     * @param follow whether browsers go to the page that is being edited
     * @param problems what is wrong with a state's book, as JSON
     * @throws IOException when no port is free
     */
    public static PreviewServer start(
            Preview preview, int firstPort, boolean follow, Function<PreviewState, String> problems) throws IOException {
        PreviewServer started = new PreviewServer(preview, follow, problems);
        try {
            started.open(firstPort);
            started.server.setHandler(new PreviewHandler(preview, new RequestGuard(started.port()), started.streams));
            started.server.start();
        } catch (IOException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IOException(failure);
        }
        preview.listen(started.streams::tell);
        return started;
    }

    private void open(int firstPort) throws IOException {
        int last = firstPort == 0 ? 0 : Math.min(LAST_PORT, firstPort + PORTS - 1);
        for (int port = firstPort; ; port++) {
            connector.setPort(port);
            try {
                connector.open();
                return;
            } catch (IOException taken) {
                if (port >= last) {
                    throw taken;
                }
            }
        }
    }

    /** The port on which it listens. */
    public int port() {
        return connector.getLocalPort();
    }

    /** The address of the book's cover. */
    public String address() {
        return "http://127.0.0.1:" + port() + "/";
    }

    /** Tells open pages that the connection is still there; to be called every few seconds. */
    public void keepAlive() {
        streams.keepAlive();
    }

    @Override
    public void close() {
        streams.close();
        try {
            server.stop();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (Exception failure) {
            throw new IllegalStateException("the server did not stop", failure);
        }
    }
}
