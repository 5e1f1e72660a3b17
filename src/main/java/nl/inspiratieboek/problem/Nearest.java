package nl.inspiratieboek.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Finds the word that an author probably meant, among words that stay the same: a book with ten thousand dead links asks
 * ten thousand times. Usable by several threads.
 */
public final class Nearest {

    /** Longer words than this, in characters, are no names that somebody mistyped. */
    private static final int LONGEST = 200;

    /** From so many letters on, two mistakes still leave the word that was meant. */
    private static final int LONG_WORD = 8;

    private final List<Candidate> candidates;
    private final Map<String, Optional<Found>> found = new ConcurrentHashMap<>();

    /**
     * The word nearest to another.
     *
     * @param mistakes how many letters differ
     * @param only whether no other word is as near
     */
    private record Found(String word, int mistakes, boolean only) {}

    /**
     * A word that may have been meant.
     *
     * @param letters in lower case
     * @param shared how many of them the word before it begins with too
     */
    private record Candidate(String word, int[] letters, int shared) {}

    private Nearest(Collection<String> words) {
        Map<String, int[]> lower = new HashMap<>();
        for (String word : words) {
            int[] letters = letters(word);
            if (letters.length <= LONGEST) {
                lower.put(word, letters);
            }
        }
        List<Map.Entry<String, int[]>> sorted = new ArrayList<>(lower.entrySet());
        sorted.sort(Map.Entry.comparingByValue(Arrays::compare));
        List<Candidate> ordered = new ArrayList<>();
        int[] before = {};
        for (Map.Entry<String, int[]> each : sorted) {
            ordered.add(new Candidate(each.getKey(), each.getValue(), shared(before, each.getValue())));
            before = each.getValue();
        }
        this.candidates = List.copyOf(ordered);
    }

    private static int shared(int[] before, int[] letters) {
        int mismatch = Arrays.mismatch(before, letters);
        return mismatch < 0 ? letters.length : mismatch;
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
        return among(words).search(word, mistakes).map(Found::word);
    }

    /**
     * The word nearest to another, counting letters added, left out, replaced and swapped with their neighbour (the
     * optimal string alignment form of Damerau and Levenshtein's distance). Upper and lower case count as alike.
     *
     * @return empty when nothing is near: of a word of three letters one may be wrong, of six two, of ten three. Of
     *     equally near words the first by code unit, so the answer does not hang on their order
     */
    public Optional<String> to(String word) {
        return nearest(word).map(Found::word);
    }

    /**
     * The word that was surely meant, so that nobody has to be asked: no other is as near, at most two letters differ, or one of a
     * short word, the first letter is right, and so are all digits, because a year or a number that is off by one is another one.
     */
    public Optional<String> sure(String word) {
        int most = word.codePointCount(0, word.length()) < LONG_WORD ? 1 : 2;
        return nearest(word)
                .filter(near -> near.only() && near.mistakes() <= most)
                .map(Found::word)
                .filter(near -> letters(near)[0] == letters(word)[0] && digits(near).equals(digits(word)));
    }

    private static String digits(String word) {
        return word.replaceAll("\\D", "");
    }

    private Optional<Found> nearest(String word) {
        if (word.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        return found.computeIfAbsent(word, this::search);
    }

    private Optional<Found> search(String word) {
        return search(word, mistakes(word.codePointCount(0, word.length())));
    }

    private Optional<Found> search(String word, int mistakes) {
        int[] letters = letters(word);
        if (letters.length > LONGEST) {
            return Optional.empty();
        }
        // Few mistakes are looked for first: they are the answer, and the fewer, the sooner words are passed over.
        return IntStream.rangeClosed(0, mistakes)
                .mapToObj(most -> first(word, new EditRows(letters, most), most))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The first by code unit of the words with no more mistakes than so many. */
    private Optional<Found> first(String word, EditRows rows, int most) {
        Optional<String> first = Optional.empty();
        int count = 0;
        int known = 0;
        boolean far = false;
        for (Candidate candidate : candidates) {
            if (far && candidate.shared() >= known) {
                // It begins as the one before, with more mistakes than may be.
                continue;
            }
            int[] letters = candidate.letters();
            int row = candidate.shared();
            far = false;
            while (!far && row < letters.length) {
                far = row == rows.longest() || rows.next(row + 1, letters[row]) > most;
                row++;
            }
            known = row;
            if (!far && rows.mistakes(letters.length) <= most && !candidate.word().equals(word)) {
                count++;
                if (isEarlier(candidate.word(), first)) {
                    first = Optional.of(candidate.word());
                }
            }
        }
        boolean only = count == 1;
        return first.map(near -> new Found(near, most, only));
    }

    private static boolean isEarlier(String candidate, Optional<String> first) {
        return first.filter(near -> near.compareTo(candidate) <= 0).isEmpty();
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
}
