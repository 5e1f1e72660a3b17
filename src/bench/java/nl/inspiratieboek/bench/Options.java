package nl.inspiratieboek.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for.
 *
 * @param sizes the books' numbers of pages
 * @param seed what books and queries are drawn from
 * @param skipBuild whether to use books and sites that are there
 * @param typing how long to type at each size at most
 * @param building how long a build may take
 * @param heap the largest heap of the program
 * @param runs how often to build each book with each program; 0 leaves that to its size
 */
record Options(
        List<Integer> sizes,
        long seed,
        boolean skipBuild,
        Duration typing,
        Duration building,
        Optional<String> heap,
        int runs) {

    /** What books and queries are drawn from unless a run says otherwise. */
    static final long SEED = 20261123L;

    private static final List<Integer> SIZES = List.of(10, 100, 1_000, 10_000);

    Options {
        sizes = List.copyOf(sizes);
    }

    static Options parse(String[] arguments) {
        List<Integer> sizes = new ArrayList<>();
        long seed = SEED;
        boolean skipBuild = false;
        Duration typing = Duration.ofSeconds(120);
        Duration building = Duration.ofMinutes(10);
        Optional<String> heap = Optional.empty();
        int runs = 0;
        for (String argument : arguments) {
            String value = argument.substring(argument.indexOf('=') + 1);
            if (argument.equals("--skip-build")) {
                skipBuild = true;
            } else if (argument.startsWith("--sizes=")) {
                for (String size : value.split(",")) {
                    sizes.add(Integer.valueOf(size));
                }
            } else if (argument.startsWith("--seed=")) {
                seed = Long.parseLong(value);
            } else if (argument.startsWith("--typing=")) {
                typing = Duration.ofSeconds(Long.parseLong(value));
            } else if (argument.startsWith("--minutes=")) {
                building = Duration.ofMinutes(Long.parseLong(value));
            } else if (argument.startsWith("--heap=")) {
                heap = Optional.of(value);
            } else if (argument.startsWith("--runs=")) {
                runs = Integer.parseInt(value);
            } else {
                sizes.add(Integer.valueOf(argument));
            }
        }
        return new Options(sizes.isEmpty() ? SIZES : sizes, seed, skipBuild, typing, building, heap, runs);
    }
}
