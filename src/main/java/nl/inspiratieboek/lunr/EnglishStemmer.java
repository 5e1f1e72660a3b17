package nl.inspiratieboek.lunr;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Porter's stemmer ("An algorithm for suffix stripping", Program 14, 1980) for one word, as lunr runs it.
 *
 * <p>Lunr differs from the paper: words under three letters stay; {@code bli} and {@code logi} are suffixes of step 2
 * (Porter's own later departures); a first {@code y} is always a consonant; a suffix needs at least one character
 * before it; and because lunr works by regular expressions whose dot matches no line terminator, a word with one among
 * the characters before a suffix keeps that suffix (an element of a list can be such a word).
 */
final class EnglishStemmer {
    private static final Map<String, String> STEP_2 = Map.ofEntries(
            Map.entry("ational", "ate"),
            Map.entry("tional", "tion"),
            Map.entry("enci", "ence"),
            Map.entry("anci", "ance"),
            Map.entry("izer", "ize"),
            Map.entry("bli", "ble"),
            Map.entry("alli", "al"),
            Map.entry("entli", "ent"),
            Map.entry("eli", "e"),
            Map.entry("ousli", "ous"),
            Map.entry("ization", "ize"),
            Map.entry("ation", "ate"),
            Map.entry("ator", "ate"),
            Map.entry("alism", "al"),
            Map.entry("iveness", "ive"),
            Map.entry("fulness", "ful"),
            Map.entry("ousness", "ous"),
            Map.entry("aliti", "al"),
            Map.entry("iviti", "ive"),
            Map.entry("biliti", "ble"),
            Map.entry("logi", "log"));

    private static final Map<String, String> STEP_3 = Map.of(
            "icate", "ic", "ative", "", "alize", "al", "iciti", "ic", "ical", "ic", "ful", "", "ness", "");

    private static final List<String> SUFFIXES_2 = longestFirst(List.copyOf(STEP_2.keySet()));
    private static final List<String> SUFFIXES_3 = longestFirst(List.copyOf(STEP_3.keySet()));
    private static final List<String> SUFFIXES_4 = longestFirst(List.of(
            "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ou", "ism", "ate", "iti",
            "ous", "ive", "ize"));

    private static final int SHORTEST = 3;
    private static final String VOWELS = "aeiou";
    private static final String VOWELS_AND_Y = "aeiouy";

    private String word;

    private EnglishStemmer(String word) {
        this.word = word;
    }

    static String stemOf(String word) {
        if (word.length() < SHORTEST) {
            return word;
        }
        boolean startsWithY = word.charAt(0) == 'y';
        // A capital is in none of the classes of vowels, so this makes the first y a consonant.
        EnglishStemmer stemmer = new EnglishStemmer(startsWithY ? "Y" + word.substring(1) : word);
        stemmer.plurals();
        stemmer.pastAndParticiple();
        stemmer.finalY();
        stemmer.replace(SUFFIXES_2, STEP_2);
        stemmer.replace(SUFFIXES_3, STEP_3);
        stemmer.dropSuffix();
        stemmer.finalE();
        stemmer.doubleL();
        return startsWithY ? "y" + stemmer.word.substring(1) : stemmer.word;
    }

    /** Step 1a: sses → ss, ies → i, s → nothing but not after an s. */
    private void plurals() {
        if (endsWith("sses") || endsWith("ies")) {
            cut(2);
        } else if (word.endsWith("s") && word.length() > 2 && at(2) != 's' && isOneLine(word.length() - 2)) {
            cut(1);
        }
    }

    /** Step 1b: eed → ee, ed and ing → nothing, with what is then needed to make a word again. */
    private void pastAndParticiple() {
        if (endsWith("eed")) {
            if (measure(before("eed")) > 0) {
                cut(1);
            }
            return;
        }
        Optional<String> suffix = suffix(List.of("ed", "ing"));
        if (suffix.isEmpty() || !hasVowel(before(suffix.get()))) {
            return;
        }
        word = before(suffix.get());
        if (word.endsWith("at") || word.endsWith("bl") || word.endsWith("iz")) {
            word += "e";
        } else if (endsInDoubleConsonant()) {
            if (!isLineTerminator(at(1))) {
                cut(1);
            }
        } else if (isShort(word)) {
            word += "e";
        }
    }

    /** Step 1c: y → i after a consonant that is not the word's first letter. */
    private void finalY() {
        int length = word.length();
        if (length > 2 && word.endsWith("y") && VOWELS.indexOf(at(2)) < 0 && isOneLine(length - 2)) {
            cut(1);
            word += "i";
        }
    }

    /** Steps 2 and 3: a long suffix becomes a shorter one where something of a word stands before it. */
    private void replace(List<String> suffixes, Map<String, String> replacements) {
        suffix(suffixes).ifPresent(suffix -> {
            String stem = before(suffix);
            if (measure(stem) > 0) {
                word = stem + replacements.get(suffix);
            }
        });
    }

    /** Step 4: a suffix goes where much of a word stands before it. */
    private void dropSuffix() {
        Optional<String> suffix = suffix(SUFFIXES_4);
        if (suffix.isPresent()) {
            if (measure(before(suffix.get())) > 1) {
                word = before(suffix.get());
            }
        } else if ((endsWith("sion") || endsWith("tion")) && measure(before("ion")) > 1) {
            word = before("ion");
        }
    }

    /** Step 5a. */
    private void finalE() {
        if (endsWith("e")) {
            String stem = before("e");
            int measure = measure(stem);
            if (measure > 1 || measure == 1 && !isShort(stem)) {
                word = stem;
            }
        }
    }

    /** Step 5b: ll → l at the end of a long word. */
    private void doubleL() {
        if (word.endsWith("ll") && measure(word) > 1) {
            cut(1);
        }
    }

    /** Whether the word ends so, with at least one character before it and no line terminator among those. */
    private boolean endsWith(String suffix) {
        int stem = word.length() - suffix.length();
        return stem > 0 && word.endsWith(suffix) && isOneLine(stem);
    }

    private Optional<String> suffix(List<String> longestFirst) {
        for (String suffix : longestFirst) {
            if (endsWith(suffix)) {
                return Optional.of(suffix);
            }
        }
        return Optional.empty();
    }

    private String before(String suffix) {
        return word.substring(0, word.length() - suffix.length());
    }

    private void cut(int units) {
        word = word.substring(0, word.length() - units);
    }

    /** The unit so many from the end, 1 being the last. */
    private char at(int fromEnd) {
        return word.charAt(word.length() - fromEnd);
    }

    private boolean endsInDoubleConsonant() {
        return word.length() > 1 && at(1) == at(2) && "aeiouylsz".indexOf(at(1)) < 0;
    }

    /** Whether all of it is consonants, one vowel, and one consonant that is not w, x or y (Porter's *o). */
    private static boolean isShort(String text) {
        int last = text.length() - 1;
        if (last < 2 || "aeiouwxy".indexOf(text.charAt(last)) >= 0 || !isVowelOrY(text.charAt(last - 1))) {
            return false;
        }
        if (VOWELS.indexOf(text.charAt(0)) >= 0) {
            return false;
        }
        for (int at = 1; at < last - 1; at++) {
            if (isVowelOrY(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Porter's m: how often a run of vowels is followed by consonants. A y is a vowel after a consonant; whatever is no
     * vowel, digits and other scripts included, is a consonant.
     */
    private static int measure(String text) {
        int measure = 0;
        boolean vowel = false;
        for (int at = 0; at < text.length(); at++) {
            boolean wasVowel = vowel;
            vowel = isVowelAt(text, at, wasVowel);
            if (wasVowel && !vowel) {
                measure++;
            }
        }
        return measure;
    }

    private static boolean isVowelAt(String text, int at, boolean afterVowel) {
        char unit = text.charAt(at);
        return VOWELS.indexOf(unit) >= 0 || unit == 'y' && at > 0 && !afterVowel;
    }

    private static boolean hasVowel(String text) {
        return text.chars().anyMatch(unit -> VOWELS_AND_Y.indexOf(unit) >= 0);
    }

    private static boolean isVowelOrY(char unit) {
        return VOWELS_AND_Y.indexOf(unit) >= 0;
    }

    private boolean isOneLine(int length) {
        for (int at = 0; at < length; at++) {
            if (isLineTerminator(word.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLineTerminator(char unit) {
        return unit == '\n' || unit == '\r' || unit == '\u2028' || unit == '\u2029';
    }

    private static List<String> longestFirst(List<String> suffixes) {
        return suffixes.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
