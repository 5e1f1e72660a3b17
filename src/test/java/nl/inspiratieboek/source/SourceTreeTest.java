package nl.inspiratieboek.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.inspiratieboek.problem.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTreeTest {

    @TempDir
    private Path folder;

    @Test
    void textsAndMediaAreFoundInOneOrder() throws IOException {
        write("b/z.md", "z");
        write("a.md", "a");
        write("B.md", "b");
        write("book.yaml", "title: x");
        write("media/p.png", "p");

        SourceTree tree = SourceTree.read(folder, Limits.defaults()).value();

        assertThat(tree.markdown()).extracting(file -> file.path().value()).containsExactly("B.md", "a.md", "b/z.md");
        assertThat(tree.file(SourcePath.of("book.yaml"))).isPresent();
        assertThat(tree.media()).hasSize(1);
        assertThat(tree.media().get(0).bytes()).isEqualTo("p".getBytes(StandardCharsets.UTF_8));
        assertThat(tree.line("b/z.md", 1)).contains("z");
        assertThat(tree.line("b/z.md", 2)).isEmpty();
        assertThat(tree.line("../x", 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        ".hidden.md", ".git/x.md", "a.md~", "#a.md#", ".#a.md", "a.md.swp", "Thumbs.db", "desktop.ini", "a.md.bak",
        "~$a.docx", "__MACOSX/a.md", "a.tmp"
    })
    void leftoversArePassedOverInSilence(String name) throws IOException {
        write(name, "x\u0000");

        assertThat(problems()).isEmpty();
        assertThat(SourceTree.read(folder, Limits.defaults()).value().markdown()).isEmpty();
        assertThat(SourceTree.read(folder, Limits.defaults()).value().media()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"con.md", "Aux", "LPT1.x.md", "com¹.md", "a:b.md", "a?.md", "a*.md", "a|b.md", "a<b.md",
        "a\"b.md", "x.", "x ", " x.md", "a\\b.md"})
    void namesThatWindowsCannotHoldAreErrorsOnEverySystem(String name) throws IOException {
        assumeTrue(canWrite(name), "this system cannot write the name");

        assertThat(problems()).containsExactly("name-not-portable " + name + " " + name);
    }

    @Test
    void namesWithInvisibleCharactersAreShownPrintably() throws IOException {
        assumeTrue(canWrite("a\nb.md"), "this system cannot write the name");
        write("c\u202Ed.md", "x");

        assertThat(problems()).containsExactlyInAnyOrder(
                "name-not-text a<U+000A>b.md a<U+000A>b.md", "name-not-text c<U+202E>d.md c<U+202E>d.md");
    }

    @Test
    void namesThatAreOddButPossibleAreFine() throws IOException {
        for (String name : List.of("a b.md", "a#b.md", "100%.md", "l'été.md", "a&b.md", "console.md", "nul-punt.md")) {
            write(name, "x");
        }

        assertThat(problems()).isEmpty();
    }

    @Test
    void namesAlikeButForCaseOrNormalisationAreErrorsThatNameBoth() throws IOException {
        write("map/Zaak.md", "x");
        write("map/zaak.md", "x");
        write("e\u0301.md", "x");
        write("é.md", "x");
        assumeTrue(Files.list(folder.resolve("map")).count() == 2, "this system takes the two names for one");

        assertThat(problems()).containsExactly("names-alike map/zaak.md map/Zaak.md", "names-alike é.md é.md");
    }

    @Test
    void tooLongNamesAreErrors() throws IOException {
        String name = "é".repeat(101) + ".md";
        write(name, "x");

        assertThat(problems()).containsExactly("name-too-long " + name + " " + name + " 200");
    }

    @Test
    void symbolicLinksAreSkippedAndNothingOutsideIsRead(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("geheim.md"), "geheim");
        Files.createSymbolicLink(folder.resolve("naar-buiten"), outside);
        Files.createSymbolicLink(folder.resolve("bestand.md"), outside.resolve("geheim.md"));
        Files.createSymbolicLink(folder.resolve("kapot.md"), outside.resolve("weg"));
        Files.createSymbolicLink(folder.resolve("lus"), folder);

        assertThat(problems()).containsExactly(
                "symlink-skipped bestand.md", "symlink-skipped kapot.md", "symlink-skipped lus",
                "symlink-skipped naar-buiten");
        assertThat(SourceTree.read(folder, Limits.defaults()).value().markdown()).isEmpty();
    }

    @Test
    void aPipeDoesNotBlock() throws Exception {
        Path pipe = folder.resolve("pijp.md");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "this system has no mkfifo");
        new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor();

        // Who reads from it waits for ever.
        List<String> problems = assertTimeoutPreemptively(Duration.ofMinutes(10), this::problems);

        assertThat(problems).containsExactly("special-file-skipped pijp.md");
    }

    @Test
    void aFileThatMayNotBeReadIsNamed() throws IOException {
        write("a.md", "x");
        assumeTrue(
                folder.resolve("a.md").toFile().setReadable(false) && !Files.isReadable(folder.resolve("a.md")),
                "whoever runs the tests may read every file (root)");

        assertThat(problems()).containsExactly("file-unreadable a.md");
    }

    @Test
    void limitsAreProblems() throws IOException {
        write("groot.md", "x".repeat(6_000_000));
        write("a/".repeat(40) + "diep.md", "x");

        assertThat(problems()).containsExactly(
                "folders-too-deep " + "a/".repeat(32) + "a 32", "file-too-large groot.md 5000000");
        assertThat(SourceTree.read(folder, Limits.defaults()).value().faulty()).containsExactly(SourcePath.of("groot.md"));
    }

    @Test
    void aFaultyFileIsKnownAndItsLinesCanBeShown() throws IOException {
        Files.write(folder.resolve("a.md"), new byte[] {'o', 'k', '\n', 'x', (byte) 0xEB});

        Checked<SourceTree> checked = SourceTree.read(folder, Limits.defaults());

        assertThat(checked.value().faulty()).containsExactly(SourcePath.of("a.md"));
        assertThat(checked.value().line("a.md", 2)).contains("x\uFFFD");
    }

    @Test
    void aFolderThatIsNotThereIsAProblem() throws IOException {
        Checked<SourceTree> checked = SourceTree.read(folder.resolve("weg"), Limits.defaults());

        assertThat(checked.problems()).extracting(problem -> problem.code().id()).containsExactly("no-content-folder");
    }

    private boolean canWrite(String name) throws IOException {
        try {
            write(name, "x");
            return true;
        } catch (InvalidPathException impossibleHere) {
            return false;
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> problems() throws IOException {
        return SourceTree.read(folder, Limits.defaults()).problems().stream()
                .map(problem -> problem.code().id() + " " + problem.place().path()
                        + (problem.arguments().isEmpty() ? "" : " " + String.join(" ", problem.arguments())))
                .toList();
    }
}
