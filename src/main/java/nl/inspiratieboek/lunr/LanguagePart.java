package nl.inspiratieboek.lunr;

import java.util.Optional;

/**
 * What one language brings to a pipeline. To add a language: a case in {@link #find}, its list of stop words, and a
 * stemmer proven equal to lunr-languages' over a whole dictionary.
 *
 * @param trimmer its word characters
 * @param stopWords its words that are not indexed
 * @param stemmer its stemmer
 * @param trimmerOnQueries the label under which lunr trims the words of a query, or empty where it does not
 * @param stemmerLabel the label of the stemmer in lunr
 */
record LanguagePart(
        Trimmer trimmer,
        StopWords stopWords,
        Stemmer stemmer,
        Optional<String> trimmerOnQueries,
        String stemmerLabel) {

    /** The language of an ISO 639-1 code, or empty when there is none here. */
    static Optional<LanguagePart> find(String code) {
        return switch (code) {
            case "nl" -> Optional.of(latin(code, Stemmer.dutch()));
            case "en" -> Optional.of(new LanguagePart(
                    Trimmer.ascii(), StopWords.of(code), Stemmer.english(), Optional.empty(), "stemmer"));
            default -> Optional.empty();
        };
    }

    private static LanguagePart latin(String code, Stemmer stemmer) {
        return new LanguagePart(
                Trimmer.latin(), StopWords.of(code), stemmer, Optional.of("trimmer-" + code), "stemmer-" + code);
    }
}
