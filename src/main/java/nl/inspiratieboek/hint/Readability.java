package nl.inspiratieboek.hint;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How easily a text reads, by the length of its sentences and words: Flesch's reading ease for English, and Douma's form of it for
 * Dutch, in which words are longer. 100 is very easy and 0 very hard; from 60 on a text is plain, about B1.
 *
 * @param perSentence what each word in the mean sentence takes off
 * @param perWord what each syllable in the mean word takes off
 * @param vowels what is one syllable
 */
record Readability(double perSentence, double perWord, Pattern vowels) {

    /** From here on a text is plain. */
    static final int PLAIN = 60;

    private static final double EASIEST = 206.835;

    /** Vowels that are spoken as one; one with two points begins a syllable of its own. */
    private static final Pattern DUTCH = Pattern.compile(
            "aai|ooi|oei|eeuw|ieuw|eau|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ei|ij|ai|[aeiouyàáâäèéêëìíîïòóôöùúûü]");

    /** An e at the end is mute, but not behind an l that has a letter before it. */
    private static final Pattern ENGLISH = Pattern.compile("(?!(?<=[^l])e$)[aeiouyàáâäèéêëìíîïòóôöùúûü]+(?<!(?<=[^aeiouyl])e$)");

    /** The measure of a language; English for one that has none of its own. */
    static Readability in(String language) {
        return language.equals("nl") ? new Readability(0.93, 77, DUTCH) : new Readability(1.015, 84.6, ENGLISH);
    }

    /** The score of some sentences, which have words. */
    int score(List<String> sentences) {
        List<String> words = sentences.stream().flatMap(each -> Sentences.words(each).stream()).toList();
        double syllables = words.stream().mapToInt(this::syllables).sum();
        return (int) Math.round(
                EASIEST - perSentence * words.size() / sentences.size() - perWord * syllables / words.size());
    }

    /** How many syllables a word has, at least one. */
    int syllables(String word) {
        return Math.max(1, (int) vowels.matcher(word.toLowerCase(Locale.ROOT)).results().count());
    }
}
