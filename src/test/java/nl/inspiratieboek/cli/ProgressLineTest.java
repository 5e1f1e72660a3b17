package nl.inspiratieboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import nl.inspiratieboek.build.Progress.Step;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far work is, on a screen and in a log, by a clock that the test moves. */
class ProgressLineTest {

    private static final long SECOND = 1_000_000_000L;

    private final StringWriter said = new StringWriter();
    private final AtomicLong now = new AtomicLong(7 * SECOND);

    @TempDir
    Path folder;

    private ProgressLine line(ProgressLine.Form form) {
        return new ProgressLine(form, () -> BookLanguage.withCode("nl"), new PrintWriter(said), now::get);
    }

    @Test
    void aBarIsWrittenOverAndGoes() {
        ProgressLine line = line(ProgressLine.Form.BAR);

        line.at(Step.READING, 0, 0);
        now.addAndGet(SECOND);
        line.at(Step.PAGES, 500, 2000);
        now.addAndGet(SECOND);
        line.at(Step.PUBLISHING, 0, 0);
        line.close();
        line.close();

        String bar = "[######..................] Bladzijden: 500 van 2.000";
        assertThat(said.toString().split("\r")).containsExactly(
                "", "Het boek lezen …", bar, padded("De site wegschrijven …", bar.length()), " ".repeat(22));
        assertThat(said.toString()).endsWith("\r").doesNotContain("\n", "\u001b");
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    @Test
    void aBarIsNotWrittenOftenerThanAnEyeSees() {
        ProgressLine line = line(ProgressLine.Form.BAR);
        for (int done = 1; done <= 1000; done++) {
            now.addAndGet(SECOND / 1000);
            line.at(Step.PAGES, done, 1000);
        }

        assertThat(said.toString().split("\r")).hasSizeBetween(5, 7);
    }

    @Test
    void aLogHasALineEveryFiveSecondsAndNoneOfWhatIsSoonOver() {
        ProgressLine line = line(ProgressLine.Form.LINES);
        for (int done = 1; done <= 12; done++) {
            line.at(Step.PICTURES, done, 12);
            now.addAndGet(SECOND);
        }
        line.close();

        assertThat(said.toString().lines())
                .containsExactly("Plaatjes kleiner maken: 6 van 12", "Plaatjes kleiner maken: 11 van 12");
    }

    @Test
    void onAScreenABuildShowsABarUnlessItIsToBeQuiet() {
        String content = TestBook.dutch().withCase(1, "een", "Tekst.\n").writeTo(folder.resolve("boek")).toString();

        assertThat(build(content, true)).contains("\rHet boek lezen …", "Boek: ");
        assertThat(build(content, true, "--quiet")).isEmpty();
    }

    private String build(String content, boolean screen, String... more) {
        StringWriter err = new StringWriter();
        List<String> words = new ArrayList<>(
                List.of("build", "--content", content, "--output", folder.resolve("site").toString()));
        words.addAll(List.of(more));
        Machine machine = new Machine(Optional.empty(), "en", LocalDate.of(2026, 11, 26), Optional.of(screen));
        int code = Main.run(words.toArray(String[]::new), new PrintWriter(new StringWriter()), new PrintWriter(err), machine);
        assertThat(code).isZero();
        return err.toString();
    }
}
