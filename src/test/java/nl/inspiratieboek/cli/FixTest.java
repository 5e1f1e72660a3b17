package nl.inspiratieboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import nl.inspiratieboek.fix.FileChange;
import nl.inspiratieboek.fix.FileWriter;
import nl.inspiratieboek.fixture.CommandRun;
import nl.inspiratieboek.fixture.TestBook;
import nl.inspiratieboek.source.SourcePath;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixTest {

    @TempDir
    Path folder;

    @Test
    void whatHasOneRightAnswerIsMendedAndShown() throws IOException {
        book("Lees [twee](twe.md).\n").withCase(2, "twee", "Tekst.\n").writeTo(folder);

        CommandRun run = check("--fix");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("""
                --- FOLDER/praktijkvoorbeelden/een.md
                +++ FOLDER/praktijkvoorbeelden/een.md
                @@ -2,5 +2,5 @@
                 title: Zaak een
                 nummer: 1
                 ---
                -Lees [twee](twe.md).
                +Lees [twee](twee.md).
                \s
                """.replace("FOLDER", folder.toString()));
        assertThat(run.err()).contains("1 bestand is hersteld", "is in orde");
        assertThat(text()).endsWith("Lees [twee](twee.md).\n");
        assertThat(check("--fix").out()).isEmpty();
    }

    @Test
    void aDryRunShowsTheSameAndWritesNothing() throws IOException {
        book("Lees [twee](twe.md).\n").withCase(2, "twee", "Tekst.\n").writeTo(folder);

        CommandRun run = check("--fix", "--dry-run");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("+Lees [twee](twee.md).");
        assertThat(run.err()).contains("Er is niets geschreven", "[dead-link]");
        assertThat(text()).endsWith("Lees [twee](twe.md).\n");
    }

    @Test
    void aProgramIsGivenTheProblemsAloneAndADryRunBelongsToFix() throws IOException {
        book("Lees [twee](twe.md).\n").withCase(2, "twee", "Tekst.\n").writeTo(folder);

        CommandRun json = check("--fix", "--format", "json");
        CommandRun alone = check("--dry-run");

        assertThat(json.out()).startsWith("{\"problems\":").hasLineCount(1);
        assertThat(json.err()).contains("+Lees [twee](twee.md).");
        assertThat(alone.exit()).isEqualTo(2);
        assertThat(alone.err()).contains("--fix").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // Two are as near.
        "Lees [x](teen.md).",
        // Another year is another source.
        "Dat staat in [@cbs-2023].",
        // The first letter is seldom the wrong one.
        "Lees [x](wee.md).",
        // In code nothing is read.
        "`[x](twe.md)`",
    })
    void whatMayBeMeantOtherwiseIsLeftToItsAuthor(String body) throws IOException {
        book(body + "\n")
                .withCase(2, "twee", "Tekst.\n")
                .withCase(3, "tien", "Tekst.\n")
                .withCase(4, "tee", "Tekst.\n")
                .with("bronnen.yaml", "cbs-2022: {titel: Cijfers, uitgever: CBS}\n")
                .writeTo(folder);

        assertThat(check("--fix").out()).isEmpty();
        assertThat(text()).endsWith(body + "\n");
    }

    @Test
    void lineEndsTheByteOrderMarkAndALastLineWithoutEndStay() throws IOException {
        book("").withTheme("knelpunten", "delen").writeTo(folder);
        String head = "\uFEFF---\r\ntitle: Zaak\r\nnummer: 1\r\n---\r\n";
        Files.writeString(file(), head + "##Knelpunten\r\n\r\n### Iets \uD83D\uDE00 {thema=deelen}\r\n\r\nTekst");

        check("--fix");

        assertThat(text()).isEqualTo(head + "## Knelpunten\r\n\r\n### Iets \uD83D\uDE00 {thema=delen}\r\n\r\nTekst");
    }

    @Test
    void aFileOfWindowsBecomesUtf8AndOneOfTwoProgramsIsLeftAlone() throws IOException {
        book("Het café “De Hoek” kost € 5.\n").withCase(2, "twee", "Tekst.\n").writeTo(folder);
        String typed = text();
        Files.write(file(), typed.getBytes(Charset.forName("windows-1252")));
        byte[] mixed = "---\ntitle: x\nnummer: 2\n---\nEen café en \u00E9".getBytes(StandardCharsets.UTF_8);
        mixed[mixed.length - 2] = 'e';
        mixed[mixed.length - 1] = (byte) 0xE9;
        Files.write(file("twee"), mixed);

        CommandRun run = check("--fix");

        assertThat(text()).isEqualTo(typed);
        assertThat(run.out()).contains("+Het café “De Hoek” kost € 5.");
        assertThat(Files.readAllBytes(file("twee"))).isEqualTo(mixed);
    }

    @Test
    void aFileThatChangedMeanwhileIsNotWrittenOver() throws IOException {
        book("Van later.\n").writeTo(folder);
        byte[] now = Files.readAllBytes(file());
        FileChange change = new FileChange(
                SourcePath.of("praktijkvoorbeelden/een.md"), "van eerder".getBytes(StandardCharsets.UTF_8), new byte[0]);

        assertThat(new FileWriter(folder).write(change)).isFalse();

        assertThat(Files.readAllBytes(file())).isEqualTo(now);
        assertThat(file().getParent()).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aMendedFileIsStillForWhomItWas() throws IOException {
        book("[x](Een.md)\n").writeTo(folder);
        Assumptions.assumeTrue(file().getFileSystem().supportedFileAttributeViews().contains("posix"), "skipped: no rights here");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-rw-r--"));

        check("--fix");

        assertThat(text()).endsWith("[x](een.md)\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-rw-r--");
        assertThat(file().getParent()).isDirectoryNotContaining("glob:**.tmp");
    }

    private static TestBook book(String body) {
        return TestBook.dutch().withCase(1, "een", body);
    }

    private Path file() {
        return file("een");
    }

    private Path file(String id) {
        return folder.resolve("praktijkvoorbeelden").resolve(id + ".md");
    }

    private String text() throws IOException {
        return Files.readString(file());
    }

    private CommandRun check(String... options) {
        List<String> arguments = new ArrayList<>(List.of("check", "--content", folder.toString()));
        arguments.addAll(List.of(options));
        return CommandRun.of(arguments);
    }
}
