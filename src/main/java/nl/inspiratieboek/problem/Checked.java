package nl.inspiratieboek.problem;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a step gives: its value as far as it could be read, and all that was wrong.
 *
 * @param value the value, usable also when there are problems
 * @param problems in the order in which they were found
 */
public record Checked<T>(T value, List<Problem> problems) {

    public Checked {
        Objects.requireNonNull(value);
        problems = List.copyOf(problems);
    }

    /** A value with nothing wrong. */
    public static <T> Checked<T> fine(T value) {
        return new Checked<>(value, List.of());
    }

    /** Whether any of the problems is an error. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** The same problems with another value. */
    public <R> Checked<R> map(Function<? super T, ? extends R> change) {
        return new Checked<>(change.apply(value), problems);
    }

    /** Hands the problems to a collector and gives the value. */
    public T into(ProblemList collector) {
        collector.addAll(problems);
        return value;
    }
}
