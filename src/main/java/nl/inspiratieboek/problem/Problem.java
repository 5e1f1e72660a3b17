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
 * @param stage how far the book has been read when it shows
 * @param also the other places of the same mistake, in order, when it is told once for all of them
 * @param fixes what mends it, at this place and the others; none where there is not one right answer
 */
public record Problem(
        Code code,
        Place place,
        List<String> arguments,
        Optional<String> suggestion,
        Stage stage,
        List<Place> also,
        List<Fix> fixes)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::severity)
            .thenComparing(Problem::stage)
            .thenComparing((Problem problem) -> problem.place().path())
            .thenComparingInt(problem -> problem.place().line())
            .thenComparingInt(problem -> problem.place().column())
            .thenComparing(problem -> problem.code().id())
            .thenComparing(problem -> String.join("\n", problem.arguments()))
            .thenComparingInt(problem -> problem.place().length())
            .thenComparing(problem -> problem.suggestion().orElse(""))
            .thenComparingInt(problem -> problem.also().size());

    public Problem {
        Objects.requireNonNull(code);
        Objects.requireNonNull(place);
        Objects.requireNonNull(suggestion);
        Objects.requireNonNull(stage);
        arguments = List.copyOf(arguments);
        also = List.copyOf(also);
        fixes = List.copyOf(fixes);
    }

    /** A problem of one place, at the stage of its code. */
    public Problem(Code code, Place place, List<String> arguments, Optional<String> suggestion) {
        this(code, place, arguments, suggestion, code.stage(), List.of(), List.of());
    }

    /** A problem without a suggestion. */
    public static Problem of(Code code, Place place, String... arguments) {
        return new Problem(code, place, List.of(arguments), Optional.empty());
    }

    /** The same problem with the word that was probably meant. */
    public Problem suggesting(Optional<String> word) {
        return new Problem(code, place, arguments, word, stage, also, fixes);
    }

    /**
     * The same problem of a word, with the one of others that was probably meant; where that is sure, with the edit too.
     *
     * @param typed the word as it stands at the place
     */
    public Problem meaning(String typed, Nearest others) {
        return suggesting(others.to(typed)).replacing(typed, others.sure(typed));
    }

    /**
     * The same problem with the edit that mends it.
     *
     * @param typed what is wrong, as it stands at the place
     * @param meant the one right answer, if there is one
     */
    public Problem replacing(String typed, Optional<String> meant) {
        return meant.filter(word -> !word.equals(typed) && !typed.isEmpty())
                .map(word -> fixedBy(List.of(new Fix.Edit(place, typed, word))))
                .orElse(this);
    }

    /** The same problem with what mends it. */
    public Problem fixedBy(List<? extends Fix> all) {
        return new Problem(code, place, arguments, suggestion, stage, also, List.copyOf(all));
    }

    /** The same problem as the cause that it is where it stands, if that comes before what its code says. */
    public Problem noLaterThan(Stage other) {
        Stage earliest = other.compareTo(stage) < 0 ? other : stage;
        return new Problem(code, place, arguments, suggestion, earliest, also, fixes);
    }

    /** The same problem, told for these other places too. */
    Problem alsoAt(List<Place> places) {
        return new Problem(code, place, arguments, suggestion, stage, places, fixes);
    }

    /** The same problem at another place. */
    public Problem at(Place elsewhere) {
        return new Problem(code, elsewhere, arguments, suggestion)
                .fixedBy(fixes.stream().map(fix -> fix.in(elsewhere.path())).toList());
    }

    public Severity severity() {
        return code.severity();
    }

    /**
     * Errors before warnings, causes before consequences, then by path, line, column and code, then by what is left, so
     * the order is total.
     */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
