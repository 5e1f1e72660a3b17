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
            return Optional.of(word -> FrenchStemmer.stemOf(FrenchAccents.fold(word)));
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
            case "de" -> Optional.of(GermanStemmer::stemOf);
            case "en" -> Optional.of(EnglishStemmer::stemOf);
            case "es" -> Optional.of(SpanishStemmer::stemOf);
            case "fr" -> Optional.of(FrenchStemmer::stemOf);
            case "nl" -> Optional.of(DutchStemmer::stemOf);
            default -> Optional.empty();
        };
    }

    private static Stemmer oneAfterTheOther(Stemmer first, Stemmer second) {
        return word -> second.stem(first.stem(word));
    }
}
