package nl.inspiratieboek.stem;

/**
 * A word that is being cut to its stem: letters go from its end. Positions count UTF-16 units from 0 and stay what they
 * are while the word shrinks, so a region, which is the part of the word from a position on, stays where it was.
 */
final class ShrinkingWord {
    private final StringBuilder letters;
    private final String vowels;

    /**
     * The word before anything is cut.
     *
     * @param vowels the letters that count as vowels; whatever else stands in a word is a consonant
     */
    ShrinkingWord(String word, String vowels) {
        this.letters = new StringBuilder(word);
        this.vowels = vowels;
    }

    int length() {
        return letters.length();
    }

    /** Whether this letter stands there; nothing stands outside the word. */
    boolean has(char letter, int at) {
        return at >= 0 && at < letters.length() && letters.charAt(at) == letter;
    }

    /** Whether one of these letters stands there. */
    boolean hasOneOf(String some, int at) {
        return at >= 0 && at < letters.length() && some.indexOf(letters.charAt(at)) >= 0;
    }

    /** Whether the same letter stands at both places. */
    boolean isSame(int at, int other) {
        return other >= 0 && at < letters.length() && has(letters.charAt(at), other);
    }

    boolean isVowel(int at) {
        return hasOneOf(vowels, at);
    }

    /** Whether something stands there that is no vowel. */
    boolean isConsonant(int at) {
        return at >= 0 && at < letters.length() && vowels.indexOf(letters.charAt(at)) < 0;
    }

    void set(int at, char letter) {
        letters.setCharAt(at, letter);
    }

    /** Puts for each letter of the first list, wherever it stands, the one at its place in the second. */
    void rewrite(String some, String others) {
        rewrite(0, some, others);
    }

    /** The same, from a position on. */
    void rewrite(int from, String some, String others) {
        for (int at = from; at < letters.length(); at++) {
            int place = some.indexOf(letters.charAt(at));
            if (place >= 0) {
                letters.setCharAt(at, others.charAt(place));
            }
        }
    }

    /** The region after the first consonant that follows a vowel, counted from a position; else the word's end. */
    int regionAfter(int from) {
        return after(nextConsonant(nextVowel(from)));
    }

    /** Where the next vowel stands, from a position on; else the word's end. */
    int nextVowel(int from) {
        int at = from;
        while (at < letters.length() && !isVowel(at)) {
            at++;
        }
        return at;
    }

    /** Where the next consonant stands, from a position on; else the word's end. */
    int nextConsonant(int from) {
        int at = from;
        while (at < letters.length() && isVowel(at)) {
            at++;
        }
        return at;
    }

    /** The position after this one, or the word's end. */
    int after(int at) {
        return Math.min(at + 1, letters.length());
    }

    boolean startsWith(String start) {
        return matches(start, 0);
    }

    boolean endsWith(String ending) {
        return matches(ending, letters.length() - ending.length());
    }

    /** Whether the word ends so, all of the ending inside a region. */
    boolean endsWith(String ending, int region) {
        return letters.length() - ending.length() >= region && endsWith(ending);
    }

    private boolean matches(String part, int start) {
        if (start < 0 || start + part.length() > letters.length()) {
            return false;
        }
        for (int at = 0; at < part.length(); at++) {
            if (letters.charAt(start + at) != part.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    /** Takes one letter out. */
    void remove(int at) {
        letters.deleteCharAt(at);
    }

    /** Cuts so many letters off. */
    void drop(int count) {
        letters.setLength(letters.length() - count);
    }

    /** Cuts an ending off where the word has it inside a region, and says whether it had. */
    boolean dropEnding(String ending, int region) {
        boolean there = endsWith(ending, region);
        if (there) {
            drop(ending.length());
        }
        return there;
    }

    /** Puts other letters for the last ones. */
    void replace(int count, String others) {
        drop(count);
        letters.append(others);
    }

    /** Puts other letters for an ending where the word has it inside a region, and says whether it had. */
    boolean replaceEnding(String ending, int region, String others) {
        boolean there = dropEnding(ending, region);
        if (there) {
            letters.append(others);
        }
        return there;
    }

    /** What the word is by now. */
    @Override
    public String toString() {
        return letters.toString();
    }
}
