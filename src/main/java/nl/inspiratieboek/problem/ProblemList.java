package nl.inspiratieboek.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    private final Map<Sort, Integer> leftOut = new HashMap<>();
    private final Map<Sort, Problem> firstLeftOut = new LinkedHashMap<>();
    private final Map<Sort, Problem> lastLeftOut = new HashMap<>();

    /** What is counted together: the problems of one code in one file. */
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
        if (problem.code() == Code.MORE_ERRORS || problem.code() == Code.MORE_WARNINGS) {
            addLeftOut(problem);
            return;
        }
        Sort sort = Sort.of(problem.code(), problem.place());
        if (problems.contains(problem) || problem.equals(lastLeftOut.get(sort))) {
            return;
        }
        int count = counts.merge(sort, 1, Integer::sum);
        if (count <= atMost) {
            problems.add(problem);
        } else {
            leftOut.merge(sort, 1, Integer::sum);
            firstLeftOut.putIfAbsent(sort, problem);
            lastLeftOut.put(sort, problem);
        }
    }

    /** What a step has left out counts with what this one leaves out. */
    private void addLeftOut(Problem more) {
        Sort sort = Sort.of(codeOf(more), more.place());
        int count = Integer.parseInt(more.arguments().get(0));
        counts.merge(sort, count, Integer::sum);
        leftOut.merge(sort, count, Integer::sum);
        firstLeftOut.putIfAbsent(sort, more);
    }

    /** Whether one more problem of a code would be kept; what costs time to say of it may else be left out. */
    public boolean keeps(Code code, Place place) {
        return counts.getOrDefault(Sort.of(code, place), 0) < atMost;
    }

    /** Of which code a message says how many were left out. */
    private static Code codeOf(Problem more) {
        String id = more.arguments().get(1);
        return Arrays.stream(Code.values()).filter(code -> code.id().equals(id)).findFirst().orElseThrow();
    }

    public void addAll(Collection<Problem> more) {
        more.forEach(this::add);
    }

    /** The files that have an error of this stage. */
    public Set<String> pathsWith(Stage stage) {
        Set<String> paths = new HashSet<>();
        problems.stream()
                .filter(problem -> problem.stage() == stage && problem.severity() == Severity.ERROR)
                .forEach(problem -> paths.add(problem.place().path()));
        return paths;
    }

    /** Whether something found so far is an error. */
    public boolean hasErrors() {
        return counts.keySet().stream().anyMatch(sort -> sort.code().severity() == Severity.ERROR);
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** All problems, each once, in their order; one more says how many of a code in a file were left out. */
    public List<Problem> toList() {
        List<Problem> all = new ArrayList<>(problems);
        firstLeftOut.forEach((sort, first) -> {
            String rest = Integer.toString(leftOut.getOrDefault(sort, 0));
            Code more = sort.code().severity() == Severity.ERROR ? Code.MORE_ERRORS : Code.MORE_WARNINGS;
            Problem left = Problem.of(more, first.place(), rest, sort.code().id());
            all.add(new Problem(more, left.place(), left.arguments(), left.suggestion(), first.stage(), List.of(), List.of()));
        });
        return all.stream().sorted().toList();
    }

    /** A value together with the problems found so far. */
    public <T> Checked<T> with(T value) {
        return new Checked<>(value, toList());
    }
}
