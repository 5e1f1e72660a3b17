package nl.inspiratieboek.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nl.inspiratieboek.fixture.LargeBook;

/**
 * What a build costs as a whole, cold process, beside other generators and the least that Java could do. The programs take turns,
 * so that a machine whose speed drifts is the same to all; a ratio is the median of the ratios of each round.
 */
public final class BuildBench {

    private static final Path BENCH = Path.of("target/bench");

    private final Options options;
    private final List<Generator> generators = new ArrayList<>();

    private BuildBench(Options options) {
        this.options = options;
    }

    /** Measures each size and prints a table of it. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new BuildBench(Options.parse(arguments)).run();
    }

    private void run() throws IOException, InterruptedException {
        System.out.println("seed " + options.seed() + ", Java " + System.getProperty("java.version") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors; seconds, MB; median of the runs");
        for (Generator generator : Generator.values()) {
            generator.missing().ifPresentOrElse(why -> System.out.println("! " + why), () -> generators.add(generator));
        }
        for (int cases : options.sizes()) {
            measure(cases);
        }
    }

    private void measure(int cases) throws IOException, InterruptedException {
        Path book = BENCH.resolve("cases-" + options.seed() + "-" + cases);
        Folders.remove(book);
        LargeBook.ofCases(options.seed(), cases, Path.of("content")).writeTo(book);
        OtherFormat.write(book);
        int runs = options.runs() > 0 ? options.runs() : cases <= 100 ? 9 : cases <= 1_000 ? 5 : 3;
        Map<Generator, List<TimedRun>> all = new EnumMap<>(Generator.class);
        Map<Generator, SiteFiles> sites = new EnumMap<>(Generator.class);
        // One round more, which warms the file cache and does not count.
        for (int round = 0; round <= runs; round++) {
            for (Generator generator : generators) {
                TimedRun run = once(generator, book);
                if (round > 0) {
                    all.computeIfAbsent(generator, unused -> new ArrayList<>()).add(run);
                } else {
                    sites.put(generator, SiteFiles.read(site(generator, book)));
                }
            }
        }
        print(cases, runs, all, sites);
        for (Generator generator : generators) {
            Folders.remove(site(generator, book));
        }
    }

    private static TimedRun once(Generator generator, Path book) throws IOException, InterruptedException {
        Path site = site(generator, book);
        Folders.remove(site);
        Path log = site.resolveSibling(site.getFileName() + ".log");
        TimedRun run = TimedRun.of(generator.commands(book, site), log);
        if (run.exit() != 0) {
            System.out.println("! " + generator.label() + " ended with " + run.exit() + ": " + Files.readString(log).strip());
        }
        return run;
    }

    private static Path site(Generator generator, Path book) {
        return book.resolveSibling(book.getFileName() + "-" + generator.name().toLowerCase(Locale.ROOT));
    }

    private void print(int cases, int runs, Map<Generator, List<TimedRun>> all, Map<Generator, SiteFiles> sites) {
        System.out.printf(Locale.ROOT, "%n%,d cases, %d runs%n%-18s", cases, runs, "");
        for (String column : List.of("wall", "processor", "peak MB", "files", "site MB", "wall, ours x", "processor, ours x")) {
            System.out.printf("%18s", column);
        }
        System.out.println();
        List<TimedRun> ours = all.get(Generator.OURS);
        all.forEach((generator, other) -> System.out.printf(
                Locale.ROOT,
                "%-18s%18.2f%18.2f%18.0f%18d%18.1f%18.2f%18.2f%n",
                generator.label(),
                median(other.stream().map(TimedRun::wall).toList()),
                median(other.stream().map(TimedRun::processor).toList()),
                median(other.stream().map(run -> run.peakMemory() / 1e6).toList()),
                sites.get(generator).number(),
                sites.get(generator).bytes() / 1e6,
                ratio(ours, other, TimedRun::wall),
                ratio(ours, other, TimedRun::processor)));
    }

    private static double ratio(List<TimedRun> ours, List<TimedRun> other, ToDoubleFunction<TimedRun> figure) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ours.size(); round++) {
            ratios.add(figure.applyAsDouble(ours.get(round)) / figure.applyAsDouble(other.get(round)));
        }
        return median(ratios);
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }
}
