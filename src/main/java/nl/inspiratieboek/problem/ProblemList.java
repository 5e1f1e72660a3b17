package nl.inspiratieboek.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects the problems of one step, or of the whole book: each once, and of each code in each file no more than asked for.
 * Mutable and not safe for use by several threads: each file collects alone.
 */
public final class ProblemList {

    private final int atMost;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Map<Sort, Integer> counts = new HashMap<>();
    private final Map<Sort, Place> firstLeftOut = new HashMap<>();

    /** What is counted together. */
    private record Sort(String path, Code code) {

        private static Sort of(Code code, Place place) {
            return new Sort(place.path(), code);
        }
    }

    /** A collector that keeps everything. */
    public ProblemList() {
        this(Integer.MAX_VALUE);
    }

    private ProblemList(int atMost) {
        this.atMost = atMost;
    }

    /**
     * A collector that keeps so many problems of each code in each file and counts the rest, so that a file that is wrong at
     * every letter costs no more memory than it has.
     */
    public static ProblemList keepingOfEachCode(int atMost) {
        return new ProblemList(atMost);
    }

    /** Adds a problem without a suggestion. */
    public void add(Code code, Place place, String... arguments) {
        add(Problem.of(code, place, arguments));
    }

    public void add(Problem problem) {
        if (problems.contains(problem)) {
            return;
        }
        Sort sort = Sort.of(problem.code(), problem.place());
        int count = counts.merge(sort, 1, Integer::sum);
        if (count <= most(problem.code())) {
            problems.add(problem);
        } else {
            firstLeftOut.putIfAbsent(sort, problem.place());
        }
    }

    /** Whether one more problem of a code would be kept; what costs time to say of it may else be left out. */
    public boolean keeps(Code code, Place place) {
        return counts.getOrDefault(Sort.of(code, place), 0) < most(code);
    }

    /** How many a step left out of a file is said for each code, however many those are. */
    private int most(Code code) {
        return code == Code.MORE_ERRORS || code == Code.MORE_WARNINGS ? Integer.MAX_VALUE : atMost;
    }

    public void addAll(Collection<Problem> more) {
        more.forEach(this::add);
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** All problems, each once, sorted by place and code; one more says how many of a code were left out of a file. */
    public List<Problem> toList() {
        List<Problem> all = new ArrayList<>(problems);
        firstLeftOut.forEach((sort, place) -> {
            String rest = Integer.toString(counts.getOrDefault(sort, 0) - atMost);
            Code more = sort.code().severity() == Severity.ERROR ? Code.MORE_ERRORS : Code.MORE_WARNINGS;
            all.add(Problem.of(more, place, rest, sort.code().id()));
        });
        return all.stream().sorted().toList();
    }

    /** A value together with the problems found so far. */
    public <T> Checked<T> with(T value) {
        return new Checked<>(value, toList());
    }
}
