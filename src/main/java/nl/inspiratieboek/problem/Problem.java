package nl.inspiratieboek.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something wrong in the book. It holds no sentence: the words come from the language pack, by the code's id.
 *
 * @param code what is wrong
 * @param place where the author must type
 * @param arguments what the sentence's {@code {0}}, {@code {1}} stand for; each {@link Code} says which
 * @param suggestion the word that was probably meant
 */
public record Problem(Code code, Place place, List<String> arguments, Optional<String> suggestion)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing((Problem problem) -> problem.place().path())
            .thenComparingInt(problem -> problem.place().line())
            .thenComparingInt(problem -> problem.place().column())
            .thenComparing(problem -> problem.code().id())
            .thenComparing(problem -> String.join("\n", problem.arguments()))
            .thenComparingInt(problem -> problem.place().length())
            .thenComparing(problem -> problem.suggestion().orElse(""));

    public Problem {
        Objects.requireNonNull(code);
        Objects.requireNonNull(place);
        Objects.requireNonNull(suggestion);
        arguments = List.copyOf(arguments);
    }

    /** A problem without a suggestion. */
    public static Problem of(Code code, Place place, String... arguments) {
        return new Problem(code, place, List.of(arguments), Optional.empty());
    }

    /** The same problem with the word that was probably meant. */
    public Problem suggesting(Optional<String> word) {
        return new Problem(code, place, arguments, word);
    }

    /** The same problem at another place. */
    public Problem at(Place elsewhere) {
        return new Problem(code, elsewhere, arguments, suggestion);
    }

    public Severity severity() {
        return code.severity();
    }

    /** By path, line, column and code, then by what is left, so the order is total. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
