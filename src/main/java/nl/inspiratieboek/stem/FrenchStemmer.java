package nl.inspiratieboek.stem;

/**
 * French: the algorithm that snowballstem.org describes under "French", as it was before ï and ë became letters of their
 * own, for one word.
 *
 * <p>While a word is worked on, capital U, I and Y stand for u, i and y that are consonants.
 */
final class FrenchStemmer {
    private static final String VOWELS = "aeiouyâàëéêèïîôûù";
    private static final String KEEPS_S = "aiouès";
    private static final int THREE_LETTERS = 3;

    private static final Endings PLAIN = Endings.of(
            "ance", "iqUe", "isme", "able", "iste", "eux", "ances", "iqUes", "ismes", "ables", "istes");
    private static final Endings ATION =
            Endings.of("atrice", "ateur", "ation", "atrices", "ateurs", "ations");
    private static final Endings LOGIE = Endings.of("logie", "logies");
    private static final Endings UTION = Endings.of("usion", "ution", "usions", "utions");
    private static final Endings ENCE = Endings.of("ence", "ences");
    private static final Endings ITE = Endings.of("ité", "ités");
    private static final Endings IF = Endings.of("if", "ive", "ifs", "ives");
    private static final Endings IN_REGION_2 = Endings.all(PLAIN, ATION, LOGIE, UTION, ENCE, ITE, IF);
    private static final Endings EMENT = Endings.of("ement", "ements");
    private static final Endings ISSEMENT = Endings.of("issement", "issements");
    private static final Endings EUSE = Endings.of("euse", "euses");
    private static final Endings STANDARD = Endings.all(
            IN_REGION_2, EMENT, ISSEMENT, EUSE, Endings.of("eaux", "aux", "amment", "emment", "ment", "ments"));
    private static final Endings BEFORE_EMENT = Endings.of("iv", "eus", "abl", "iqU", "ièr", "Ièr");
    private static final Endings BEFORE_ITE = Endings.of("abil", "ic", "iv");

    private static final Endings VERBS_IN_I = Endings.of(
            "îmes", "ît", "îtes", "i", "ie", "ies", "ir", "ira", "irai", "iraIent", "irais", "irait", "iras", "irent",
            "irez", "iriez", "irions", "irons", "iront", "is", "issaIent", "issais", "issait", "issant", "issante",
            "issantes", "issants", "isse", "issent", "isses", "issez", "issiez", "issions", "issons", "it");
    private static final Endings VERBS_IN_E = Endings.of(
            "é", "ée", "ées", "és", "èrent", "er", "era", "erai", "eraIent", "erais", "erait", "eras", "erez", "eriez",
            "erions", "erons", "eront", "ez", "iez");
    private static final Endings VERBS_IN_A = Endings.of(
            "âmes", "ât", "âtes", "a", "ai", "aIent", "ais", "ait", "ant", "ante", "antes", "ants", "as", "asse",
            "assent", "asses", "assiez", "assions");
    private static final Endings VERBS = Endings.all(VERBS_IN_E, VERBS_IN_A, Endings.of("ions"));

    private static final Endings IER = Endings.of("ier", "ière", "Ier", "Ière");
    private static final Endings RESIDUAL = Endings.all(IER, Endings.of("ion", "e", "ë"));

    private final ShrinkingWord word;
    private final int regionV;
    private final int region1;
    private final int region2;

    private FrenchStemmer(ShrinkingWord word) {
        this.word = word;
        this.regionV = regionV(word);
        this.region1 = word.regionAfter(0);
        this.region2 = word.regionAfter(region1);
    }

    static String stemOf(String text) {
        ShrinkingWord word = new ShrinkingWord(text, VOWELS);
        markConsonants(word);
        FrenchStemmer stemmer = new FrenchStemmer(word);
        if (stemmer.standardEnding() || stemmer.verbEndingInI() || stemmer.verbEnding()) {
            stemmer.softenLast();
        } else {
            stemmer.residualEnding();
        }
        stemmer.undouble();
        stemmer.unaccent();
        word.rewrite("UIY", "uiy");
        return word.toString();
    }

    /** A u or i between vowels, a y beside one, and a u after q. */
    private static void markConsonants(ShrinkingWord word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.isVowel(at)) {
                if (word.has('u', at + 1) && word.isVowel(at + 2)) {
                    word.set(at + 1, 'U');
                } else if (word.has('i', at + 1) && word.isVowel(at + 2)) {
                    word.set(at + 1, 'I');
                } else if (word.has('y', at + 1)) {
                    word.set(at + 1, 'Y');
                }
            }
            if (word.has('y', at) && word.isVowel(at + 1)) {
                word.set(at, 'Y');
            } else if (word.has('q', at) && word.has('u', at + 1)) {
                word.set(at + 1, 'U');
            }
        }
    }

    /**
     * The part that may be a verb's ending: after the third letter where the word starts with two vowels, col, par or
     * tap, and otherwise after the first vowel that is not the first letter.
     */
    private static int regionV(ShrinkingWord word) {
        boolean afterThree = word.length() >= THREE_LETTERS
                && (word.isVowel(0) && word.isVowel(1)
                        || word.startsWith("par") || word.startsWith("col") || word.startsWith("tap"));
        return afterThree ? THREE_LETTERS : word.after(word.nextVowel(1));
    }

    /** Step 1: endings of nouns, adjectives and adverbs. Answers no where a verb's ending may still follow. */
    private boolean standardEnding() {
        String ending = STANDARD.longestOf(word, 0);
        if (ending.isEmpty()) {
            return false;
        }
        if (IN_REGION_2.has(ending)) {
            return word.dropEnding(ending, region2) && afterEndingInRegion2(ending);
        }
        if (EMENT.has(ending)) {
            return word.dropEnding(ending, regionV) && afterEment();
        }
        if (EUSE.has(ending)) {
            return word.dropEnding(ending, region2) || word.replaceEnding(ending, region1, "eux");
        }
        if (ISSEMENT.has(ending)) {
            return word.isConsonant(word.length() - ending.length() - 1) && word.dropEnding(ending, region1);
        }
        switch (ending) {
            case "eaux" -> {
                return word.replaceEnding(ending, 0, "eau");
            }
            case "aux" -> {
                return word.replaceEnding(ending, region1, "al");
            }
            case "amment" -> word.replaceEnding(ending, regionV, "ant");
            case "emment" -> word.replaceEnding(ending, regionV, "ent");
            default -> {
                int before = word.length() - ending.length() - 1;
                if (before >= regionV && word.isVowel(before)) {
                    word.drop(ending.length());
                }
            }
        }
        return false;
    }

    private boolean afterEndingInRegion2(String ending) {
        if (ATION.has(ending)) {
            dropIc();
        } else if (LOGIE.has(ending)) {
            word.replace(0, "log");
        } else if (UTION.has(ending)) {
            word.replace(0, "u");
        } else if (ENCE.has(ending)) {
            word.replace(0, "ent");
        } else if (ITE.has(ending)) {
            afterIte();
        } else if (IF.has(ending) && word.dropEnding("at", region2)) {
            dropIc();
        }
        return true;
    }

    private void dropIc() {
        if (!word.dropEnding("ic", region2)) {
            word.replaceEnding("ic", 0, "iqU");
        }
    }

    private void afterIte() {
        String ending = BEFORE_ITE.longestOf(word, 0);
        if (ending.equals("ic")) {
            dropIc();
        } else if (!word.dropEnding(ending, region2) && ending.equals("abil")) {
            word.replaceEnding(ending, 0, "abl");
        }
    }

    private boolean afterEment() {
        String ending = BEFORE_EMENT.longestOf(word, 0);
        switch (ending) {
            case "ièr", "Ièr" -> word.replaceEnding(ending, regionV, "i");
            case "iv" -> {
                if (word.dropEnding(ending, region2)) {
                    word.dropEnding("at", region2);
                }
            }
            case "eus" -> {
                if (!word.dropEnding(ending, region2)) {
                    word.replaceEnding(ending, region1, "eux");
                }
            }
            default -> word.dropEnding(ending, region2);
        }
        return true;
    }

    /** Step 2a: endings of verbs that start with i, after a consonant. */
    private boolean verbEndingInI() {
        String ending = VERBS_IN_I.longestOf(word, regionV);
        int before = word.length() - ending.length() - 1;
        if (ending.isEmpty() || before < regionV || !word.isConsonant(before)) {
            return false;
        }
        word.drop(ending.length());
        return true;
    }

    /** Step 2b: other endings of verbs. */
    private boolean verbEnding() {
        String ending = VERBS.longestOf(word, regionV);
        if (ending.isEmpty() || ending.equals("ions") && !word.endsWith(ending, region2)) {
            return false;
        }
        word.drop(ending.length());
        if (VERBS_IN_A.has(ending)) {
            word.dropEnding("e", regionV);
        }
        return true;
    }

    /** Step 3: the last letter of what an ending was cut from. */
    private void softenLast() {
        if (!word.replaceEnding("Y", 0, "i")) {
            word.replaceEnding("ç", 0, "c");
        }
    }

    /** Step 4: what else words end in. */
    private void residualEnding() {
        int beforeS = word.length() - 2;
        if (word.endsWith("s") && beforeS >= 0 && !word.hasOneOf(KEEPS_S, beforeS)) {
            word.drop(1);
        }
        String ending = RESIDUAL.longestOf(word, regionV);
        if (IER.has(ending)) {
            word.replaceEnding(ending, regionV, "i");
        } else if (ending.equals("ion")) {
            int before = word.length() - ending.length() - 1;
            if (before >= regionV && word.hasOneOf("st", before)) {
                word.dropEnding(ending, region2);
            }
        } else if (ending.equals("e") || ending.equals("ë") && word.endsWith("guë", regionV)) {
            word.drop(1);
        }
    }

    /** Step 5: enn → en, and such. */
    private void undouble() {
        if (word.endsWith("enn") || word.endsWith("onn") || word.endsWith("ett") || word.endsWith("ell")
                || word.endsWith("eill")) {
            word.drop(1);
        }
    }

    /** Step 6: é and è become e where at least one consonant, and nothing else, follows. */
    private void unaccent() {
        int at = word.length() - 1;
        while (word.isConsonant(at)) {
            at--;
        }
        if (at < word.length() - 1 && word.hasOneOf("éè", at)) {
            word.set(at, 'e');
        }
    }
}
