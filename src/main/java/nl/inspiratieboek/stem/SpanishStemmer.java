package nl.inspiratieboek.stem;

/** Spanish: the algorithm that snowballstem.org describes under "Spanish", as it was until 2021, for one word. */
final class SpanishStemmer {
    private static final String VOWELS = "aeiouáéíóúü";
    private static final int THREE_LETTERS = 3;

    private static final Endings PRONOUNS = Endings.of(
            "me", "se", "sela", "selo", "selas", "selos", "la", "le", "lo", "las", "les", "los", "nos");
    private static final Endings WITH_ACCENT = Endings.of("iéndo", "ándo", "ár", "ér", "ír");
    private static final Endings WITHOUT_ACCENT = Endings.of("ando", "iendo", "ar", "er", "ir");
    private static final Endings BEFORE_PRONOUNS = Endings.all(WITH_ACCENT, WITHOUT_ACCENT, Endings.of("yendo"));

    private static final Endings PLAIN = Endings.of(
            "anza", "anzas", "ico", "ica", "icos", "icas", "ismo", "ismos", "able", "ables", "ible", "ibles", "ista",
            "istas", "oso", "osa", "osos", "osas", "amiento", "amientos", "imiento", "imientos");
    private static final Endings ADOR = Endings.of(
            "adora", "ador", "ación", "adoras", "adores", "aciones", "ante", "antes", "ancia", "ancias");
    private static final Endings LOGIA = Endings.of("logía", "logías");
    private static final Endings UCION = Endings.of("ución", "uciones");
    private static final Endings ENCIA = Endings.of("encia", "encias");
    private static final Endings IDAD = Endings.of("idad", "idades");
    private static final Endings IVO = Endings.of("iva", "ivo", "ivas", "ivos");
    private static final Endings STANDARD =
            Endings.all(PLAIN, ADOR, LOGIA, UCION, ENCIA, IDAD, IVO, Endings.of("amente", "mente"));
    private static final Endings BEFORE_AMENTE = Endings.of("iv", "os", "ic", "ad");
    private static final Endings BEFORE_MENTE = Endings.of("ante", "able", "ible");
    private static final Endings BEFORE_IDAD = Endings.of("abil", "ic", "iv");

    private static final Endings VERBS_IN_Y = Endings.of(
            "ya", "ye", "yan", "yen", "yeron", "yendo", "yo", "yó", "yas", "yes", "yais", "yamos");
    private static final Endings VERBS_AFTER_GU = Endings.of("en", "es", "éis", "emos");
    private static final Endings VERBS = Endings.all(VERBS_AFTER_GU, Endings.of(
            "arían", "arías", "arán", "arás", "aríais", "aría", "aréis", "aríamos", "aremos", "ará", "aré", "erían",
            "erías", "erán", "erás", "eríais", "ería", "eréis", "eríamos", "eremos", "erá", "eré", "irían", "irías",
            "irán", "irás", "iríais", "iría", "iréis", "iríamos", "iremos", "irá", "iré", "aba", "ada", "ida", "ía",
            "ara", "iera", "ad", "ed", "id", "ase", "iese", "aste", "iste", "an", "aban", "ían", "aran", "ieran",
            "asen", "iesen", "aron", "ieron", "ado", "ido", "ando", "iendo", "ió", "ar", "er", "ir", "as", "abas",
            "adas", "idas", "ías", "aras", "ieras", "ases", "ieses", "ís", "áis", "abais", "íais", "arais", "ierais",
            "aseis", "ieseis", "asteis", "isteis", "ados", "idos", "amos", "ábamos", "íamos", "imos", "áramos",
            "iéramos", "iésemos", "ásemos"));
    private static final Endings LAST_VOWELS = Endings.of("os", "a", "o", "á", "í", "ó", "e", "é");

    private final ShrinkingWord word;
    private final int regionV;
    private final int region1;
    private final int region2;

    private SpanishStemmer(ShrinkingWord word) {
        this.word = word;
        this.regionV = regionV(word);
        this.region1 = word.regionAfter(0);
        this.region2 = word.regionAfter(region1);
    }

    static String stemOf(String text) {
        ShrinkingWord word = new ShrinkingWord(text, VOWELS);
        SpanishStemmer stemmer = new SpanishStemmer(word);
        stemmer.pronoun();
        if (!stemmer.standardEnding() && !stemmer.verbEndingInY()) {
            stemmer.verbEnding();
        }
        stemmer.lastVowel();
        word.rewrite("áéíóú", "aeiou");
        return word.toString();
    }

    /**
     * The part that may be a verb's ending: after the next vowel where the second letter is a consonant, after the next
     * consonant where the word starts with two vowels, and after the third letter otherwise.
     */
    private static int regionV(ShrinkingWord word) {
        if (word.isConsonant(1)) {
            return word.after(word.nextVowel(2));
        }
        if (word.isVowel(0)) {
            return word.after(word.nextConsonant(2));
        }
        return Math.min(THREE_LETTERS, word.length());
    }

    /** Step 0: pronouns that hang on a verb. */
    private void pronoun() {
        String pronoun = PRONOUNS.longestOf(word, 0);
        if (pronoun.isEmpty()) {
            return;
        }
        String text = word.toString();
        word.drop(pronoun.length());
        String verb = BEFORE_PRONOUNS.longestOf(word, 0);
        boolean drops = !verb.isEmpty()
                && word.endsWith(verb, regionV)
                && (!verb.equals("yendo") || word.endsWith("uyendo"));
        if (!drops) {
            word.replace(0, text.substring(word.length()));
        } else if (WITH_ACCENT.has(verb)) {
            word.rewrite(word.length() - verb.length(), "áéí", "aei");
        }
    }

    /** Step 1: endings of nouns, adjectives and adverbs. */
    private boolean standardEnding() {
        String ending = STANDARD.longestOf(word, 0);
        if (ending.isEmpty() || !word.endsWith(ending, ending.equals("amente") ? region1 : region2)) {
            return false;
        }
        word.drop(ending.length());
        if (ADOR.has(ending)) {
            word.dropEnding("ic", region2);
        } else if (LOGIA.has(ending)) {
            word.replace(0, "log");
        } else if (UCION.has(ending)) {
            word.replace(0, "u");
        } else if (ENCIA.has(ending)) {
            word.replace(0, "ente");
        } else if (IDAD.has(ending)) {
            dropLongest(BEFORE_IDAD);
        } else if (IVO.has(ending)) {
            word.dropEnding("at", region2);
        } else if (ending.equals("mente")) {
            dropLongest(BEFORE_MENTE);
        } else if (ending.equals("amente") && dropLongest(BEFORE_AMENTE).equals("iv")) {
            word.dropEnding("at", region2);
        }
        return true;
    }

    /** Drops the longest of these where it stands in region 2, and answers what went. */
    private String dropLongest(Endings endings) {
        String ending = endings.longestOf(word, 0);
        return word.dropEnding(ending, region2) ? ending : "";
    }

    /** Step 2a: endings of verbs that start with y, after u. */
    private boolean verbEndingInY() {
        String ending = VERBS_IN_Y.longestOf(word, regionV);
        if (ending.isEmpty() || !word.endsWith("u" + ending)) {
            return false;
        }
        word.drop(ending.length());
        return true;
    }

    /** Step 2b: other endings of verbs. */
    private void verbEnding() {
        String ending = VERBS.longestOf(word, regionV);
        word.drop(ending.length());
        if (VERBS_AFTER_GU.has(ending) && word.endsWith("gu")) {
            word.drop(1);
        }
    }

    /** Step 3: what vowel is left. */
    private void lastVowel() {
        String ending = LAST_VOWELS.longestOf(word, 0);
        if (!word.dropEnding(ending, regionV)) {
            return;
        }
        if ((ending.equals("e") || ending.equals("é")) && word.endsWith("gu") && word.length() > regionV) {
            word.drop(1);
        }
    }
}
