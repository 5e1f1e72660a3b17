package nl.inspiratieboek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.inspiratieboek.fixture.TestBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher's choice of a locale and its archive of classes, with a Java and a list of locales that are only played. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no locales, and a launcher of its own")
class LauncherTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "LC_ALL=nl_NL.UTF-8           | C C.utf8 POSIX               | C.utf8",
        "LC_ALL=nl_NL.UTF-8           | C C.utf8 POSIX nl_NL.utf8    | nl_NL.utf8",
        "LC_ALL=nl_NL.UTF-8           | C C.UTF-8 POSIX nl_NL.UTF-8  | nl_NL.UTF-8",
        "LC_ALL=nl_NL.UTF-8@euro      | C C.utf8 POSIX nl_NL.utf8    | C.utf8",
        "LC_ALL=nl_NL                 | C C.utf8 nl_NL nl_NL.iso88591| C.utf8",
        "LC_ALL=C                     | C POSIX en_US.utf8 nl_NL.utf8| en_US.utf8",
        "LC_ALL=POSIX                 | C POSIX de_DE.utf8           | de_DE.utf8",
        "LC_CTYPE=nl_NL.UTF-8         | C C.utf8 POSIX               | C.utf8",
        "LC_CTYPE=UTF-8               | C en_US.UTF-8 nl_NL.UTF-8    | en_US.UTF-8",
        "LANG=nl_NL.UTF-8             | C C.utf8 nl_NL.utf8          | nl_NL.utf8",
        "LANG=C                       | C C.utf8 POSIX               | C.utf8",
        "LANG=                        | C C.utf8 POSIX               | C.utf8",
        "LANG=nl_NL.UTF-8             | C POSIX                      | C.UTF-8",
    })
    void javaIsStartedInAUtf8LocaleThatIsInstalled(String named, String installed, String chosen) throws Exception {
        script("bin/locale", "printf '%s\\n' " + installed);
        script("jdk/bin/java", "case $1 in -version) echo 'openjdk version \"17.0.1\"' >&2 ;; *) echo \"$LC_ALL\" ;; esac");
        Files.createDirectories(home.resolve("target"));
        Files.copy(Path.of("inspiratieboek"), home.resolve("inspiratieboek"));
        Files.writeString(home.resolve("target/inspiratieboek.jar"), "");

        ProcessBuilder launcher = new ProcessBuilder("sh", home.resolve("inspiratieboek").toString(), "check");
        withoutLocale(launcher).put("JAVA_HOME", home.resolve("jdk").toString());
        launcher.environment().put("PATH", home.resolve("bin") + ":" + System.getenv("PATH"));
        String[] variable = named.split("=", 2);
        launcher.environment().put(variable[0], variable[1]);

        assertThat(said(launcher)).isEqualTo(chosen + "\n");
    }

    @Test
    void anArchiveOfTheClassesIsMadeOnceAndUsed() throws Exception {
        ProcessBuilder launcher = launcherThatArchives("touch \"$archive\"");

        String first = said(launcher);
        String second = said(launcher);

        assertThat(List.of(first, second)).containsOnly("build with an archive\n");
        assertThat(home.resolve("archives")).hasContent("made");
        assertThat(home.resolve("target/archiving")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"17.0.1, classes.jsa", "24.0.2, classes.jsa", "25.0.1, classes.aot", "26, classes.aot"})
    void eachJavaHasTheArchiveThatItReadsBest(String version, String name) throws Exception {
        ProcessBuilder launcher = launcherThatArchives("touch \"$archive\"");
        Path java = home.resolve("jdk/bin/java");
        Files.writeString(java, Files.readString(java).replace("17.0.1", version));

        assertThat(said(launcher)).isEqualTo("build with an archive\n");
        assertThat(home.resolve("target").resolve(name)).exists();
    }

    @Test
    void whoReadsDutchIsToldInDutchWhatIsMissing() throws Exception {
        script("jdk/bin/java", "echo 'openjdk version \"11.0.1\"' >&2");
        Files.copy(Path.of("inspiratieboek"), home.resolve("inspiratieboek"));
        ProcessBuilder launcher = new ProcessBuilder("sh", home.resolve("inspiratieboek").toString(), "check");
        withoutLocale(launcher).put("JAVA_HOME", home.resolve("jdk").toString());

        launcher.environment().put("LANG", "nl_NL.UTF-8");
        assertThat(said(launcher)).contains("Java 17 of nieuwer is nodig");
        launcher.environment().put("LC_ALL", "en_US.UTF-8");
        assertThat(said(launcher)).contains("Java 17 or newer is needed");
    }

    /** Maven is only played: it says what Maven says, and goes on when that was told. */
    @Test
    void theFirstBuildSaysWhatItIsDoing() throws Exception {
        script("jdk/bin/java", "case $1 in -version) echo 'openjdk version \"17.0.1\"' >&2 ;; *) echo \"ran $*\" ;; esac");
        script("jdk/bin/javac", "");
        Path told = home.resolve("told");
        script("bin/mvn", String.join("\n",
                "await() { until grep -q \"$1\" '" + told + "'; do sleep 1; done; }",
                "echo '[INFO] Downloading from central: a'; echo '[INFO] Downloaded from central: a'; await 'so far'",
                "echo '[INFO] --- compiler:3.14.0:compile (default-compile) @ inspiratieboek ---'; await compiling",
                "touch target/inspiratieboek.jar"));
        Files.copy(Path.of("inspiratieboek"), home.resolve("inspiratieboek"));
        ProcessBuilder launcher = new ProcessBuilder("sh", home.resolve("inspiratieboek").toString(), "check");
        withoutLocale(launcher).put("JAVA_HOME", home.resolve("jdk").toString());
        launcher.environment().put("PATH", home.resolve("bin") + ":" + System.getenv("PATH"));
        Process started = launcher.redirectErrorStream(true).redirectOutput(told.toFile()).start();

        assertThat(started.waitFor(30, TimeUnit.MINUTES)).isTrue();
        assertThat(told).content().contains("fetching what it needs: 1 files so far", "compiling", "ran ", "check");
        assertThat(home.resolve("target/building")).doesNotExist();
    }

    @Test
    void theArchiveIsMadeAgainForAnotherProgramAndForAnotherJava() throws Exception {
        ProcessBuilder launcher = launcherThatArchives("touch \"$archive\"");
        said(launcher);

        Files.setLastModifiedTime(home.resolve("target/inspiratieboek.jar"), FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        Files.setLastModifiedTime(home.resolve("target/archived"), FileTime.from(Instant.parse("2029-01-01T00:00:00Z")));
        said(launcher);
        Files.setLastModifiedTime(home.resolve("target/archived"), FileTime.from(Instant.parse("2031-01-01T00:00:00Z")));
        said(launcher);
        Files.writeString(home.resolve("jdk/bin/java"), "# updated\n", StandardOpenOption.APPEND);
        said(launcher);

        assertThat(home.resolve("archives")).hasContent("made\nmade\nmade");
    }

    @Test
    void whereNoArchiveCanBeMadeTheProgramRunsWithoutAndSaysNothing() throws Exception {
        ProcessBuilder launcher = launcherThatArchives("echo broken; echo broken >&2; exit 1");

        String first = said(launcher);
        String second = said(launcher);

        assertThat(List.of(first, second)).containsOnly("build without\n");
        assertThat(home.resolve("archives")).hasContent("made");
    }

    @Test
    void aPackedProgramRunsOnItsOwnJavaAndNeedsNoOther() throws Exception {
        script("java/bin/java", "case $1 in -version) echo 'openjdk version \"17.0.1\"' >&2 ;; *) echo \"own Java: $*\" ;; esac");
        script("jdk/bin/java", "echo another Java");
        Files.createDirectories(home.resolve("lib"));
        Files.writeString(home.resolve("lib/inspiratieboek.jar"), "");
        // Of other things that may lie there it is not made anew.
        Files.writeString(home.resolve("pom.xml"), "");
        Files.copy(Path.of("inspiratieboek"), home.resolve("inspiratieboek"));
        ProcessBuilder launcher = new ProcessBuilder("/bin/sh", home.resolve("inspiratieboek").toString(), "check");
        launcher.environment().put("JAVA_HOME", home.resolve("jdk").toString());

        assertThat(said(launcher)).startsWith("own Java: ").contains("-jar " + home.resolve("lib/inspiratieboek.jar") + " check");
        assertThat(home.resolve("target")).doesNotExist();
    }

    /** A launcher with a book to archive the classes of, and a Java that notes each time that it is to make an archive. */
    private ProcessBuilder launcherThatArchives(String making) throws IOException {
        script("jdk/bin/java", String.join("\n",
                "case $1 in -version) echo 'openjdk version \"17.0.1\"' >&2; exit ;; esac",
                "with=without",
                "for each do case $each in",
                "  -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*) archive=${each#*=}; echo made >>'" + home.resolve("archives") + "'; " + making + "; exit ;;",
                "  -XX:SharedArchiveFile=* | -XX:AOTCache=*) [ ! -f \"${each#*=}\" ] || with='with an archive' ;;",
                "  build) echo \"build $with\" ;;",
                "esac; done"));
        Files.createDirectories(home.resolve("src/test/books/full/content"));
        Files.createDirectories(home.resolve("target"));
        Files.copy(Path.of("inspiratieboek"), home.resolve("inspiratieboek"));
        Files.writeString(home.resolve("target/inspiratieboek.jar"), "");
        Files.setLastModifiedTime(home.resolve("target/inspiratieboek.jar"), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        ProcessBuilder launcher = new ProcessBuilder("sh", home.resolve("inspiratieboek").toString(), "build");
        launcher.environment().put("JAVA_HOME", home.resolve("jdk").toString());
        return launcher;
    }

    @Test
    void javaByItselfSaysWhatToDoWhereItCannotReadAName() throws Exception {
        Path book = TestBook.dutch().withCase(1, "één", "Tekst.\n").writeTo(home.resolve("boek"));
        ProcessBuilder java = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "nl.inspiratieboek.cli.Main",
                "check",
                "--content",
                book.toString()));
        withoutLocale(java).put("LC_ALL", "POSIX");

        // On some systems Java takes all names for UTF-8, whatever the locale.
        assertThat(said(java)).containsAnyOf("LC_ALL=C.UTF-8 [name-in-other-locale]", "‘Proefboek’ is in orde.");
    }

    private static Map<String, String> withoutLocale(ProcessBuilder process) {
        process.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG"));
        return process.environment();
    }

    private static String said(ProcessBuilder process) throws IOException, InterruptedException {
        Process started = process.redirectErrorStream(true).start();
        String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(started.waitFor(30, TimeUnit.MINUTES)).isTrue();
        return said;
    }

    private void script(String path, String text) throws IOException {
        Path file = home.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
