package nl.inspiratieboek.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import nl.inspiratieboek.build.BuildRequest;
import nl.inspiratieboek.preview.PreviewState;
import nl.inspiratieboek.problem.Problem;
import nl.inspiratieboek.site.SitePath;
import nl.inspiratieboek.source.Limits;

/** A book in a folder, served on a free port while a test edits it. */
public final class ServedBook implements AutoCloseable {

    /** Only what hangs takes so long, on the busiest machine. */
    private static final int PATIENCE = 120;

    private final Path content;
    private final Serving serving;
    private final List<Exception> failures = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();

    private ServedBook(Path content, Optional<Path> theme, int port, boolean follow) {
        this.content = content;
        Serving.Teller teller = new Serving.Teller(ServedBook::codes, state -> {}, failures::add);
        try {
            this.serving = Serving.start(new BuildRequest(content, theme, Limits.defaults()), port, follow, teller);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Serves a book. */
    public static ServedBook of(Path content) {
        return new ServedBook(content, Optional.empty(), 0, false);
    }

    /** The same with a theme of one's own. */
    public static ServedBook of(Path content, Path theme) {
        return new ServedBook(content, Optional.of(theme), 0, false);
    }

    /** The same on a port, or the next that is free. */
    public static ServedBook of(Path content, int port) {
        return new ServedBook(content, Optional.empty(), port, false);
    }

    /** The same; browsers go to what is edited. */
    public static ServedBook following(Path content) {
        return new ServedBook(content, Optional.empty(), 0, true);
    }

    private static String codes(PreviewState state) {
        StringBuilder problems = new StringBuilder();
        for (Problem problem : state.loaded().problems()) {
            String line = state.loaded().line(problem.place()).orElse("").replace("\\", "\\\\").replace("\"", "\\\"");
            problems.append(problems.isEmpty() ? "" : ",")
                    .append("{\"place\":\"").append(problem.place().path()).append(':').append(problem.place().line())
                    .append("\",\"severity\":\"").append(problem.severity().word())
                    .append("\",\"message\":\"").append(problem.arguments())
                    .append(problem.suggestion().map(word -> " " + word + "?").orElse(""))
                    .append("\",\"code\":\"").append(problem.code().id())
                    .append("\",\"source\":\"").append(line).append("\"}");
        }
        return "{\"counts\":\"" + state.loaded().problems().size() + "\",\"more\":\"\",\"problems\":[" + problems + "]}";
    }

    /** The address of the cover. */
    public String root() {
        return serving.address();
    }

    /** The port. */
    public int port() {
        return serving.port();
    }

    /** What is served now. */
    public PreviewState state() {
        return serving.preview().state();
    }

    /** What the machine failed in. */
    public List<Exception> failures() {
        return failures;
    }

    /** Saves a file, by making another one and moving it there, as many editors do. */
    public void save(String path, String text) {
        try {
            Path file = content.resolve(path);
            Files.createDirectories(file.getParent());
            Path beside = Files.writeString(file.resolveSibling("." + file.getFileName() + ".new~"), text);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits until the book is so. */
    public PreviewState until(Predicate<PreviewState> wanted) {
        CompletableFuture<PreviewState> found = new CompletableFuture<>();
        serving.preview().listen(state -> {
            if (wanted.test(state)) {
                found.complete(state);
            }
        });
        if (wanted.test(state())) {
            return state();
        }
        try {
            return found.get(PATIENCE, TimeUnit.SECONDS);
        } catch (Exception late) {
            throw new AssertionError("never came; now " + state().number() + " " + state().loaded().problems() + failures, late);
        }
    }

    /** Waits until a page has this text. */
    public PreviewState untilPageHas(String path, String text) {
        return until(state -> page(state, path).contains(text));
    }

    private static String page(PreviewState state, String path) {
        return state.file(SitePath.of(path))
                .map(file -> {
                    try {
                        return new String(file.bytes(), StandardCharsets.UTF_8);
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                })
                .orElse("");
    }

    /** What a browser gets. */
    public HttpResponse<String> get(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(root()).resolve(path)).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException end) {
            throw new AssertionError(end);
        }
    }

    /** What a socket gets that sends exactly this, until the server closes it or says no more for a moment. */
    public String raw(String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout((int) TimeUnit.SECONDS.toMillis(PATIENCE));
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            InputStream in = socket.getInputStream();
            byte[] part = new byte[8192];
            try {
                for (int read = in.read(part); read >= 0; read = in.read(part)) {
                    answer.write(part, 0, read);
                }
            } catch (SocketTimeoutException | SocketException ended) {
                // What came is what counts.
            }
            return answer.toString(StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        serving.close();
    }
}
