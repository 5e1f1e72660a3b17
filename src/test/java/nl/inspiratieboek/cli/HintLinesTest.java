package nl.inspiratieboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HintLinesTest {

    @TempDir
    Path folder;

    @Test
    void checkGivesALineForEachHintAndIsFine() {
        TestBook.dutch().withCase(1, "een", "TODO\n").writeTo(folder);

        CommandRun run = run("check", "--strict");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEqualTo(folder + "/praktijkvoorbeelden/een.md:5:1: hint: er staat nog 'TODO' in de tekst;"
                + " maak het af of haal het weg [to-do]\n‘Proefboek’ is in orde.\n");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void thereAreNoneWhereNobodyAsksForThemOrSomethingIsWrong() {
        TestBook.dutch().withCase(1, "een", "TODO\n").writeTo(folder);

        assertThat(run("check", "--no-hints").err()).doesNotContain("hint");
        assertThat(run("check", "--quiet").err()).isEmpty();
        assertThat(run("check", "--format", "json").err()).doesNotContain("hint:");

        TestBook.dutch().withCase(1, "een", "TODO [x](weg.md)\n").writeTo(folder);

        assertThat(run("check").err()).contains("[dead-link]").doesNotContain("hint");
    }

    @Test
    void fiveOfASortAreShownAndTheRestIsCounted() {
        TestBook book = TestBook.dutch();
        for (int number = 1; number <= 7; number++) {
            book.withCase(number, "zaak-" + number, "TODO\n".repeat(number));
        }
        book.writeTo(folder);

        assertThat(run("check").err().lines()).hasSize(7)
                .first()
                .asString()
                .contains("zaak-7.md:5:1: hint: er staat 7 keer nog iets als 'TODO'");
        assertThat(run("check").err()).contains("\nen nog 2 hints\n");
    }

    private CommandRun run(String... words) {
        List<String> arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--content", folder.toString()));
        return CommandRun.of(arguments);
    }
}
