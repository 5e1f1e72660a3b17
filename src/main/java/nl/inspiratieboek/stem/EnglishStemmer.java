package nl.inspiratieboek.stem;

/**
 * English: Porter's stemmer ("An algorithm for suffix stripping", Program 14, 1980) for one word, as lunr runs it.
 *
 * <p>Lunr differs from the paper: words under three letters stay; {@code bli} and {@code logi} are endings of step 2
 * (Porter's own later departures); a first {@code y} is always a consonant; an ending needs at least one character
 * before it; and because lunr works by regular expressions whose dot matches no line terminator, a word with one among
 * the characters before an ending keeps that ending (an element of a list can be such a word).
 */
final class EnglishStemmer {
    private static final int SHORTEST = 3;
    private static final String VOWELS = "aeiou";
    private static final String VOWELS_AND_Y = "aeiouy";
    private static final String LINE_TERMINATORS = "\n\r\u2028\u2029";

    private static final Endings PARTICIPLES = Endings.of("ed", "ing");
    private static final String[][] STEP_2 = {
        {"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"}, {"anci", "ance"}, {"izer", "ize"}, {"bli", "ble"},
        {"alli", "al"}, {"entli", "ent"}, {"eli", "e"}, {"ousli", "ous"}, {"ization", "ize"}, {"ation", "ate"},
        {"ator", "ate"}, {"alism", "al"}, {"iveness", "ive"}, {"fulness", "ful"}, {"ousness", "ous"},
        {"aliti", "al"}, {"iviti", "ive"}, {"biliti", "ble"}, {"logi", "log"}
    };
    private static final String[][] STEP_3 = {
        {"icate", "ic"}, {"ative", ""}, {"alize", "al"}, {"iciti", "ic"}, {"ical", "ic"}, {"ful", ""}, {"ness", ""}
    };
    private static final Endings STEP_4 = Endings.of(
            "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ou", "ism", "ate", "iti",
            "ous", "ive", "ize");

    private final ShrinkingWord word;

    private EnglishStemmer(ShrinkingWord word) {
        this.word = word;
    }

    static String stemOf(String text) {
        if (text.length() < SHORTEST) {
            return text;
        }
        ShrinkingWord word = new ShrinkingWord(text, VOWELS);
        boolean startsWithY = word.has('y', 0);
        if (startsWithY) {
            // A capital is no vowel, so this makes the first y a consonant.
            word.set(0, 'Y');
        }
        EnglishStemmer stemmer = new EnglishStemmer(word);
        stemmer.plurals();
        stemmer.pastAndParticiple();
        stemmer.finalY();
        stemmer.shorten(STEP_2);
        stemmer.shorten(STEP_3);
        stemmer.dropEnding();
        stemmer.finalE();
        stemmer.doubleL();
        if (startsWithY) {
            word.set(0, 'y');
        }
        return word.toString();
    }

    /** Step 1a: sses → ss, ies → i, s → nothing but not after an s. */
    private void plurals() {
        int beforeS = word.length() - 2;
        if (endsWith("sses") || endsWith("ies")) {
            word.drop(2);
        } else if (word.endsWith("s") && beforeS > 0 && !word.has('s', beforeS) && isOneLine(beforeS)) {
            word.drop(1);
        }
    }

    /** Step 1b: eed → ee, ed and ing → nothing, with what is then needed to make a word again. */
    private void pastAndParticiple() {
        if (endsWith("eed")) {
            if (measure(before("eed")) > 0) {
                word.drop(1);
            }
            return;
        }
        String ending = PARTICIPLES.longestOf(word, 1);
        if (ending.isEmpty() || !isOneLine(before(ending)) || !hasVowel(before(ending))) {
            return;
        }
        word.drop(ending.length());
        int last = word.length() - 1;
        if (word.endsWith("at") || word.endsWith("bl") || word.endsWith("iz")) {
            word.replace(0, "e");
        } else if (word.isSame(last, last - 1) && !word.hasOneOf("aeiouylsz", last)) {
            if (!word.hasOneOf(LINE_TERMINATORS, last)) {
                word.drop(1);
            }
        } else if (isShort(word.length())) {
            word.replace(0, "e");
        }
    }

    /** Step 1c: y → i after a consonant that is not the word's first letter. */
    private void finalY() {
        int last = word.length() - 1;
        if (last > 1 && word.has('y', last) && word.isConsonant(last - 1) && isOneLine(last - 1)) {
            word.set(last, 'i');
        }
    }

    /** Steps 2 and 3: a long ending becomes a shorter one where something of a word stands before it. */
    private void shorten(String[][] endings) {
        String ending = "";
        String shorter = "";
        for (String[] each : endings) {
            if (each[0].length() > ending.length() && endsWith(each[0])) {
                ending = each[0];
                shorter = each[1];
            }
        }
        if (measure(before(ending)) > 0) {
            word.replace(ending.length(), shorter);
        }
    }

    /** Step 4: an ending goes where much of a word stands before it. */
    private void dropEnding() {
        String ending = STEP_4.longestOf(word, 1);
        if (ending.isEmpty() && (endsWith("sion") || endsWith("tion"))) {
            ending = "ion";
        }
        if (isOneLine(before(ending)) && measure(before(ending)) > 1) {
            word.drop(ending.length());
        }
    }

    /** Step 5a. */
    private void finalE() {
        if (endsWith("e")) {
            int measure = measure(before("e"));
            if (measure > 1 || measure == 1 && !isShort(before("e"))) {
                word.drop(1);
            }
        }
    }

    /** Step 5b: ll → l at the end of a long word. */
    private void doubleL() {
        if (word.endsWith("ll") && measure(word.length()) > 1) {
            word.drop(1);
        }
    }

    /** Whether the word ends so, with at least one character before it and no line terminator among those. */
    private boolean endsWith(String ending) {
        return word.endsWith(ending, 1) && isOneLine(before(ending));
    }

    /** Where an ending that the word has starts. */
    private int before(String ending) {
        return word.length() - ending.length();
    }

    /** Whether all until there is consonants, one vowel, and one consonant that is not w, x or y (Porter's *o). */
    private boolean isShort(int end) {
        int last = end - 1;
        if (last < 2 || word.hasOneOf("aeiouwxy", last) || !word.hasOneOf(VOWELS_AND_Y, last - 1) || word.isVowel(0)) {
            return false;
        }
        for (int at = 1; at < last - 1; at++) {
            if (word.hasOneOf(VOWELS_AND_Y, at)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Porter's m: how often a run of vowels is followed by consonants until there. A y is a vowel after a consonant;
     * whatever is no vowel, digits and other scripts included, is a consonant.
     */
    private int measure(int end) {
        int measure = 0;
        boolean vowel = false;
        for (int at = 0; at < end; at++) {
            boolean wasVowel = vowel;
            vowel = word.isVowel(at) || word.has('y', at) && at > 0 && !wasVowel;
            if (wasVowel && !vowel) {
                measure++;
            }
        }
        return measure;
    }

    private boolean hasVowel(int end) {
        for (int at = 0; at < end; at++) {
            if (word.hasOneOf(VOWELS_AND_Y, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOneLine(int end) {
        for (int at = 0; at < end; at++) {
            if (word.hasOneOf(LINE_TERMINATORS, at)) {
                return false;
            }
        }
        return true;
    }
}
