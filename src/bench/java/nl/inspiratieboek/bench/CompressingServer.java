package nl.inspiratieboek.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * A site on a port of loopback as a web host serves it: compressed. A file is compressed once and kept, so that a reader who
 * is timed does not wait for it. Remembers what was asked for, but for pictures, and how many bytes went out.
 */
final class CompressingServer implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml");

    private final Path folder;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final Map<Path, byte[]> compressed = new ConcurrentHashMap<>();
    private final List<Answer> answers = Collections.synchronizedList(new ArrayList<>());

    private CompressingServer(Path folder, HttpServer server) {
        this.folder = folder;
        this.server = server;
    }

    static CompressingServer of(Path folder) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        CompressingServer site = new CompressingServer(folder, server);
        server.setExecutor(site.threads);
        server.createContext("/", site::answer);
        server.start();
        return site;
    }

    /**
     * A file that was sent.
     *
     * @param file which
     * @param bytes how many bytes its body took
     */
    record Answer(Path file, long bytes) {}

    /** The site's folder. */
    Path folder() {
        return folder;
    }

    /** The site's address, with a slash at its end. */
    String root() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** What was sent since the last call, in order. */
    List<Answer> takeAnswers() {
        synchronized (answers) {
            List<Answer> taken = List.copyOf(answers);
            answers.clear();
            return taken;
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] bytes = compressed.computeIfAbsent(file, CompressingServer::compress);
            String name = file.getFileName().toString();
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            // The page's icon comes when the browser has time for it, also in the middle of a search.
            if (!"image".equals(exchange.getRequestHeaders().getFirst("Sec-Fetch-Dest"))) {
                answers.add(new Answer(file, bytes.length));
            }
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static byte[] compress(Path file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            Files.copy(file, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
