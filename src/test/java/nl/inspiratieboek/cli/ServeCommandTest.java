package nl.inspiratieboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve} as a process of its own, from its first line until it is interrupted. */
@Timeout(300)
class ServeCommandTest {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

    @TempDir
    Path folder;

    private Path content() {
        return TestBook.dutch().withCase(1, "een", "Een dakgoot.\n").writeTo(folder.resolve("boek"));
    }

    private Process start(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "nl.inspiratieboek.cli.Main",
                "serve"));
        command.addAll(List.of(options));
        return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    }

    private static BufferedReader said(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    @Test
    void itSaysItsAddressInOneLineWritesNothingAndEndsWhenItIsInterrupted() throws Exception {
        content();
        Process process = start("--content", "boek", "--port", "0");
        try (BufferedReader said = said(process)) {
            String line = said.readLine();
            Matcher address = ADDRESS.matcher(line);
            assertThat(address.find()).as(line).isTrue();
            HttpResponse<String> cover = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(address.group())).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(cover.body()).contains("Proefboek");

            long asked = System.nanoTime();
            process.toHandle().destroy();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();

            // Two seconds, on a machine that does nothing else.
            assertThat(System.nanoTime() - asked).isLessThan(TimeUnit.SECONDS.toNanos(10));
            assertThat(said.readLine()).isNull();
            try (Stream<Path> left = Files.list(folder)) {
                assertThat(left.map(path -> path.getFileName().toString())).containsExactly("boek");
            }
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aPortThatIsTakenIsSaidAndTheNextOneServes() throws Exception {
        content();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process process = start("--content", "boek", "--port", Integer.toString(taken.getLocalPort()));
            try (BufferedReader said = said(process)) {
                assertThat(said.readLine()).startsWith("Poort " + taken.getLocalPort() + " is bezet; het werd ");
                assertThat(said.readLine()).containsPattern(ADDRESS);
            } finally {
                process.destroyForcibly();
            }
        }
    }

    @Test
    void wrongUseIsOnePlainLine() {
        String content = content().toString();

        CommandRun port = CommandRun.of(List.of("serve", "--content", content, "--port", "70000"));
        CommandRun nowhere = CommandRun.of(List.of("serve", "--content", folder.resolve("nergens").toString()));

        assertThat(port.exit()).isEqualTo(2);
        assertThat(port.err()).isEqualTo("inspiratieboek: poort 70000 bestaat niet; kies een getal van 0 tot en met 65535\n");
        assertThat(nowhere.exit()).isEqualTo(2);
        assertThat(nowhere.err().lines()).hasSize(1);
    }

    /** What a command does not need costs its start nothing. */
    @Test
    void theLibrariesOfThePreviewAreLoadedByItAlone() throws Exception {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                "nl.inspiratieboek.cli.Main",
                "build",
                "--content",
                content().toString(),
                "--output",
                folder.resolve("site").toString());
        Process build = new ProcessBuilder(command).redirectErrorStream(true).start();

        String loaded = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(build.waitFor()).isZero();
        assertThat(loaded).contains("nl.inspiratieboek.cli.ServeCommand");
        assertThat(loaded)
                .doesNotContain("org.eclipse.jetty.")
                .doesNotContain("io.methvin.")
                .doesNotContain("org.slf4j.")
                .doesNotContain("com.sun.jna.")
                .doesNotContain("nl.inspiratieboek.serve.PreviewServer");
    }
}
