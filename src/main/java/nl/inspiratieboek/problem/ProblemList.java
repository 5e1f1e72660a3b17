package nl.inspiratieboek.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects the problems of one step. Mutable and not safe for use by several threads: each file collects alone. */
public final class ProblemList {

    private final int atMost;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Code, Integer> counts = new EnumMap<>(Code.class);
    private final Map<Code, Place> firstLeftOut = new EnumMap<>(Code.class);

    /** A collector that keeps everything. */
    public ProblemList() {
        this(Integer.MAX_VALUE);
    }

    private ProblemList(int atMost) {
        this.atMost = atMost;
    }

    /**
     * A collector that keeps so many problems of each code and counts the rest, so that a file that is wrong at every
     * letter costs no more memory than it has.
     */
    public static ProblemList keepingOfEachCode(int atMost) {
        return new ProblemList(atMost);
    }

    /** Adds a problem without a suggestion. */
    public void add(Code code, Place place, String... arguments) {
        add(Problem.of(code, place, arguments));
    }

    public void add(Problem problem) {
        int count = counts.merge(problem.code(), 1, Integer::sum);
        if (count <= atMost) {
            problems.add(problem);
        } else {
            firstLeftOut.putIfAbsent(problem.code(), problem.place());
        }
    }

    public void addAll(Collection<Problem> more) {
        more.forEach(this::add);
    }

    /** Whether something found so far is an error. */
    public boolean hasErrors() {
        return counts.keySet().stream().anyMatch(code -> code.severity() == Severity.ERROR);
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** All problems, each once, sorted by place and code; one more says how many of a code were left out. */
    public List<Problem> toList() {
        List<Problem> all = new ArrayList<>(problems);
        firstLeftOut.forEach((code, place) -> {
            String rest = Integer.toString(counts.getOrDefault(code, 0) - atMost);
            Code more = code.severity() == Severity.ERROR ? Code.MORE_ERRORS : Code.MORE_WARNINGS;
            all.add(Problem.of(more, place, rest, code.id()));
        });
        return all.stream().sorted().distinct().toList();
    }

    /** A value together with the problems found so far. */
    public <T> Checked<T> with(T value) {
        return new Checked<>(value, toList());
    }
}
