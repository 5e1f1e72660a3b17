package nl.inspiratieboek.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * One run of the program, in a process of its own.
 *
 * @param exit its exit code; -1 when it was ended for taking too long
 * @param seconds from start to end, the start of Java included
 * @param processorSeconds what all its threads took of the processors: the same on a busy machine; 0 where that is not told
 * @param peakMemory the most memory it had resident, in bytes; 0 where the system does not tell
 * @param said the last line that it printed
 */
record ProgramRun(int exit, double seconds, double processorSeconds, long peakMemory, String said) {

    private static final int LOOK_EVERY_MILLIS = 50;

    /** Builds a site with Java as the launcher starts it. */
    static ProgramRun build(Path book, Path site, Duration longest, Optional<String> heap)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        heap.ifPresent(size -> command.add("-Xmx" + size));
        command.addAll(List.of(
                "-jar", "target/inspiratieboek.jar", "build", "--content", book.toString(), "--output", site.toString()));
        Path log = site.resolveSibling(site.getFileName() + ".log");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        long peak = 0;
        Duration used = Duration.ZERO;
        boolean late = false;
        while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, Resident.now(process.pid()));
            used = process.info().totalCpuDuration().orElse(used);
            if (!late && System.nanoTime() - start > longest.toNanos()) {
                late = true;
                process.destroyForcibly();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
        String last = late ? "ended after " + longest.toMinutes() + " minutes" : lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        return new ProgramRun(late ? -1 : process.exitValue(), seconds, used.toMillis() / 1e3, peak, last);
    }
}
