package nl.inspiratieboek.search;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How readers write words of a section that stand otherwise in it: {@code backup} for back-up, and a name by its initials. */
final class OtherSpellings {

    private static final Pattern HYPHENATED = Pattern.compile("(?<![\\p{L}\\p{N}-])\\p{L}++(?:-\\p{L}++)++(?![\\p{L}\\p{N}-])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Longer words are seldom written as one by who writes from memory. */
    private static final int LONGEST_JOINED = 24;

    /** Two letters are too often a word. */
    private static final int FEWEST_INITIALS = 3;

    private static final int MOST_INITIALS = 6;

    private OtherSpellings() {}

    /** The hyphenated words of a text as one word, in lower case, each once. */
    static Set<String> joined(String text) {
        if (text.indexOf('-') < 0) {
            // most texts, and the pattern would look behind each of their letters
            return Set.of();
        }
        Set<String> joined = new LinkedHashSet<>();
        for (Matcher found = HYPHENATED.matcher(text); found.find(); ) {
            if (found.group().length() <= LONGEST_JOINED) {
                joined.add(found.group().replace("-", "").toLowerCase(Locale.ROOT));
            }
        }
        return joined;
    }

    /**
     * The initials of a name, in lower case: {@code mma} of Meld Misdaad Anoniem. Of a name with small words in it, also without
     * them; of what is no name, none.
     */
    static Set<String> initials(String name) {
        List<String> words = WORD.matcher(name).results().map(found -> found.group()).toList();
        List<String> great = words.stream().filter(word -> Character.isUpperCase(word.codePointAt(0))).toList();
        boolean isName = great.size() == words.size() || great.size() >= FEWEST_INITIALS && 2 * great.size() > words.size();
        Set<String> initials = new LinkedHashSet<>();
        if (isName) {
            for (List<String> some : Arrays.asList(words, great)) {
                if (some.size() >= FEWEST_INITIALS && some.size() <= MOST_INITIALS) {
                    StringBuilder letters = new StringBuilder();
                    some.forEach(word -> letters.appendCodePoint(word.codePointAt(0)));
                    initials.add(letters.toString().toLowerCase(Locale.ROOT));
                }
            }
        }
        return initials;
    }
}
