package nl.inspiratieboek.export.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.inspiratieboek.site.OutputFile;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real OpenSearch in a process of its own, on loopback, with its data in a folder that is gone afterwards. Its jars are in
 * {@code target/opensearch}, where {@code src/test/run} puts them; without them tests are skipped, except in CI.
 */
final class Engine implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Path JARS = Path.of("target", "opensearch");
    private static final Path SOURCE = Path.of("src", "test", "opensearch", "OpenSearchNode.java");
    private static final int MOST_SECONDS = 600;
    private static final String PORT = "PORT ";

    private final Process process;
    private final Path folder;
    private final String address;
    private final HttpClient client = HttpClient.newHttpClient();

    private Engine(Process process, Path folder, String address) {
        this.process = process;
        this.folder = folder;
        this.address = address;
    }

    /** An answer: its status and its JSON. */
    record Answer(int status, JsonNode body) {}

    /** Starts an engine, or ends the test here when its jars are not on this machine. */
    static Engine start() throws IOException {
        need(Files.isDirectory(JARS), "OpenSearch in " + JARS + " (src/test/run puts it there)");
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "opensearch-data-");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        JARS.resolve("*").toString(),
                        SOURCE.toString(),
                        folder.toString(),
                        Integer.toString(MOST_SECONDS))
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        try {
            return new Engine(process, folder, "http://127.0.0.1:" + port(process, folder));
        } catch (IOException | RuntimeException | AssertionError failure) {
            process.destroyForcibly();
            throw failure;
        }
    }

    private static void need(boolean there, String what) {
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).as("CI needs %s", what).isTrue();
        }
        Assumptions.assumeTrue(there, "skipped: " + what + " is not on this machine");
    }

    /** The reader stays open: the process ends when its input does, and must be able to say more until then. */
    private static int port(Process process, Path folder) throws IOException {
        BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(PORT)) {
                return Integer.parseInt(line.substring(PORT.length()));
            }
        }
        throw new AssertionError("the engine did not start: " + Files.readString(folder.resolve("errors.txt")));
    }

    /** Makes an index of an export, and leaves it empty. */
    void make(String index, SearchExport export) throws IOException, InterruptedException {
        Answer made = send("PUT", "/" + index, bytes(export, "index.json"));
        assertThat(made.status()).as("PUT index.json: %s", made.body()).isEqualTo(200);
    }

    /** Makes an index of an export and fills it. */
    void fill(String index, SearchExport export) throws IOException, InterruptedException {
        make(index, export);
        for (OutputFile file : export.files().files()) {
            if (file.path().value().endsWith(".ndjson")) {
                Answer filled = send("POST", "/" + index + "/_bulk?refresh=true", file.bytes());
                assertThat(filled.status()).as("POST %s: %s", file.path(), filled.body()).isEqualTo(200);
                assertThat(filled.body().get("errors").asBoolean()).as("%s", filled.body()).isFalse();
            }
        }
    }

    static byte[] bytes(SearchExport export, String name) throws IOException {
        return export.files().file(nl.inspiratieboek.site.SitePath.of(name)).orElseThrow().bytes();
    }

    Answer send(String method, String path, byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofMinutes(20))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), JSON.readTree(response.body()));
    }

    /** The answer to a body that must be understood. */
    JsonNode ask(String path, JsonNode body) throws IOException, InterruptedException {
        Answer answer = send("POST", path, JSON.writeValueAsBytes(body));
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(200);
        return answer.body();
    }

    /** The words that an analyser of an index makes of texts, one after the other. */
    List<String> analyzed(String index, String analyzer, List<String> texts) throws IOException, InterruptedException {
        var body = JSON.createObjectNode().put("analyzer", analyzer);
        var list = body.putArray("text");
        texts.forEach(list::add);
        return ask("/" + index + "/_analyze", body).get("tokens").valueStream()
                .map(token -> token.get("token").asString())
                .toList();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
