package nl.inspiratieboek.language;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts running text into words. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:['’-][\\p{L}\\p{M}\\p{N}]++)*+");

    private Words() {}

    /**
     * A word in a text.
     *
     * @param text the word, without the ending of "boa's" or "council's": the stemmers leave its apostrophe
     * @param start where it begins, in UTF-16 units from 0
     * @param end where it ends with its ending, exclusive
     */
    public record Word(String text, int start, int end) {}

    /** The words of a text, from left to right. */
    public static Stream<Word> of(String text) {
        return WORD.matcher(text).results().map(found -> new Word(withoutEnding(found.group()), found.start(), found.end()));
    }

    private static String withoutEnding(String word) {
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    }
}
