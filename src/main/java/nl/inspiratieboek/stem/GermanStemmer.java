package nl.inspiratieboek.stem;

/**
 * German: the algorithm that snowballstem.org describes under "German", as it was until 2023, for one word.
 *
 * <p>While a word is worked on, capital U and Y stand for a u and a y between vowels, which are consonants.
 */
final class GermanStemmer {
    private static final String VOWELS = "aeiouyäöü";
    private static final String BEFORE_S = "bdfghklmnrt";
    private static final String BEFORE_ST = "bdfghklmnt";
    private static final int SHORTEST_BEFORE_REGION_1 = 3;
    private static final int SHORTEST_BEFORE_ST = 4;

    private static final Endings FIRST = Endings.of("em", "ern", "er", "e", "en", "es", "s");
    private static final Endings SECOND = Endings.of("en", "er", "est", "st");
    private static final Endings DERIVED = Endings.of("end", "ung", "ig", "ik", "isch", "lich", "heit", "keit");

    private final ShrinkingWord word;
    private final int region1;
    private final int region2;

    private GermanStemmer(ShrinkingWord word) {
        this.word = word;
        int first = word.regionAfter(0);
        this.region1 = Math.max(first, SHORTEST_BEFORE_REGION_1);
        this.region2 = word.regionAfter(first);
    }

    static String stemOf(String text) {
        ShrinkingWord word = new ShrinkingWord(text.indexOf('ß') < 0 ? text : text.replace("ß", "ss"), VOWELS);
        markConsonants(word);
        GermanStemmer stemmer = new GermanStemmer(word);
        stemmer.firstEnding();
        stemmer.secondEnding();
        stemmer.derivedEnding();
        word.rewrite("UYäöü", "uyaou");
        return word.toString();
    }

    private static void markConsonants(ShrinkingWord word) {
        for (int at = 1; at < word.length() - 1; at++) {
            if (word.isVowel(at - 1) && word.isVowel(at + 1)) {
                if (word.has('u', at)) {
                    word.set(at, 'U');
                } else if (word.has('y', at)) {
                    word.set(at, 'Y');
                }
            }
        }
    }

    /** Step 1: the endings of cases and plurals. */
    private void firstEnding() {
        String ending = FIRST.longestOf(word, 0);
        int start = word.length() - ending.length();
        if (ending.isEmpty() || start < region1 || ending.equals("s") && !word.hasOneOf(BEFORE_S, start - 1)) {
            return;
        }
        word.drop(ending.length());
        boolean mayLeaveNiss = ending.equals("e") || ending.equals("en") || ending.equals("es");
        if (mayLeaveNiss && word.endsWith("niss")) {
            word.drop(1);
        }
    }

    /** Step 2: the endings of comparison and of verbs. */
    private void secondEnding() {
        String ending = SECOND.longestOf(word, 0);
        int start = word.length() - ending.length();
        if (ending.isEmpty() || start < region1) {
            return;
        }
        if (!ending.equals("st") || start >= SHORTEST_BEFORE_ST && word.hasOneOf(BEFORE_ST, start - 1)) {
            word.drop(ending.length());
        }
    }

    /** Step 3: endings that make words of words. */
    private void derivedEnding() {
        String ending = DERIVED.longestOf(word, 0);
        if (ending.isEmpty() || !word.endsWith(ending, region2)) {
            return;
        }
        switch (ending) {
            case "ig", "ik", "isch" -> {
                if (!word.endsWith("e" + ending)) {
                    word.drop(ending.length());
                }
            }
            case "end", "ung" -> {
                word.drop(ending.length());
                if (!word.endsWith("eig")) {
                    word.dropEnding("ig", region2);
                }
            }
            case "lich", "heit" -> {
                word.drop(ending.length());
                if (!word.dropEnding("er", region1)) {
                    word.dropEnding("en", region1);
                }
            }
            default -> {
                word.drop(ending.length());
                if (!word.dropEnding("lich", region2)) {
                    word.dropEnding("ig", region2);
                }
            }
        }
    }
}
