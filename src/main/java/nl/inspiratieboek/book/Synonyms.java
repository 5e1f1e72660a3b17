package nl.inspiratieboek.book;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Expressions by which search finds others too.
 *
 * @param say who says one of these …
 * @param find … also finds these; the same list where they all mean the same
 */
public record Synonyms(List<String> say, List<String> find) {

    public Synonyms {
        say = List.copyOf(say);
        find = List.copyOf(find);
    }

    /** Expressions that all mean the same. */
    public static Synonyms alike(List<String> expressions) {
        return new Synonyms(expressions, expressions);
    }

    /** Whether they all mean the same, so that each finds the others. */
    public boolean bothWays() {
        return say.equals(find);
    }

    /** The same without what a book cannot answer; empty when nothing is left to find. */
    public Optional<Synonyms> within(Predicate<String> said) {
        List<String> found = find.stream().filter(said).toList();
        boolean useless = found.isEmpty() || say.equals(found) && found.size() == 1;
        return useless ? Optional.empty() : Optional.of(new Synonyms(say, found));
    }
}
