package nl.inspiratieboek.view;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The entries of a list that begin with a letter: part {@code letter-jumps} leads to them.
 *
 * @param letterId the id of the group
 * @param letterHref its place on the page
 * @param letterName the letter; digits stand together
 * @param entries at least one
 */
record Letter<E>(String letterId, String letterHref, String letterName, List<E> entries) {

    private static final String DIGITS = "0–9";

    Letter {
        entries = List.copyOf(entries);
    }

    /**
     * Divides sorted entries by the first letter of their words, accents left out.
     *
     * @param word what an entry is sorted by
     * @param shown what the page shows of it
     */
    static <T, E> List<Letter<E>> divide(List<T> sorted, Function<T, String> word, Function<T, E> shown) {
        Map<String, List<E>> byLetter = new LinkedHashMap<>();
        for (T entry : sorted) {
            byLetter.computeIfAbsent(letter(word.apply(entry)), unused -> new ArrayList<>()).add(shown.apply(entry));
        }
        List<Letter<E>> letters = new ArrayList<>();
        byLetter.forEach((letter, entries) -> {
            String id = "--letter-" + (letter.equals(DIGITS) ? "0" : letter.toLowerCase(Locale.ROOT));
            letters.add(new Letter<>(id, "#" + id, letter, entries));
        });
        return letters;
    }

    private static String letter(String word) {
        String bare = Normalizer.normalize(word, Normalizer.Form.NFD);
        return bare.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(first -> Character.isDigit(first)
                        ? DIGITS
                        : Character.toString(first).toUpperCase(Locale.ROOT))
                .findFirst()
                .orElse("#");
    }
}
