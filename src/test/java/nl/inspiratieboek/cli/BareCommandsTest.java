package nl.inspiratieboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each command without a word behind it, as a process in a folder of its own. */
class BareCommandsTest {

    @TempDir
    Path folder;

    private record Ended(int code, String said) {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "               | 2 | er is geen map 'content'",
        "build          | 2 | er is geen map 'content'",
        "check          | 2 | er is geen map 'content'",
        "serve          | 2 | er is geen map 'content'",
        "export epub    | 2 | er is geen map 'content'",
        "export pdf     | 2 | er is geen map 'content'",
        "export qdpx    | 2 | er is geen map 'content'",
        "export search  | 2 | er is geen map 'content'",
        "new case       | 2 | er is geen map 'content'",
        "new theme      | 2 | er is geen map 'content'",
        "new page       | 2 | er is geen map 'content'",
        "new term       | 2 | er is geen map 'content'",
        "new source     | 2 | er is geen map 'content'",
        "import         | 2 | noem het document",
        "init           | 2 | noem de map van het nieuwe boek",
        "index          | 2 | noem één geval om af te drukken",
        "new            | 2 | zeg erbij welke u wilt: case, theme",
        "export         | 2 | zeg erbij welke u wilt: docx, epub, pdf, qdpx en search",
        "explain        | 0 | unknown-theme (error): thema",
        "help           | 0 | Gebruik: inspiratieboek",
    })
    void whereNoBookIsEachSaysWhatItLacks(String command, int code, String said) throws Exception {
        Ended ended = run(command == null ? List.of() : List.of(command.split(" ")));

        assertThat(ended.code()).isEqualTo(code);
        assertThat(ended.said()).contains(said).doesNotContain("Exception", "\tat ");
        if (code != 0) {
            assertThat(ended.said()).hasLineCount(1);
        }
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void noWordAtAllBuildsTheBookThatIsThere() throws Exception {
        TestBook.dutch().withCase(1, "een", "Tekst.\n").writeTo(folder.resolve("content"));

        Ended ended = run(List.of());

        assertThat(ended.code()).isZero();
        assertThat(ended.said()).contains("Boek: Proefboek");
        assertThat(folder.resolve("site-output/index.html")).exists();
    }

    private Ended run(List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "nl.inspiratieboek.cli.Main"));
        command.addAll(words);
        ProcessBuilder java = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        java.environment().put("LANGUAGE", "nl");
        Process started = java.start();
        started.getOutputStream().close();
        String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(started.waitFor(30, TimeUnit.MINUTES)).isTrue();
        return new Ended(started.exitValue(), said);
    }
}
