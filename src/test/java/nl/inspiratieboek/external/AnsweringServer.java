package nl.inspiratieboek.external;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this machine that answers as it is told, and keeps what it was asked. */
public final class AnsweringServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> names = new CopyOnWriteArrayList<>();

    /** What is done for one path; all others are fine. */
    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    /** Starts one on a free port. */
    public AnsweringServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            names.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            answers.getOrDefault(exchange.getRequestURI().getPath(), status(200)).to(exchange);
            exchange.close();
        });
        server.start();
        answers.put("/robots.txt", status(404));
    }

    private static Answer status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    /** Answers a path with a status. */
    public AnsweringServer answering(String path, int status) {
        answers.put(path, status(status));
        return this;
    }

    /** Answers a path with one status to HEAD and another one to everything else. */
    AnsweringServer answering(String path, int toHead, int otherwise) {
        answers.put(path, exchange ->
                exchange.sendResponseHeaders(exchange.getRequestMethod().equals("HEAD") ? toHead : otherwise, -1));
        return this;
    }

    /** Sends a path elsewhere. */
    public AnsweringServer sending(String path, int status, String to) {
        answers.put(path, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(status, -1);
        });
        return this;
    }

    /** Gives a text at a path. */
    AnsweringServer giving(String path, String text) {
        answers.put(path, exchange -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        });
        return this;
    }

    /** Gives a page without end at a path. */
    AnsweringServer givingWithoutEnd(String path) {
        answers.put(path, exchange -> {
            exchange.sendResponseHeaders(exchange.getRequestMethod().equals("HEAD") ? 405 : 200, 0);
            byte[] bytes = new byte[64 * 1024];
            try {
                while (!exchange.getRequestMethod().equals("HEAD")) {
                    exchange.getResponseBody().write(bytes);
                }
            } catch (IOException brokenOff) {
                asked.add("broken off");
            }
        });
        return this;
    }

    /** Never answers at a path, until it is closed. */
    AnsweringServer silentAt(String path) {
        answers.put(path, exchange -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        });
        return this;
    }

    /** An address here, by the number of this machine. */
    public String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** The same by a name. */
    String at(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    /** What was asked, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** Who asked. */
    List<String> names() {
        return List.copyOf(names);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
