package nl.inspiratieboek.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others may try on the port of a preview: other sites in the author's browser, and other programs of the machine. */
@Timeout(300)
class ServerFaultsTest {

    private static final String SECRET = "geheim dat buiten het boek ligt";

    @TempDir
    static Path folder;

    private static ServedBook served;

    @BeforeAll
    static void serve() throws IOException {
        Path content = TestBook.dutch()
                .withCase(1, "een", "Een dakgoot.\n")
                .writeTo(folder.resolve("boek"));
        Files.writeString(folder.resolve("geheim.txt"), SECRET);
        Files.writeString(folder.resolve("geheim.md"), SECRET);
        served = ServedBook.of(content);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String host() {
        return "127.0.0.1:" + served.port();
    }

    private static String request(String line, String... fields) {
        String end = fields.length == 0 ? "" : String.join("\r\n", fields) + "\r\n";
        return line + "\r\nHost: " + host() + "\r\nConnection: close\r\n" + end + "\r\n";
    }

    private static int status(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 ");
        return Integer.parseInt(answer.substring(9, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/../geheim.txt", "/../../geheim.txt", "/%2e%2e/geheim.txt", "/%2E%2E%2Fgeheim.txt", "/%252e%252e/geheim.txt",
        "/..%2fgeheim.txt", "/..%5cgeheim.txt", "/..\\geheim.txt", "/\\geheim.txt", "//geheim.txt", "//etc/passwd", "/%00",
        "/index.html%00.txt", "/praktijkvoorbeelden/..;/geheim.txt", "/;/../geheim.txt", "/C:/geheim.txt", "/C:%5cgeheim.txt",
        "/@fs/etc/passwd", "/@fs/etc/passwd?raw??", "/etc/passwd?import&raw", "/index.html/../../geheim.txt", "/.git/config",
        "/%c0%ae%c0%ae/geheim.txt", "/%u002e%u002e/geheim.txt", "/%", "/%zz", "/praktijkvoorbeelden/een.md", "/book.yaml",
        "/:preview/../../geheim.txt", "/:preview/mend.js", "/:preview/",
        "http://evil.example/../geheim.txt", "file:///etc/passwd", "*", "geheim.txt",
    })
    void noPathLeadsOutOfTheSite(String path) {
        String answer = served.raw(request("GET " + path + " HTTP/1.1"));

        assertThat(status(answer)).as(path).isBetween(400, 499);
        assertThat(answer).doesNotContain(SECRET).doesNotContain("root:");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right of their own there")
    void noLinkLeadsOutOfTheSite() throws IOException {
        Path content = TestBook.dutch()
                .withCase(1, "een", "[stuk](../media/stuk.txt), [meer](../buiten/geheim.txt)\n")
                .writeTo(folder.resolve("met-links"));
        Files.createDirectories(content.resolve("media"));
        Files.createSymbolicLink(content.resolve("media/stuk.txt"), folder.resolve("geheim.txt"));
        Files.createSymbolicLink(content.resolve("buiten"), folder);
        try (ServedBook linked = ServedBook.of(content)) {
            for (String path : List.of("media/stuk.txt", "buiten/geheim.txt", "buiten/")) {
                assertThat(linked.get(path).statusCode()).as(path).isBetween(400, 599);
                assertThat(linked.get(path).body()).doesNotContain(SECRET);
            }
        }
        Files.delete(content.resolve("buiten"));
        Files.delete(content.resolve("media/stuk.txt"));
        Files.writeString(content.resolve("media/stuk.txt"), "eigen");
        Files.createDirectory(content.resolve("buiten"));
        Files.writeString(content.resolve("buiten/geheim.txt"), "eigen");
        try (ServedBook own = ServedBook.of(content)) {
            assertThat(own.get("media/stuk.txt").body()).isEqualTo("eigen");

            // a link that comes while the book is served
            Files.delete(content.resolve("media/stuk.txt"));
            Files.createSymbolicLink(content.resolve("media/stuk.txt"), folder.resolve("geheim.txt"));
            assertThat(own.get("media/stuk.txt").body()).doesNotContain(SECRET);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "evil.example", "evil.example:PORT", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:PORT", "127.0.0.1.evil.example:PORT",
        "0.0.0.0:PORT", "[::]:PORT", "192.168.1.1:PORT", "localhost:PORT:1", "localhost:PORT@evil.example", "",
    })
    void anotherHostIsRefused(String host) {
        String named = host.replace("PORT", Integer.toString(served.port()));

        String answer = served.raw("GET / HTTP/1.1\r\nHost: " + named + "\r\nConnection: close\r\n\r\n");

        assertThat(status(answer)).as(named).isIn(400, 403);
        assertThat(answer).doesNotContain("Proefboek");
    }

    @Test
    void aHostThatIsMissingOrNamedTwiceIsRefused() {
        assertThat(status(served.raw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n"))).isEqualTo(400);
        assertThat(status(served.raw("GET / HTTP/1.0\r\n\r\n"))).isEqualTo(400);
        assertThat(status(served.raw(request("GET / HTTP/1.1", "Host: " + host())))).isEqualTo(400);
        assertThat(status(served.raw(request("GET / HTTP/1.1", "Host: evil.example")))).isEqualTo(400);
        assertThat(status(served.raw("GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")))
                .isIn(400, 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:PORT", "127.0.0.1:PORT", "[::1]:PORT", "LOCALHOST:PORT"})
    void thisMachineIsAnswered(String host) {
        String named = host.replace("PORT", Integer.toString(served.port()));

        String answer = served.raw("GET / HTTP/1.1\r\nHost: " + named + "\r\nOrigin: http://" + named + "\r\nConnection: close\r\n\r\n");

        assertThat(status(answer)).isEqualTo(200);
    }

    /** That Origin and Host are the same is not enough: both may be a name that was pointed at this machine. */
    @ParameterizedTest
    @ValueSource(strings = {
        "http://evil.example", "null", "https://127.0.0.1:PORT", "http://127.0.0.1", "http://127.0.0.1:1", "http://localhost.evil:PORT",
        "file://", "http://127.0.0.1:PORT http://evil.example",
    })
    void anotherOriginIsRefusedEverywhere(String origin) {
        String named = origin.replace("PORT", Integer.toString(served.port()));

        for (String path : List.of("/", "/:preview/events", "/assets/zoek.js", "/:preview/preview.js")) {
            String answer = served.raw(request("GET " + path + " HTTP/1.1", "Origin: " + named));

            assertThat(status(answer)).as(path).isEqualTo(403);
            assertThat(answer).doesNotContain("data:").doesNotContain("Proefboek").doesNotContainIgnoringCase("Access-Control");
        }
    }

    @Test
    void anotherSiteHearsNothingAndShowsNothing() {
        String events = served.raw(request("GET /:preview/events HTTP/1.1", "Sec-Fetch-Site: cross-site"));
        String page = served.raw(request("GET / HTTP/1.1"));

        assertThat(status(events)).isEqualTo(403);
        assertThat(page).contains("Cross-Origin-Resource-Policy: same-origin").contains("X-Content-Type-Options: nosniff");
        assertThat(page).doesNotContainIgnoringCase("Access-Control").doesNotContainIgnoringCase("Server:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "GEHEIM"})
    void otherMethodsAreRefusedAndTheConnectionClosed(String method) {
        String answer = served.raw(request(method + " / HTTP/1.1").replace("Connection: close\r\n", ""));

        assertThat(status(answer)).isBetween(400, 499);
        // What cannot even be read as a request is answered without fields.
        assertThat(answer).containsAnyOf("Connection: close", "400 Bad Request");
    }

    @Test
    void whatIsTooLargeIsRefusedAndTheConnectionClosed() {
        String huge = "x".repeat(100_000);

        assertThat(status(served.raw(request("GET /" + huge + " HTTP/1.1")))).isBetween(400, 499);
        assertThat(status(served.raw(request("GET / HTTP/1.1", "X-Much: " + huge)))).isBetween(400, 499);
        assertThat(status(served.raw(request("GET / HTTP/1.1", "Content-Length: 99999999999")))).isBetween(400, 499);
        assertThat(status(served.raw(request("GET / HTTP/1.1", "Content-Length: 3") + "abc"))).isBetween(400, 499);
        assertThat(status(served.raw(request("GET / HTTP/1.1", "Transfer-Encoding: chunked") + "5\r\nabcde\r\n"))).isBetween(400, 499);
    }

    /** Two readings of one request would let a second one pass as part of the first. */
    @ParameterizedTest
    @ValueSource(strings = {
        "Content-Length: 0\r\nTransfer-Encoding: chunked", "Content-Length: 4\r\nContent-Length: 0", "Transfer-Encoding: identity, chunked",
        "Transfer-Encoding : chunked", "Content-Length: +0", "Content-Length: 0x1", "Transfer-Encoding: xchunked", "X: a\r\n b",
        "X:a\rGET /:preview/events HTTP/1.1", "\u0000: a",
    })
    void whatCanBeReadInTwoWaysIsRefused(String fields) {
        String answer = served.raw("GET / HTTP/1.1\r\nHost: " + host() + "\r\n" + fields + "\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n");

        assertThat(status(answer)).isBetween(400, 501);
        assertThat(answer).doesNotContain("200 OK");
    }

    @Test
    void whoIsSlowDoesNotKeepOthersWaiting() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port());
                socket.setReceiveBufferSize(1);
                String begun = i % 3 == 0 ? "" : i % 3 == 1 ? "GET / HTTP/1.1\r\nHost: " : request("GET /assets/zoek.js HTTP/1.1");
                socket.getOutputStream().write(begun.getBytes(StandardCharsets.ISO_8859_1));
                slow.add(socket);
            }
            served.get("");
            long begun = System.nanoTime();

            int status = served.get("praktijkvoorbeelden/een.html").statusCode();

            assertThat(status).isEqualTo(200);
            assertThat(System.nanoTime() - begun).isLessThan(TimeUnit.SECONDS.toNanos(20));
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void anIdleConnectionIsClosedAndAPageThatListensIsNot() throws IOException {
        try (Socket idle = new Socket(InetAddress.getLoopbackAddress(), served.port());
                Socket listening = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
            listening.getOutputStream().write(
                    ("GET /:preview/events HTTP/1.1\r\nHost: " + host() + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            InputStream events = listening.getInputStream();
            idle.setSoTimeout(120_000);
            listening.setSoTimeout(120_000);

            int end = idle.getInputStream().read();

            assertThat(end).isEqualTo(-1);
            // longer than a connection may idle, and it is told something still
            int held = events.available();
            events.readNBytes(held);
            assertThat(events.read()).isNotEqualTo(-1);
        }
    }

    @Test
    void onlyThisMachineCanReachIt() throws IOException {
        for (NetworkInterface each : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : each.inetAddresses().filter(a -> a instanceof Inet4Address && !a.isLoopbackAddress()).toList()) {
                try (Socket socket = new Socket()) {
                    socket.connect(new InetSocketAddress(address, served.port()), 5_000);
                    throw new AssertionError("listens on " + address);
                } catch (ConnectException refused) {
                    // As it should.
                }
            }
        }
    }

    @Test
    void theNextFreePortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServedBook other = ServedBook.of(folder.resolve("boek"), taken.getLocalPort())) {
            assertThat(other.port()).isGreaterThan(taken.getLocalPort());
            assertThat(other.get("").statusCode()).isEqualTo(200);
        }
    }
}
