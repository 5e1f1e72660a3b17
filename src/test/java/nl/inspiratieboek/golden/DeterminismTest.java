package nl.inspiratieboek.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.inspiratieboek.fixture.SiteBytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same book gives the same bytes, whatever machine it is built on. */
class DeterminismTest {

    private static final Path BOOK = Path.of("src", "test", "books", "full", "content");
    private static final SortedMap<String, byte[]> EXPECTED = SiteBytes.built(BOOK);

    /** Turkish has its own i, Thai and Arabic their own calendars and digits. */
    @ParameterizedTest
    @CsvSource({
        "tr-TR, Pacific/Kiritimati, 1",
        "th-TH-u-ca-buddhist-nu-thai, America/St_Johns, 16",
        "ar-EG-u-nu-arab, Antarctica/Troll, 1",
        "fa-IR-u-ca-persian-nu-arabext, Etc/GMT+12, 16",
        "nl-NL, Europe/Amsterdam, 4",
    })
    void localeZoneAndNumberOfThreadsDoNotShow(String locale, String zone, int threads) throws Exception {
        Locale oldLocale = Locale.getDefault();
        TimeZone oldZone = TimeZone.getDefault();
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            assertSame(pool.submit(() -> SiteBytes.built(BOOK)).get());
        } finally {
            pool.shutdownNow();
            Locale.setDefault(oldLocale);
            TimeZone.setDefault(oldZone);
        }
    }

    @Test
    void folderNameFileTimesAndOrderOfFilesDoNotShow(@TempDir Path folder) throws IOException {
        Path copy = folder.resolve("Een ándere map #1");
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(BOOK)) {
            all.filter(Files::isRegularFile).forEach(files::add);
        }
        files.sort(Collections.reverseOrder());
        for (Path file : files) {
            Path target = copy.resolve(BOOK.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
            Files.setLastModifiedTime(target, FileTime.from(Instant.EPOCH));
        }

        assertSame(SiteBytes.built(copy));
    }

    @Test
    void charsetAndProcessDoNotShow(@TempDir Path folder) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=ISO-8859-1",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Kathmandu",
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1",
                "-cp",
                System.getProperty("java.class.path"),
                "nl.inspiratieboek.cli.Main",
                "build",
                "--quiet",
                "--content",
                BOOK.toAbsolutePath().toString(),
                "--output",
                folder.resolve("site").toString());
        command.environment().put("LC_ALL", "C");
        Path said = folder.resolve("said.txt");

        Process build = command.redirectErrorStream(true).redirectOutput(said.toFile()).start();

        assertThat(build.waitFor(30, TimeUnit.MINUTES)).as("the build ends").isTrue();
        assertThat(Files.readString(said)).isEmpty();
        assertThat(build.exitValue()).isZero();
        assertSame(SiteBytes.read(folder.resolve("site")));
    }

    private static void assertSame(SortedMap<String, byte[]> actual) {
        assertThat(actual.keySet()).isEqualTo(EXPECTED.keySet());
        List<String> differing = EXPECTED.keySet().stream()
                .filter(name -> !Arrays.equals(EXPECTED.get(name), actual.get(name)))
                .toList();
        assertThat(differing).isEmpty();
    }
}
