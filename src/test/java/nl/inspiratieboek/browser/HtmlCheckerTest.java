package nl.inspiratieboek.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.inspiratieboek.fixture.ShippedBook;
import org.junit.jupiter.api.Test;

/** The W3C's HTML checker (Nu) finds nothing on any page. Over HTTP: from files it warns about every asset. */
class HtmlCheckerTest {

    @Test
    void theCheckerFindsNothing() throws IOException, InterruptedException {
        assertThat(check(Chromium.root(), ShippedBook.pages())).isEmpty();
    }

    /** The first twenty remarks about pages of a server. */
    static List<String> check(String root, Collection<String> pages) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dnu.validator.servlet.allow-forbidden-hosts=true",
                "-cp",
                Path.of("target", "checker", "*") + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                "nu.validator.client.SimpleCommandLineValidator",
                "--format",
                "gnu"));
        pages.forEach(page -> command.add(root + page));

        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.MINUTES)).isTrue();

        // The checker's own logger says that it has nowhere to log to.
        List<String> remarks =
                said.lines().filter(line -> !line.startsWith("SLF4J:")).limit(20).toList();
        assertThat(process.exitValue() == 0).as("no remark, no failure").isEqualTo(remarks.isEmpty());
        return remarks;
    }
}
