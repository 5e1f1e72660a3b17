package nl.inspiratieboek.stem;

import java.util.Optional;

/** Cuts a word to its stem. Stemmers keep no state and may be shared by threads. */
@FunctionalInterface
public interface Stemmer {
    /**
     * The stem of a word.
     *
     * @param word a word in lower case, trimmed; anything else is taken as it comes
     * @return its stem, possibly the word itself
     */
    String stem(String word);

    /**
     * The stemmer of a language, or of several, one after the other. French on its own also writes its letters without
     * accents before it stems, and in company does not: so does lunr-languages.
     *
     * @param codes one of de, en, es, fr and nl, or several, joined by commas
     * @return the stemmer, or empty when a code is not known here
     */
    static Optional<Stemmer> find(String codes) {
        if (codes.equals("fr")) {
            return Optional.of(Stemmer::frenchAlone);
        }
        Stemmer all = word -> word;
        int start = 0;
        while (start <= codes.length()) {
            int comma = codes.indexOf(',', start);
            int end = comma < 0 ? codes.length() : comma;
            Optional<Stemmer> next = of(codes.substring(start, end));
            if (next.isEmpty()) {
                return next;
            }
            all = oneAfterTheOther(all, next.get());
            start = end + 1;
        }
        return Optional.of(all);
    }

    private static Optional<Stemmer> of(String code) {
        return switch (code) {
            case "de" -> Optional.of(Stemmer::german);
            case "en" -> Optional.of(Stemmer::english);
            case "es" -> Optional.of(Stemmer::spanish);
            case "fr" -> Optional.of(Stemmer::french);
            case "nl" -> Optional.of(Stemmer::dutch);
            default -> Optional.empty();
        };
    }

    /** The stem of a Dutch word. */
    static String dutch(String word) {
        return DutchStemmer.stemOf(word);
    }

    /** The stem of an English word. */
    static String english(String word) {
        return EnglishStemmer.stemOf(word);
    }

    /** The stem of a French word, where another stemmer comes before or after. */
    static String french(String word) {
        return FrenchStemmer.stemOf(word);
    }

    /** The stem of a French word in a text of no other language. */
    static String frenchAlone(String word) {
        return FrenchStemmer.stemOf(FrenchAccents.fold(word));
    }

    /** The stem of a German word. */
    static String german(String word) {
        return GermanStemmer.stemOf(word);
    }

    /** The stem of a Spanish word. */
    static String spanish(String word) {
        return SpanishStemmer.stemOf(word);
    }

    private static Stemmer oneAfterTheOther(Stemmer first, Stemmer second) {
        return word -> second.stem(first.stem(word));
    }
}
