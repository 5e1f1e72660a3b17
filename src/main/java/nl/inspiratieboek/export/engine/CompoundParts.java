package nl.inspiratieboek.export.engine;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words by which compounds are found: the words of the book, and what is left of a compound beside one of them. So
 * {@code wijkteam} is found by {@code team} in a book that has the word {@code wijk} alone.
 */
final class CompoundParts {

    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    private CompoundParts() {}

    /**
     * The parts, sorted.
     *
     * @param words the words of the book, in lower case
     * @param shortest the fewest UTF-16 units of a part
     * @param longest the most
     */
    static List<String> of(Collection<String> words, int shortest, int longest) {
        Set<String> known = new HashSet<>();
        for (String word : words) {
            if (word.length() >= shortest && word.length() <= 2 * longest && LETTERS.matcher(word).matches()) {
                known.add(word);
            }
        }
        TreeSet<String> parts = new TreeSet<>(known);
        for (String word : known) {
            for (int cut = shortest; cut <= word.length() - shortest; cut++) {
                String before = word.substring(0, cut);
                String after = word.substring(cut);
                if (known.contains(before)) {
                    parts.add(after);
                }
                if (known.contains(after)) {
                    parts.add(before);
                }
            }
        }
        parts.removeIf(part -> part.length() > longest);
        return List.copyOf(parts);
    }
}
