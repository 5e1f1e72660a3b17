package nl.inspiratieboek.script;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Runs the theme's scripts in Node: skipped where there is none, except in CI, which must not pass by skipping. */
public final class Node {

    private static final long SECONDS = 240;

    private Node() {}

    /** What a run printed, both streams together, and how it ended. */
    public record Run(int exit, String output) {}

    public static Run run(Map<String, String> environment, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new Run(process.waitFor(), output);
    }

    /** Ends the test here, with a message, when something it needs is not on this machine; fails it in CI. */
    public static void need(boolean there, String what) {
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).as("CI needs %s", what).isTrue();
        }
        Assumptions.assumeTrue(there, "skipped: " + what + " is not on this machine");
    }

    public static void needNode() throws InterruptedException {
        need(answers(), "node");
    }

    private static boolean answers() throws InterruptedException {
        try {
            return run(Map.of(), List.of("--version")).exit() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    /** A file of the project, wherever the tests were started. */
    public static Path project(String file) {
        return Path.of(file).toAbsolutePath();
    }

    /** Needs lunr.js itself: the npm packages of the tests. */
    public static void needLunr() throws InterruptedException {
        needNode();
        need(Files.exists(project("src/test/npm/node_modules/lunr")), "lunr.js (npm ci in src/test/npm)");
    }
}
