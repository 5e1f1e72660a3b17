package nl.inspiratieboek.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the word that an author probably meant, among words that stay the same: a book with ten thousand dead links asks
 * ten thousand times. Used by one thread.
 */
public final class Nearest {

    /** Longer words than this, in characters, are no names that somebody mistyped. */
    private static final int LONGEST = 200;

    private final Map<Integer, List<Candidate>> byLength = new TreeMap<>();
    private final Map<String, Optional<String>> found = new HashMap<>();

    /** A word that may have been meant, its letters in lower case, and which of them it has, as bits. */
    private record Candidate(String word, int[] letters, long has) {}

    private Nearest(Collection<String> words) {
        for (String word : words) {
            int[] letters = letters(word);
            if (letters.length <= LONGEST) {
                byLength.computeIfAbsent(letters.length, unused -> new ArrayList<>())
                        .add(new Candidate(word, letters, has(letters)));
            }
        }
    }

    /** The words among which is looked; they are looked at once. */
    public static Nearest among(Collection<String> words) {
        return new Nearest(words);
    }

    /** The word nearest to another among a few; see {@link #to}. */
    public static Optional<String> nearest(String word, Collection<String> words) {
        return among(words).to(word);
    }

    /** The word nearest to another among a few, with no more mistakes than so many; see {@link #to}. */
    public static Optional<String> within(int mistakes, String word, Collection<String> words) {
        return among(words).search(word, mistakes);
    }

    /**
     * The word nearest to another, counting letters added, left out, replaced and swapped with their neighbour (the
     * optimal string alignment form of Damerau and Levenshtein's distance). Upper and lower case count as alike.
     *
     * @return empty when nothing is near: of a word of three letters one may be wrong, of six two, of ten three. Of
     *     equally near words the first by code unit, so the answer does not hang on their order
     */
    public Optional<String> to(String word) {
        if (word.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        return found.computeIfAbsent(word, this::search);
    }

    private Optional<String> search(String word) {
        return search(word, mistakes(word.codePointCount(0, word.length())));
    }

    private Optional<String> search(String word, int mistakes) {
        int[] letters = letters(word);
        if (letters.length > LONGEST) {
            return Optional.empty();
        }
        long has = has(letters);
        EditDistance distance = EditDistance.from(letters);
        int best = mistakes;
        Optional<String> nearest = Optional.empty();
        for (int length = letters.length - best; length <= letters.length + best; length++) {
            for (Candidate candidate : byLength.getOrDefault(length, List.of())) {
                // Each mistake takes away one kind of letter and brings another, at most.
                boolean far = Long.bitCount(has ^ candidate.has()) > 2 * best;
                if (far || candidate.word().equals(word)) {
                    continue;
                }
                int apart = distance.to(candidate.letters());
                boolean nearer = apart < best || nearest.isEmpty();
                boolean earlier = apart == best
                        && nearest.isPresent()
                        && candidate.word().compareTo(nearest.get()) < 0;
                if (apart <= best && (nearer || earlier)) {
                    best = apart;
                    nearest = Optional.of(candidate.word());
                }
            }
        }
        return nearest;
    }

    /** How many mistakes somebody makes in a word of so many letters without meaning another. */
    private static int mistakes(int length) {
        if (length < 3) {
            return 0;
        }
        if (length < 6) {
            return 1;
        }
        return length < 10 ? 2 : 3;
    }

    private static int[] letters(String word) {
        return word.toLowerCase(Locale.ROOT).codePoints().toArray();
    }

    private static long has(int[] letters) {
        long has = 0;
        for (int letter : letters) {
            has |= 1L << (letter & 63);
        }
        return has;
    }
}
