package nl.inspiratieboek.stem;

/**
 * Dutch: Martin Porter's algorithm, as snowballstem.org describes it under "Dutch (Porter variant)", for one word.
 *
 * <p>While a word is worked on, capital Y and I stand for a y and an i that are consonants.
 */
final class DutchStemmer {
    private static final String VOWELS = "aeiouyè";
    private static final int SHORTEST_BEFORE_REGION_1 = 3;

    private static final Endings FIRST = Endings.of("heden", "ene", "en", "se", "s");
    private static final Endings DERIVED = Endings.of("end", "ing", "ig", "lijk", "baar", "bar");

    private final ShrinkingWord word;
    private final int region1;
    private final int region2;
    private boolean droppedE;

    private DutchStemmer(ShrinkingWord word) {
        this.word = word;
        int first = word.regionAfter(0);
        this.region1 = Math.max(first, SHORTEST_BEFORE_REGION_1);
        this.region2 = word.regionAfter(first);
    }

    static String stemOf(String text) {
        ShrinkingWord word = new ShrinkingWord(text, VOWELS);
        word.rewrite("äáëéïíöóüú", "aaeeiioouu");
        markConsonants(word);
        DutchStemmer stemmer = new DutchStemmer(word);
        stemmer.firstEnding();
        stemmer.dropE();
        stemmer.dropHeid();
        stemmer.derivedEnding();
        stemmer.undoubleVowel();
        word.rewrite("YI", "yi");
        return word.toString();
    }

    /** A y at the start or after a vowel, and an i between vowels. */
    private static void markConsonants(ShrinkingWord word) {
        if (word.has('y', 0)) {
            word.set(0, 'Y');
        }
        for (int at = 0; at < word.length(); at++) {
            if (!word.isVowel(at)) {
                continue;
            }
            if (word.has('y', at + 1)) {
                word.set(at + 1, 'Y');
            } else if (word.has('i', at + 1) && word.isVowel(at + 2)) {
                word.set(at + 1, 'I');
            }
        }
    }

    /** Step 1: plurals and the like. */
    private void firstEnding() {
        String ending = FIRST.longestOf(word, 0);
        switch (ending) {
            case "heden" -> word.replaceEnding(ending, region1, "heid");
            case "ene", "en" -> dropEn(ending);
            case "se", "s" -> {
                int before = word.length() - ending.length() - 1;
                if (word.endsWith(ending, region1) && word.isConsonant(before) && !word.has('j', before)) {
                    word.drop(ending.length());
                }
            }
            default -> { }
        }
    }

    /** Drops -en or -ene after a consonant, though not of gemeen. */
    private void dropEn(String ending) {
        int start = word.length() - ending.length();
        if (start >= region1 && word.isConsonant(start - 1) && !word.endsWith("gem" + ending)) {
            word.drop(ending.length());
            undoubleConsonant();
        }
    }

    /** Step 2: -e after a consonant. */
    private void dropE() {
        droppedE = word.endsWith("e", region1) && word.isConsonant(word.length() - 2);
        if (droppedE) {
            word.drop(1);
            undoubleConsonant();
        }
    }

    /** Step 3a: -heid, and -en before it. */
    private void dropHeid() {
        if (word.endsWith("heid", region2) && !word.endsWith("cheid")) {
            word.drop("heid".length());
            if (word.endsWith("en")) {
                dropEn("en");
            }
        }
    }

    /** Step 3b: endings that make words of words. */
    private void derivedEnding() {
        String ending = DERIVED.longestOf(word, 0);
        if (ending.isEmpty() || !word.endsWith(ending, region2)) {
            return;
        }
        switch (ending) {
            case "end", "ing" -> {
                word.drop(ending.length());
                if (!dropIg()) {
                    undoubleConsonant();
                }
            }
            case "ig" -> dropIg();
            case "lijk" -> {
                word.drop(ending.length());
                dropE();
            }
            case "bar" -> {
                if (droppedE) {
                    word.drop(ending.length());
                }
            }
            default -> word.drop(ending.length());
        }
    }

    private boolean dropIg() {
        return !word.endsWith("eig") && word.dropEnding("ig", region2);
    }

    /** Step 4: maan is man, brood is brod; so are manen and broden. */
    private void undoubleVowel() {
        int last = word.length() - 1;
        boolean doubled = word.hasOneOf("aeou", last - 1) && word.isSame(last - 1, last - 2);
        if (doubled && word.isConsonant(last) && !word.has('I', last) && word.isConsonant(last - 3)) {
            word.remove(last - 1);
        }
    }

    private void undoubleConsonant() {
        if (word.endsWith("kk") || word.endsWith("dd") || word.endsWith("tt")) {
            word.drop(1);
        }
    }
}
