package nl.inspiratieboek.lunr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Lunr.js itself, in a process of Node.js, as judge. */
public final class NpmOracle {
    private static final Path FOLDER = Path.of("src", "test", "npm");

    private NpmOracle() {}

    /**
     * The oracle. Without Node.js, or before {@code npm ci} in src/test/npm, the test that asks is skipped; on a build
     * server (CI=true) it fails.
     */
    public static NpmOracle orSkip() {
        require(Files.isDirectory(FOLDER.resolve("node_modules").resolve("lunr-languages")), "npm ci in " + FOLDER);
        require(isNodeThere(), "Node.js");
        return new NpmOracle();
    }

    /** Skips the calling test when something it needs is missing, or fails it when CI=true. */
    public static void require(boolean there, String what) {
        if (!there && "true".equals(System.getenv("CI"))) {
            Assertions.fail("this test needs " + what);
        }
        Assumptions.assumeTrue(there, "skipped: this test needs " + what);
    }

    /** Runs a command of oracle.mjs: a line in for each line out. */
    public List<String> answers(List<String> lines, String... command) throws IOException, InterruptedException {
        Path in = Files.createTempFile("oracle", ".in");
        Path out = Files.createTempFile("oracle", ".out");
        Path errors = Files.createTempFile("oracle", ".err");
        try {
            Files.writeString(in, String.join("\n", lines) + "\n");
            List<String> words = new ArrayList<>(List.of("node", "oracle.mjs"));
            words.addAll(List.of(command));
            Process node = new ProcessBuilder(words)
                    .directory(FOLDER.toFile())
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(errors.toFile())
                    .start();
            assertThat(node.waitFor()).as(Files.readString(errors)).isZero();
            String text = Files.readString(out, StandardCharsets.UTF_8);
            List<String> answers = List.of(text.substring(0, text.length() - 1).split("\n", -1));
            assertThat(answers).hasSameSizeAs(lines);
            return answers;
        } finally {
            Files.delete(in);
            Files.delete(out);
            Files.delete(errors);
        }
    }

    private static boolean isNodeThere() {
        try {
            Process node = new ProcessBuilder("node", "--version")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return node.waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
