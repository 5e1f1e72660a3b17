package nl.inspiratieboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyProblemsTest {

    @TempDir
    private Path folder;

    @Test
    void errorsAreShownBeforeWarningsAndTheRestIsCountedOfEachSort() {
        TestBook book = TestBook.dutch();
        for (int number = 1; number <= 4; number++) {
            book.withCase(number, "zaak-" + number, lines(80, "![](../media/weg.png)\n"));
        }
        book.withCase(5, "zaak-5", lines(20, "[x](weg.md)\n"));

        CommandRun run = check(book);

        assertThat(run.err()).contains("en nog 140 fouten en 320 waarschuwingen\n340 fouten en 320 waarschuwingen");
        assertThat(run.err()).doesNotContain(": warning: ");
    }

    @Test
    void checkAndBuildReportTheSameInTheSameOrder() {
        TestBook book = TestBook.dutch().withCase(1, "een", "![](weg.png)\n\n[x](weg.md) en [y][z]\n");

        CommandRun check = check(book);
        CommandRun build = CommandRun.of(List.of(
                "build", "--content", folder.resolve("content").toString(), "--output", folder.resolve("site").toString()));

        assertThat(build.err()).startsWith(check.err());
        assertThat(check.err()).contains("2 fouten en 2 waarschuwingen");
    }

    @Test
    void theLimitForEachCodeHoldsForLinksAndCitationsToo() {
        TestBook book = TestBook.dutch().withCase(1, "een", lines(3_000, "[x](weg.md) en [@weg]\n"));

        CommandRun run = CommandRun.of(List.of("check", "--format", "json", "--content", book.writeTo(folder.resolve("content"))
                .toString()));

        assertThat(run.out()).contains("\"errors\":6000").contains("en nog 2.900 fouten".replace(".", ""));
    }

    private CommandRun check(TestBook book) {
        return CommandRun.of(List.of("check", "--content", book.writeTo(folder.resolve("content")).toString()));
    }

    private static String lines(int count, String line) {
        return IntStream.range(0, count).mapToObj(n -> line + "\n").collect(Collectors.joining());
    }
}
