package nl.inspiratieboek.search;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inspiratieboek.path.PercentEncoding;

/**
 * How readers write words of a section that stand otherwise in it: {@code backup} for back-up, a name by its initials, and what its
 * author called it in its address.
 */
final class OtherSpellings {

    private static final Pattern HYPHENATED = Pattern.compile("\\p{L}++(?:-\\p{L}++)++");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final Pattern ADDRESS_WORD = Pattern.compile("(?<![^-])\\p{Ll}{3,}(?![^-])");

    private static final Pattern FILE_TYPE = Pattern.compile("^index\\.html$|\\.html$");

    /** What the addresses of places begin with that the program makes. */
    private static final String MADE = "--";

    /** Longer words are seldom written as one by who writes from memory. */
    private static final int LONGEST_JOINED = 24;

    /** Two letters are too often a word. */
    private static final int FEWEST_INITIALS = 3;

    private static final int MOST_INITIALS = 6;

    private OtherSpellings() {}

    /** The hyphenated words of a text as one word, in lower case, each once. */
    static Set<String> joined(String text) {
        int hyphen = text.indexOf('-');
        if (hyphen < 0) {
            return Set.of();
        }
        Set<String> joined = new LinkedHashSet<>();
        while (hyphen >= 0) {
            // from hyphen to hyphen: a pattern would be tried at each letter of the text
            int start = hyphen;
            while (start > 0 && isOfWord(text.codePointBefore(start))) {
                start -= Character.charCount(text.codePointBefore(start));
            }
            int end = hyphen + 1;
            while (end < text.length() && isOfWord(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end - start <= LONGEST_JOINED && HYPHENATED.matcher(text).region(start, end).matches()) {
                joined.add(text.substring(start, end).replace("-", "").toLowerCase(Locale.ROOT));
            }
            hyphen = text.indexOf('-', end);
        }
        return joined;
    }

    /** A letter, a digit as the pattern {@code \p{N}} has them, or a hyphen. */
    private static boolean isOfWord(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> codePoint == '-' || Character.isLetter(codePoint);
        };
    }

    /**
     * What an author called a place in its address: {@code meldingsmoe} of {@code leeuwarden.html#meldingsmoe}. Of a page only where it
     * has no other name by which readers know it, as a case has; numbers and codes are no words.
     */
    static Set<String> address(SectionDocument document) {
        String ref = PercentEncoding.decode(document.ref());
        int anchor = ref.indexOf('#');
        String page = anchor < 0 ? ref : ref.substring(0, anchor);
        String file = document.page().number().isPresent() ? "" : FILE_TYPE.matcher(page.substring(page.lastIndexOf('/') + 1)).replaceFirst("");
        String place = anchor < 0 || ref.startsWith(MADE, anchor + 1) ? "" : ref.substring(anchor + 1);
        String named = (document.title() + " " + document.page().name()).toLowerCase(Locale.ROOT);
        return ADDRESS_WORD.matcher(file + "-" + place).results()
                .map(found -> found.group())
                .filter(word -> !named.contains(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
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
