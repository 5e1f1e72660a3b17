package nl.inspiratieboek.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One run of a command as a process of its own, with all that it starts.
 *
 * @param exit its exit code
 * @param wall seconds from start to end
 * @param processor seconds of all processors together, as the shell accounts for them when all has ended
 * @param peakMemory the most memory that was resident at one time, in bytes, of the command and its children together
 */
record TimedRun(int exit, double wall, double processor, long peakMemory) {

    private static final long LOOK_EVERY_MILLIS = 3;

    /** Runs one command after another, and adds up; peak memory is the largest of them. */
    static TimedRun of(List<List<String>> commands, Path log) throws IOException, InterruptedException {
        TimedRun all = new TimedRun(0, 0, 0, 0);
        for (List<String> command : commands) {
            TimedRun run = one(command, log);
            all = new TimedRun(
                    Math.max(all.exit, run.exit),
                    all.wall + run.wall,
                    all.processor + run.processor,
                    Math.max(all.peakMemory, run.peakMemory));
        }
        return all;
    }

    private static TimedRun one(List<String> command, Path log) throws IOException, InterruptedException {
        Path times = Path.of(log + ".times");
        List<String> timed = new ArrayList<>(List.of(
                "bash", "-c", "TIMEFORMAT='%R %U %S'; { time \"$@\" >\"$0\" 2>&1; } 2>\"$0.times\"", log.toString()));
        timed.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(timed);
        // The shell's own figures have a point in them whatever the locale.
        builder.environment().put("LC_NUMERIC", "C");
        Process process = builder.inheritIO().start();
        long peak = 0;
        do {
            try (Stream<ProcessHandle> all = process.descendants()) {
                peak = Math.max(peak, all.mapToLong(one -> Resident.now(one.pid())).sum());
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        } while (process.isAlive());
        String[] figures = Files.readString(times, StandardCharsets.UTF_8).strip().split("\\s+");
        int last = figures.length - 1;
        double wall = Double.parseDouble(figures[last - 2]);
        double processor = Double.parseDouble(figures[last - 1]) + Double.parseDouble(figures[last]);
        return new TimedRun(process.exitValue(), wall, processor, peak);
    }
}
