package nl.inspiratieboek.publish;

import static nl.inspiratieboek.publish.Folders.filesIn;
import static nl.inspiratieboek.publish.Folders.site;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.inspiratieboek.publish.PublishResult.Failed;
import nl.inspiratieboek.publish.PublishResult.Published;
import nl.inspiratieboek.site.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nobody waits so long that the clock decides, on any machine: what hangs ends some time. */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
final class FolderLockTest {
    private static final Site SITE = site("index.html", "i");
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    @TempDir
    private Path output;

    @Test
    void anotherProcessKeepsUsOutUntilItIsKilled() throws IOException, InterruptedException {
        Files.createDirectories(output.resolve(".inspiratieboek"));
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        output.resolve(".inspiratieboek/lock").toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("locked");

            assertThat(Publisher.waiting(Duration.ZERO).publish(SITE, output))
                    .isEqualTo(new Failed(FailureCause.OTHER_BUILD_BUSY, "."));
            assertThat(filesIn(output)).isEmpty();
        } finally {
            other.destroyForcibly().waitFor();
        }

        assertThat(Publisher.waiting(PATIENCE).publish(SITE, output)).isInstanceOf(Published.class);
    }

    @Test
    void aLockWhoseFileWasTakenAwayWhileWeWaitedIsTakenAnew()
            throws IOException, InterruptedException, ExecutionException {
        Path file = output.resolve("lock");
        FolderLock first = FolderLock.take(file, Duration.ZERO, () -> false).orElseThrow();
        CountDownLatch waiting = new CountDownLatch(1);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Future<Optional<FolderLock>> second = thread.submit(() -> FolderLock.take(file, PATIENCE, () -> {
            waiting.countDown();
            return false;
        }));
        thread.shutdown();

        waiting.await();
        Files.delete(file);
        first.release();
        FolderLock taken = second.get().orElseThrow();

        assertThat(file).exists();
        assertThat(FolderLock.take(file, Duration.ZERO, () -> false)).isEmpty();
        taken.release();
    }

    @Test
    void buildsInManyThreadsWaitForEachOther() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<PublishResult>> results = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String text = "version " + i % 3;
            results.add(threads.submit(() -> Publisher.waiting(PATIENCE)
                    .publish(site("index.html", text, "a/b.html", text), output.resolve("new"))));
        }
        threads.shutdown();

        for (Future<PublishResult> result : results) {
            assertThat(result.get()).isInstanceOf(Published.class);
        }
        Map<String, String> files = filesIn(output.resolve("new"));
        assertThat(files).containsOnlyKeys("index.html", "a/b.html");
        assertThat(files.get("index.html")).isEqualTo(files.get("a/b.html")).startsWith("version ");
    }

    @Test
    void firstBuildsThatFailDoNotTakeTheLockAwayFromOthers() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<PublishResult>> results = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Disk disk = i % 2 == 0 ? new FaultyDisk(FaultyDisk.Fault.FAILS_ONCE, 6, () -> {}) : new RealDisk();
            results.add(threads.submit(() -> new Publisher(disk, PATIENCE, () -> false)
                    .publish(site("index.html", "i", "a/b.html", "b"), output.resolve("new"))));
        }
        threads.shutdown();

        for (int i = 0; i < results.size(); i++) {
            // Those that fail are waited for too: the folder is theirs until then.
            PublishResult result = results.get(i).get();
            if (i % 2 == 1) {
                assertThat(result).isInstanceOf(Published.class);
            }
        }
        assertThat(filesIn(output.resolve("new"))).containsOnlyKeys("index.html", "a/b.html");
    }

    /** Another program: takes a lock and keeps it until its end. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws IOException {
            Path file = Path.of(arguments[0]);
            boolean locked = FolderLock.take(file, PATIENCE, () -> false).isPresent();
            System.out.println(locked ? "locked" : "no");
            int end = System.in.read();
            System.exit(end);
        }
    }
}
