package nl.inspiratieboek.stem;

/**
 * A word that is being cut to its stem: letters go from its end. Positions count UTF-16 units from 0 and stay what they
 * are while the word shrinks, so a region, which is the part of the word from a position on, stays where it was.
 */
final class ShrinkingWord {
    // no StringBuilder: what it brings along would make a quarter of the browser's script
    private char[] letters;
    private int length;
    private final String vowels;

    /**
     * The word before anything is cut.
     *
     * @param vowels the letters that count as vowels; whatever else stands in a word is a consonant
     */
    ShrinkingWord(String word, String vowels) {
        this.letters = word.toCharArray();
        this.length = letters.length;
        this.vowels = vowels;
    }

    int length() {
        return length;
    }

    /** Whether this letter stands there; nothing stands outside the word. */
    boolean has(char letter, int at) {
        return at >= 0 && at < length && letters[at] == letter;
    }

    /** Whether one of these letters stands there. */
    boolean hasOneOf(String some, int at) {
        return at >= 0 && at < length && some.indexOf(letters[at]) >= 0;
    }

    /** Whether the same letter stands at both places. */
    boolean isSame(int at, int other) {
        return other >= 0 && at < length && has(letters[at], other);
    }

    boolean isVowel(int at) {
        return hasOneOf(vowels, at);
    }

    /** Whether something stands there that is no vowel. */
    boolean isConsonant(int at) {
        return at >= 0 && at < length && vowels.indexOf(letters[at]) < 0;
    }

    void set(int at, char letter) {
        letters[at] = letter;
    }

    /** Puts for each letter of the first list, wherever it stands, the one at its place in the second. */
    void rewrite(String some, String others) {
        rewrite(0, some, others);
    }

    /** The same, from a position on. */
    void rewrite(int from, String some, String others) {
        for (int at = from; at < length; at++) {
            int place = some.indexOf(letters[at]);
            if (place >= 0) {
                letters[at] = others.charAt(place);
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
        while (at < length && !isVowel(at)) {
            at++;
        }
        return at;
    }

    /** Where the next consonant stands, from a position on; else the word's end. */
    int nextConsonant(int from) {
        int at = from;
        while (at < length && isVowel(at)) {
            at++;
        }
        return at;
    }

    /** The position after this one, or the word's end. */
    int after(int at) {
        return Math.min(at + 1, length);
    }

    boolean startsWith(String start) {
        return matches(start, 0);
    }

    boolean endsWith(String ending) {
        return matches(ending, length - ending.length());
    }

    /** Whether the word ends so, all of the ending inside a region. */
    boolean endsWith(String ending, int region) {
        return length - ending.length() >= region && endsWith(ending);
    }

    private boolean matches(String part, int start) {
        if (start < 0 || start + part.length() > length) {
            return false;
        }
        for (int at = 0; at < part.length(); at++) {
            if (letters[start + at] != part.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    /** Takes one letter out. */
    void remove(int at) {
        for (int next = at + 1; next < length; next++) {
            letters[next - 1] = letters[next];
        }
        length--;
    }

    /** Cuts so many letters off. */
    void drop(int count) {
        length -= count;
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
        append(others);
    }

    /** Puts other letters for an ending where the word has it inside a region, and says whether it had. */
    boolean replaceEnding(String ending, int region, String others) {
        boolean there = dropEnding(ending, region);
        if (there) {
            append(others);
        }
        return there;
    }

    private void append(String others) {
        if (length + others.length() > letters.length) {
            char[] more = new char[length + others.length()];
            for (int at = 0; at < length; at++) {
                more[at] = letters[at];
            }
            letters = more;
        }
        for (int at = 0; at < others.length(); at++) {
            letters[length++] = others.charAt(at);
        }
    }

    /** What the word is by now. */
    @Override
    public String toString() {
        return new String(letters, 0, length);
    }
}
