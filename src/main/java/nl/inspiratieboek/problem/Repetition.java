package nl.inspiratieboek.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Tells a mistake that an author made all over the book once. */
public final class Repetition {

    private Repetition() {}

    /** What makes two problems one habit. */
    private record Habit(Code code, String argument, Stage stage) {}

    /**
     * The same problems, those whose code is told once gathered at the first place.
     *
     * @param sorted problems in their order, of the whole book
     */
    public static List<Problem> gather(List<Problem> sorted) {
        Map<Object, Problem> told = new LinkedHashMap<>();
        Map<Object, List<Place>> others = new LinkedHashMap<>();
        Map<Object, Set<Fix>> fixes = new LinkedHashMap<>();
        for (Problem problem : sorted) {
            Object key = problem.code().telling() == Telling.ONCE ? habit(problem) : problem;
            fixes.computeIfAbsent(key, unused -> new LinkedHashSet<>()).addAll(problem.fixes());
            if (told.putIfAbsent(key, problem) != null) {
                List<Place> also = others.computeIfAbsent(key, unused -> new ArrayList<>());
                also.add(problem.place());
                also.addAll(problem.also());
            }
        }
        List<Problem> gathered = new ArrayList<>();
        told.forEach((key, problem) -> gathered.add(with(problem, others.getOrDefault(key, List.of()))
                .fixedBy(List.copyOf(fixes.get(key)))));
        return List.copyOf(gathered);
    }

    private static Habit habit(Problem problem) {
        String argument = problem.arguments().isEmpty() ? "" : problem.arguments().get(0);
        return new Habit(problem.code(), argument, problem.stage());
    }

    private static Problem with(Problem problem, List<Place> others) {
        if (others.isEmpty()) {
            return problem;
        }
        List<Place> all = new ArrayList<>(problem.also());
        others.stream().filter(place -> !Objects.equals(place, problem.place())).forEach(all::add);
        return problem.alsoAt(all.stream().distinct().toList());
    }
}
