package nl.inspiratieboek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.inspiratieboek.fixture.ShippedBook;
import org.junit.jupiter.api.Test;

/** The W3C's HTML checker (Nu) finds nothing on any page. Over HTTP: from files it warns about every asset. */
class HtmlCheckerTest {

    @Test
    void theCheckerFindsNothing() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dnu.validator.servlet.allow-forbidden-hosts=true",
                "-cp",
                System.getProperty("java.class.path"),
                "nu.validator.client.SimpleCommandLineValidator",
                "--format",
                "gnu"));
        ShippedBook.pages().forEach(page -> command.add(Chromium.root() + page));

        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.MINUTES)).isTrue();

        // The checker's own logger says that it has nowhere to log to.
        assertThat(said.lines().filter(line -> !line.startsWith("SLF4J:")).limit(20)).isEmpty();
        assertThat(process.exitValue()).isZero();
    }
}
