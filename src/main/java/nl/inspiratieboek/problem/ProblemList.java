package nl.inspiratieboek.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects the problems of one step. Mutable and not safe for use by several threads: each file collects alone. */
public final class ProblemList {

    private final List<Problem> problems = new ArrayList<>();

    /** Adds a problem without a suggestion. */
    public void add(Code code, Place place, String... arguments) {
        problems.add(Problem.of(code, place, arguments));
    }

    public void add(Problem problem) {
        problems.add(problem);
    }

    public void addAll(Collection<Problem> more) {
        problems.addAll(more);
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** All problems, each once, sorted by place and code. */
    public List<Problem> toList() {
        return problems.stream().sorted().distinct().toList();
    }

    /** A value together with the problems found so far. */
    public <T> Checked<T> with(T value) {
        return new Checked<>(value, toList());
    }
}
