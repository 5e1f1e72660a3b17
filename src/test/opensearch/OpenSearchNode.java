import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;
import org.opensearch.transport.Netty4Plugin;

/**
 * A real OpenSearch for a test: one node on loopback, at a port that is free. Prints {@code PORT <number>} when it answers, and
 * ends when its standard input does, so with the test that started it, or after a time limit.
 *
 * <p>Arguments: a folder for its data, which whoever starts it removes, and the time limit in seconds.
 */
public final class OpenSearchNode {

    private OpenSearchNode() {}

    public static void main(String[] arguments) throws Exception {
        long seconds = Long.parseLong(arguments[1]);
        Thread limit = new Thread(() -> endAfter(seconds), "time limit");
        limit.setDaemon(true);
        limit.start();
        Settings settings = Settings.builder()
                .put("cluster.name", "inspiratieboek-test")
                .put("node.name", "test")
                .put("path.home", Path.of(arguments[0]).toAbsolutePath().toString())
                .put("network.host", "127.0.0.1")
                .put("http.port", "0")
                .put("transport.port", "0")
                .put("discovery.type", "single-node")
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
        Environment environment = InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "test");
        try (Embedded node = new Embedded(environment, List.of(Netty4Plugin.class, CommonAnalysisPlugin.class))) {
            node.start();
            HttpServerTransport http = node.injector().getInstance(HttpServerTransport.class);
            System.out.println("PORT " + http.boundAddress().publishAddress().getPort());
            System.out.flush();
            while (System.in.read() >= 0) {
                // Whoever started this node writes nothing; it only holds the other end.
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private static void endAfter(long seconds) {
        try {
            Thread.sleep(seconds * 1000);
        } catch (InterruptedException ending) {
            return;
        }
        Runtime.getRuntime().halt(1);
    }

    /** Opens the constructor that takes plugins as classes. */
    private static final class Embedded extends Node {
        Embedded(Environment environment, Collection<Class<? extends Plugin>> plugins) {
            super(environment, plugins, false);
        }
    }
}
